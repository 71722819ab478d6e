import type { ClaimType, Kind } from '../../ontology/ontology.ts';
import type { Reader } from '../../store/store.ts';
import type { GraphContext } from '../context.ts';
import { bytesOf } from '../version/bytes-of.ts';

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
  /** Entities to which two claims of these types lead from one other. */
  | { readonly of: 'joinedToTwice'; readonly types: readonly ClaimType[] }
  /** Editions in which one number is the rank of two conferrals, and those in which one recipient has two. */
  | { readonly of: 'rankedTwice' | 'awardingTwice' }
  /** Entities of which something is disputed. */
  | { readonly of: 'disputed' }
  /** Entities of which something is inferred. */
  | { readonly of: 'inferred' }
  /** Conferrals of an edition with a ceremony, where the words for the two dates are not the same. */
  | { readonly of: 'offCeremony' };

/** Ids that are read at one time, at least: a question for ten looks through as much of the graph. */
const idsAtOnce = 5_000;

/** Ids in their order, behind one. */
interface Stretch {
  readonly ids: readonly string[];
  /** Whether nothing comes behind them. */
  readonly isLast: boolean;
}

/**
 * The answers to some of these questions, for as long as one list is looked through, and across requests where something is
 * kept: each question is asked once for thousands of ids, however many at a time are looked at, on whatever page.
 */
export class CandidateLists {
  readonly #context: Pick<GraphContext, 'store' | 'cached'>;
  readonly #atOnce: number;
  readonly #stretches = new Map<string, Stretch>();

  constructor(context: Pick<GraphContext, 'store' | 'cached'>, atOnce = idsAtOnce) {
    this.#context = context;
    this.#atOnce = atOnce;
  }

  /** The next ids behind one: fewer than the limit only where no more come. */
  async next(candidates: Candidates, after: string, limit: number): Promise<readonly string[]> {
    const found: string[] = [];
    for (let behind = after; ; ) {
      const { ids, isLast } = this.#known(candidates, behind) ?? (await this.#read(candidates, behind));
      found.push(...ids.filter((id) => id > behind).slice(0, limit - found.length));
      if (found.length === limit || isLast) return found;
      behind = ids.at(-1) ?? behind;
    }
  }

  /** The stretch in which the ids behind one begin, if all before it is known. */
  #known(candidates: Candidates, after: string): Stretch | null {
    const own = this.#stretchBehind(candidates, after);
    if (own !== undefined) return own;
    let stretch = this.#stretchBehind(candidates, '');
    while (stretch !== undefined) {
      const last = stretch.ids.at(-1);
      if (stretch.isLast || last === undefined || after < last) return stretch;
      stretch = this.#stretchBehind(candidates, last);
    }
    return null;
  }

  #stretchBehind(candidates: Candidates, after: string): Stretch | undefined {
    const name = nameOf(candidates, after);
    return this.#stretches.get(name) ?? (this.#context.cached?.get(name) as Stretch | undefined); // as `#read` sets it
  }

  async #read(candidates: Candidates, after: string): Promise<Stretch> {
    const ids = (await rowsOf(candidates, after, this.#atOnce, this.#context.store)).map(({ id }) => id);
    const stretch = { ids, isLast: ids.length < this.#atOnce };
    const name = nameOf(candidates, after);
    this.#stretches.set(name, stretch);
    this.#context.cached?.set(name, stretch, bytesOf(stretch));
    return stretch;
  }
}

function nameOf(candidates: Candidates, after: string): string {
  return `candidates ${JSON.stringify([candidates, after])}`;
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
    case 'joinedToTwice':
      return store.read('objects-joined-twice', { ...page, types: asked.types });
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
