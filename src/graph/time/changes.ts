import { JejakError } from '../../errors.ts';
import type { Claim } from '../../ontology/claim.ts';
import { compare } from '../../ontology/claim.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { isDay, type KnownAt } from '../../ontology/values/known-by.ts';
import { type ClaimView, claimAsOf, isAssertedBy } from '../../ontology/view.ts';
import type { Reads } from '../../store/queries.ts';
import type { GraphContext } from '../context.ts';
import { isAfterCursor, type Key, type Order } from '../paging.ts';
import { firstOf, type SourceKey } from '../source-index.ts';

/** NEW: not known before. CHANGED: what is known differs. CONFIRMED: more evidence for the same. */
export type ChangeKind = 'NEW' | 'CHANGED' | 'CONFIRMED';

/** What became known of a claim between two moments. */
export interface Change {
  readonly kind: ChangeKind;
  /** When it could first be read. */
  readonly at: Instant;
  /** The day that the source prints. */
  readonly on: string;
  /** The source that could be read then. */
  readonly source: string;
  /** As known at the later moment. */
  readonly claim: ClaimView;
  /** As known at the earlier one; null when it was not. */
  readonly before: ClaimView | null;
  /** The fields of the claim that differ. */
  readonly differs: readonly string[];
}

/** What was not known by `since`, and was by `until`. */
export interface Between {
  readonly since: KnownAt;
  readonly until: KnownAt;
}

/** The same as a question to the database has it. */
export function betweenIn({ since, until }: Between): Reads['claims-known-between']['parameters'] {
  return {
    ...(isDay(since) ? { since: null, sinceDay: since } : { since, sinceDay: null }),
    ...(isDay(until) ? { until: null, untilDay: until } : { until, untilDay: null }),
  };
}

export const changeOrder: Order = { name: 'changes', descending: [false, false, false] };

export function changeKey({ at, source, claim }: Change): Key {
  return [at, source, claim.id];
}

/** What became known of these claims; those of which nothing did are left out. */
export function changesIn(claims: readonly Claim[], between: Between): Change[] {
  return claims.flatMap((claim) => changeOf(claim, between) ?? []);
}

function changeOf(claim: Claim, { since, until }: Between): Change | null {
  const [first] = claim.assertions
    .filter((one) => !isAssertedBy(one, since) && isAssertedBy(one, until))
    .sort((a, b) => compare(a.sourceEarliest, b.sourceEarliest) || compare(a.source, b.source));
  const after = claimAsOf(claim, { asOf: null, knownAt: until });
  if (first === undefined || after === null) return null;
  const before = claimAsOf(claim, { asOf: null, knownAt: since });
  const differs =
    before === null ? [] : compared.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const kind =
    before === null ? 'NEW' : differs.some((name) => name !== 'independentSources') ? 'CHANGED' : 'CONFIRMED';
  return { kind, at: first.sourceEarliest, on: first.sourceDay, source: first.source, claim: after, before, differs };
}

const compared = [
  'validFrom',
  'validTo',
  'qualifiers',
  'certain',
  'modality',
  'standing',
  'independentSources',
] as const satisfies readonly (keyof ClaimView)[];

/** A page needs few sources where articles say much, and many where they say little: from few on, ever twice as many. */
const sourcesAtOnce = { first: 4, most: 20 };
/** How many sources one page may look at: a page from the front needs few, one from the end all. */
export const mostSources = 500;

/**
 * What became known between two moments, in the order in which it did, from a key on: sources are read some at a time
 * until there is enough. A claim that several of them bear out counts once, at the first.
 */
export async function changesBehind(
  from: Key | null,
  enough: number,
  between: Between,
  context: GraphContext,
  most = mostSources,
): Promise<Change[]> {
  const { store, claimsIn, meter } = context;
  const found: Change[] = [];
  let [at, source] = [String(from?.[0] ?? ''), String(from?.[1] ?? '')];
  // The page before may have ended among several claims of one source.
  let rest = from === null ? [] : [source];
  let looked = 0;
  let limit = sourcesAtOnce.first;
  while (found.length < enough) {
    const next = await sourcesKnown(between, { from: at, after: source, limit }, context);
    const ids = [...rest, ...next.map(({ id }) => id)];
    looked += next.length;
    if (looked > most) throw tooMany(most);
    const claims = ids.length === 0 ? [] : await claimsIn(await store.read('claims-of-sources', { ids }));
    await meter.chargeInTurn('claim', claims.length * 2); // as known at either moment
    const changes = changesIn(claims, between).filter((change) => ids.includes(change.source));
    found.push(...changes.filter((change) => isAfterCursor(changeKey(change), from, changeOrder)));
    if (next.length < limit) break;
    limit = Math.min(limit * 2, sourcesAtOnce.most);
    rest = [];
    ({ earliest: at, id: source } = next.at(-1) ?? { earliest: at, id: source });
  }
  return found;
}

interface SourcesAsked {
  readonly from: string;
  readonly after: string;
  readonly limit: number;
}

/** Which sources come next of those that could be read for the first time in that time: out of memory, where all are there. */
async function sourcesKnown(
  between: Between,
  { from, after, limit }: SourcesAsked,
  { store, sourceIndex }: GraphContext,
): Promise<readonly Pick<SourceKey, 'id' | 'earliest'>[]> {
  const span = betweenIn(between);
  const { since, until, sinceDay, untilDay } = span;
  const keys = (await sourceIndex?.keys()) ?? null;
  if (keys === null) return store.read('sources-known-between', { ...span, from, after, limit });
  return firstOf(
    keys.oldestFirst,
    limit,
    ({ id, earliest, day }) =>
      (earliest > from || (earliest === from && id > after)) &&
      (since === null || earliest > since) &&
      (until === null || earliest <= until) &&
      (sinceDay === null || day > sinceDay) &&
      (untilDay === null || day <= untilDay),
  );
}

function tooMany(most: number): JejakError {
  return new JejakError(
    'QUERY_TOO_COSTLY',
    `changes: more than ${most} sources came out in that time and would have to be read for a page from its end: bring since and until nearer together, or page from the front`,
  );
}
