import { createHash } from 'node:crypto';
import type { Reference } from './citation.ts';

/** How much of an address a key spells out. */
const spelledOut = 60;

/**
 * The key of a reference in a file of references, ASCII: `jejak-person-al-haris`. Of a page it is made of its address, with
 * the parameters and the two clocks in it: two tables that are filtered otherwise are two works. Where there are
 * parameters, a checksum ends it, since marks that a key cannot hold may be all in which two addresses differ. Whatever
 * the site is called, the same page has the same key.
 */
export function citationKey({ id, type, url }: Reference): string {
  if (type === 'article-newspaper' || url === null || !URL.canParse(url)) return slug(`jejak ${id}`);
  const { pathname, search } = new URL(url);
  const path = pathname === '/' ? id : decoded(pathname);
  if (search === '') return slug(`jejak ${path}`);
  const readable = slug(`jejak ${path} ${decoded(search.replaceAll('+', ' '))}`);
  return `${slug(readable.slice(0, spelledOut))}-${createHash('sha256')
    .update(pathname + search)
    .digest('hex')
    .slice(0, 8)}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Without its percent signs, where they are well written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
