import { createHash } from 'node:crypto';

/** An id that is remembered without being kept: whoever has the id can ask for it, and nobody can read it from here. */
export function idMark(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 24);
}
