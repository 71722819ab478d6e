import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { beginsWithPost } from '../../ontology/names/posts.ts';
import { regions } from '../../ontology/names/region-list.ts';
import { type Asked, type Described, describedById } from './described.ts';
import { type Evidence, type Verdict, verdictOn } from './evidence.ts';
import { type FoundNames, findNames, type WantedName } from './found-names.ts';
import { isExact, type Likeness, likenessesOf, worth } from './likeness.ts';
import { isOfTypes } from './types.ts';

/** What one row of a sheet asks: a name, and what else the row says. */
export interface Query extends WantedName {
  readonly evidence: readonly Evidence[];
  /** How many candidates at most. */
  readonly limit: number;
}

/** An entity that may be meant, and why. */
export interface Candidate extends Described {
  readonly likeness: Likeness | 'ID';
  /** Whether it bears the name exactly. */
  readonly isNamed: boolean;
  /** Whether others bear the name exactly as well. */
  readonly shared: boolean;
  /** A person whom somebody calls by a post, which names no person. */
  readonly byPost: boolean;
  readonly verdicts: readonly { readonly property: string; readonly verdict: Verdict }[];
  /** 0 to 100. */
  readonly score: number;
  /** Whether Jejak is sure. */
  readonly match: boolean;
}

/** What else a row says makes a candidate better or worse by this much, and another of the same name by this much. */
export const weights = { agrees: 3, differs: -25, shared: -10 } as const;
/** So many of a name are held against what else its row says. */
const mostWeighed = 25;

interface Near {
  readonly id: string;
  readonly likeness: Likeness | 'ID';
}

/**
 * What each name may name, the likeliest first. A candidate is a match where nothing else can be meant: see `isSure`. The
 * database is asked for all of a batch at once, however many names it has.
 */
export async function reconcile(queries: readonly Query[], asked: Asked): Promise<readonly Candidate[][]> {
  const { places, index } = await findNames(
    queries.map((query) => (entityKindOf(query.text) === null ? query : { ...query, text: '' })),
    asked.context,
  );
  const weighed = places.map((place, at) => {
    const query = queries[at];
    return query === undefined ? [] : nearest(query, place, index);
  });
  const described = await describedFor(weighed.flat(), asked);
  return Promise.all(
    queries.map(async (query, at) => {
      const candidates = (weighed[at] ?? []).flatMap(({ id, likeness }) => {
        const one = described.get(id);
        return one === undefined || !isOfTypes(one.node.id, query.types) ? [] : [{ ...one, likeness }];
      });
      return judged(query, eachOnce(candidates), places[at]?.isWhole ?? true);
    }),
  );
}

/** Those that are likest, before anything else is read of them. */
function nearest({ text, types, evidence }: Query, { found }: FoundNames, index: NameIndex): Near[] {
  if (entityKindOf(text) !== null) return [{ id: text, likeness: 'ID' }];
  if (text === '') return regionsOfCode(evidence).map((id) => ({ id, likeness: 'ID' }));
  return [...likenessesOf(text, found, index)]
    .filter(([id]) => isOfTypes(id, types))
    .map(([id, likeness]) => ({ id, likeness }))
    .sort((a, b) => b.likeness.likeness - a.likeness.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, mostWeighed);
}

/** A row without a name may have a code, which is as good as an id. */
function regionsOfCode(evidence: readonly Evidence[]): string[] {
  const codesIn = (property: string): string[] =>
    evidence
      .filter((one) => one.property.id === property)
      .flatMap(({ values }) => values.map((value) => String(value).replaceAll('.', '')));
  const [kemendagri, bps] = [codesIn('codes.kemendagri'), codesIn('codes.bps')];
  return regions
    .filter((region) => kemendagri.includes(region.kemendagri.replaceAll('.', '')) || bps.includes(region.bps))
    .map(({ id }) => id);
}

/** What is printed of each, by the id that was found; a merged one is what it was merged into. */
async function describedFor(near: readonly Near[], asked: Asked): Promise<Map<string, Described>> {
  const ids = [...new Set(near.map(({ id }) => id))];
  const described = await Promise.all(ids.map(async (id) => [id, await describedById(id, asked)] as const));
  return new Map(described.flatMap(([id, one]) => (one === null ? [] : [[id, one] as const])));
}

type Weighed = Described & Pick<Near, 'likeness'>;

function eachOnce(candidates: readonly Weighed[]): Weighed[] {
  return [...new Map(candidates.toReversed().map((one) => [one.node.id, one])).values()].reverse();
}

async function judged(query: Query, weighed: readonly Weighed[], isWhole: boolean): Promise<Candidate[]> {
  const isPost = beginsWithPost(query.text);
  const byPost = ({ likeness, node }: Weighed): boolean =>
    isPost && node.id.startsWith('person:') && likeness !== 'ID' && isExact(likeness);
  const named = new Set(weighed.filter((one) => !byPost(one) && (one.likeness === 'ID' || isExact(one.likeness))));
  const candidates = await Promise.all(
    weighed.map(async (one): Promise<Unscored> => {
      const verdicts = query.evidence.map(async (evidence) => ({
        property: evidence.property.id,
        verdict: await verdictOn(evidence, one),
      }));
      const isNamed = named.has(one);
      const shared = isNamed && named.size > 1;
      return { ...one, isNamed, shared, byPost: byPost(one), verdicts: await Promise.all(verdicts) };
    }),
  );
  const sure = isWhole && named.size < mostWeighed ? sureOne(candidates.filter(({ isNamed }) => isNamed)) : null;
  return candidates
    .map((one) => ({ ...one, score: scoreOf(one), match: one === sure }))
    .sort((a, b) => b.score - a.score || Number(b.match) - Number(a.match) || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, query.limit);
}

type Unscored = Omit<Candidate, 'score' | 'match'>;

/**
 * The one that is meant, of those that bear the name exactly: the only one, or the only one left once what the row says
 * contradicts all others and bears this one out. Never one of which the row says otherwise, and never by a doubtful name.
 */
function sureOne(exact: readonly Unscored[]): Unscored | null {
  const left = exact.filter(({ verdicts }) => verdicts.every(({ verdict }) => verdict !== 'DIFFERS'));
  const [only, ...others] = left;
  if (only === undefined || others.length > 0 || only.record.doubt !== null) return null;
  return exact.length === 1 || only.verdicts.some(({ verdict }) => verdict === 'AGREES') ? only : null;
}

function scoreOf({ likeness, shared, byPost, verdicts }: Unscored): number {
  const name = likeness === 'ID' ? 100 : byPost ? worth.GENERIC : likeness.likeness;
  const count = (asked: Verdict): number => verdicts.filter(({ verdict }) => verdict === asked).length;
  const score =
    name + (shared ? weights.shared : 0) + count('AGREES') * weights.agrees + count('DIFFERS') * weights.differs;
  return Math.min(100, Math.max(0, score));
}
