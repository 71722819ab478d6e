import { editDistance } from '../edit-distance.ts';
import { entityKindOf } from '../ids.ts';
import type { Kind } from '../ontology.ts';
import type { NameIndex } from './name-index.ts';
import { nameKey, tellingWords } from './name-key.ts';

/** Something that may have been meant, and what speaks for it. */
export interface Near {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

const mostOffered = 5;
const leastOverlap = 0.5;

/**
 * What may have been meant by a name that nothing has: few letters apart, or many words in common. Looks through all
 * names, so it is for the message alone; best first, ties by id.
 * @param kinds the kinds that may stand there; null for any
 */
export function nearNames(name: string, index: NameIndex, kinds: readonly Kind[] | null): Near[] {
  const asked = nameKey(name);
  const words = new Set(tellingWords(asked));
  const found = new Map<string, Near & { far: number }>();
  const offer = (id: string, far: number, why: string): void => {
    const shown = index.nameOf(id);
    if (shown === null || (kinds !== null && !kinds.includes(entityKindOf(id) as Kind))) return; // ids in an index have a kind
    if (far < (found.get(id)?.far ?? 1)) found.set(id, { id, name: shown, why, far });
  };
  for (const [key, ids] of index.entries()) {
    const near = howNear(asked, words, key);
    if (near !== null) for (const id of ids) offer(id, near.far, near.why);
  }
  return [...found.values()]
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ far: _, ...near }) => near);
}

/** `far` from 0, the same, to 1, nothing in common. */
function howNear(asked: string, words: ReadonlySet<string>, key: string): { far: number; why: string } | null {
  const most = Math.min(3, Math.max(1, Math.floor(asked.length / 5)));
  const letters = editDistance(asked, key, most);
  if (letters <= most)
    return { far: letters / asked.length, why: `${letters === 1 ? 'one letter' : `${letters} letters`} apart` };
  const others = tellingWords(key);
  const shared = others.filter((word) => words.has(word));
  const overlap = shared.length / (words.size + others.length - shared.length);
  return overlap < leastOverlap ? null : { far: 1 - 0.8 * overlap, why: `has "${shared.join(' ')}" too` };
}
