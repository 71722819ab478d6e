import type { ClaimType, Kind } from '../../ontology/ontology.ts';
import type { Reader } from '../../store/store.ts';

/**
 * Where a rule may find something, as a question to the database: never too few, and as few as a database can tell
 * that knows nothing of views. Each answers with ids in their order, a limited number behind one.
 */
export type Candidates =
  /** Entities of these kinds. */
  | { readonly of: 'kinds'; readonly kinds: readonly Kind[] }
  /** Entities of which a claim of these types is made whose value or qualifiers hold one of these texts. */
  | { readonly of: 'saying'; readonly types: readonly ClaimType[]; readonly texts: readonly string[] }
  /** Entities of which one type of claim is made more than once: two claims, or one claim twice. */
  | { readonly of: 'saidTwice'; readonly types: readonly ClaimType[] }
  /** Entities to which one type of claim leads more than once. */
  | { readonly of: 'ledToTwice'; readonly types: readonly ClaimType[] }
  /** Entities from which two claims of these types lead to one other. */
  | { readonly of: 'joinedTwice'; readonly types: readonly ClaimType[] }
  /** Editions in which one number is the rank of two conferrals, and those in which one recipient has two. */
  | { readonly of: 'rankedTwice' | 'awardingTwice' }
  /** Entities of which something is disputed. */
  | { readonly of: 'disputed' }
  /** Entities of which something is inferred. */
  | { readonly of: 'inferred' }
  /** Conferrals of an edition with a ceremony, where the words for the two dates are not the same. */
  | { readonly of: 'offCeremony' };

/** The next ids behind one. */
export async function readCandidates(
  candidates: Candidates,
  after: string,
  limit: number,
  store: Reader,
): Promise<string[]> {
  return (await rowsOf(candidates, after, limit, store)).map(({ id }) => id);
}

function rowsOf(asked: Candidates, after: string, limit: number, store: Reader): Promise<{ id: string }[]> {
  const page = { after, limit };
  switch (asked.of) {
    case 'kinds':
      return store.read('entities-of-kinds', { ...page, kinds: asked.kinds });
    case 'saying':
      return store.read('subjects-saying', { ...page, types: asked.types, texts: asked.texts });
    case 'saidTwice':
      return store.read('subjects-twice', { ...page, types: asked.types });
    case 'ledToTwice':
      return store.read('objects-twice', { ...page, types: asked.types });
    case 'joinedTwice':
      return store.read('subjects-joined-twice', { ...page, types: asked.types });
    case 'rankedTwice':
      return store.read('editions-ranked-twice', { ...page, times: 2 });
    case 'awardingTwice':
      return store.read('editions-awarding-twice', { ...page, times: 2 });
    case 'disputed':
      return store.read('subjects-by-stance', { ...page, stance: 'DISPUTES' });
    case 'inferred':
      return store.read('subjects-by-certainty', { ...page, certain: false });
    case 'offCeremony':
      return store.read('conferrals-off-ceremony', page);
  }
}

/** The same questions, put together where one can answer for several rules: each is a scan. */
export function joined(all: readonly Candidates[]): Candidates[] {
  const groups = new Map<string, Candidates>();
  for (const one of all) {
    const known = groups.get(one.of);
    groups.set(one.of, known === undefined ? one : both(known, one));
  }
  return [...groups.values()];
}

/** More than each alone asks for, at times: a rule looks at the claims themselves. */
function both(a: Candidates, b: Candidates): Candidates {
  if ('kinds' in a && 'kinds' in b) return { ...a, kinds: union(a.kinds, b.kinds) };
  if (!('types' in a && 'types' in b)) return a;
  const types = union(a.types, b.types);
  return 'texts' in a && 'texts' in b ? { ...a, types, texts: union(a.texts, b.texts) } : { ...a, types };
}

function union<T extends string>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])].sort();
}
