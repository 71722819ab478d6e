import { JejakError } from '../../../errors.ts';
import type { ConnectPageQuery } from '../../core/operation-types.ts';
import { lengths } from './connect-search.ts';

export interface Looked {
  readonly answer: ConnectPageQuery;
  /** The length from which on there was too much to look at; null where nothing was given up. */
  readonly tooWideFrom: number | null;
}

/** Where a search begins that names no length: most of what joins two names lies within. */
const start = 4;

/**
 * Looks for chains, ever longer until there is one or the longest are looked at; what is too wide to search is tried
 * shorter. A length that the reader chose is the only one tried.
 * @returns null where even the shortest is too wide
 */
export async function lookDeeper(
  chosen: number | undefined,
  ask: (maxLength: number) => Promise<ConnectPageQuery>,
): Promise<Looked | null> {
  const within = (maxLength: number): Promise<ConnectPageQuery | null> => ask(maxLength).catch(nullIfTooWide);
  if (chosen !== undefined) {
    const answer = await within(chosen);
    return answer && { answer, tooWideFrom: null };
  }
  const first = await within(start);
  if (first === null) {
    for (let length = start - 1; length >= lengths.least; length -= 1) {
      const answer = await within(length);
      if (answer !== null) return { answer, tooWideFrom: length + 1 };
    }
    return null;
  }
  let answer = first;
  for (let length = start + 1; length <= lengths.most && answer.paths.paths.length === 0; length += 1) {
    const longer = await within(length);
    if (longer === null) return { answer, tooWideFrom: length };
    answer = longer;
  }
  return { answer, tooWideFrom: null };
}

function nullIfTooWide(error: unknown): null {
  if (error instanceof JejakError && error.code === 'PATH_SEARCH_TOO_WIDE') return null;
  throw error;
}
