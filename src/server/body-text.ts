import { isUtf8 } from 'node:buffer';

/** The text of a body, without a byte order mark; null where it is not UTF-8, which would put other words in its place. */
export function bodyText(bytes: Buffer): string | null {
  if (!isUtf8(bytes)) return null;
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
