import type { Claim } from '../../ontology/claim.ts';
import { roleOf, roleWords } from '../../ontology/ontology.ts';
import type { GraphContext } from '../context.ts';
import { conferralsNear } from '../ledger/conferrals-near.ts';
import { anchorsOf } from './anchors.ts';
import { idsNamed, isGiven } from './operators.ts';
import {
  type ClaimFilterShape,
  type ConferralFilterShape,
  type EntityFilterShape,
  type EvidenceFilterShape,
  type ListOf,
  type PartyFilterShape,
  partyListNames,
  partyLists,
} from './shapes.ts';
import type { Joined } from './truth.ts';

// Where a filter that leads through relations is entered: from the ids that it names, backwards. What comes of it is
// never too few, under no view, and the filter is then held against each. `all`, `none` and `not` bound nothing.

/** The ids among which is every entity that the filter can hold for; null when it names nothing to begin at. */
export async function entitiesBounding(where: EntityFilterShape, context: GraphContext): Promise<string[] | null> {
  const ids = idsNamed(where.id);
  if (ids !== null) return ids;
  for (const { entity } of reaching(where.neighbours)) {
    const beside = isGiven(entity) ? await entitiesBounding(entity, context) : null;
    if (beside !== null) return endsOf((await context.loaders.claimsAbout.loadMany(beside)).flatMap(thrown));
  }
  for (const part of reaching(where.claims)) {
    const claims = await claimsBounding(part, context);
    if (claims !== null) return endsOf(claims);
  }
  for (const part of reaching(where.conferrals)) {
    const bound = await flatBound(part, context);
    if (anchorsOf(bound) === null) continue;
    const near = (await conferralsNear(bound, context)).flatMap(({ conferral, edition }) => [conferral, edition ?? []]);
    const claims = await context.loaders.claimsBySubject.loadMany([...new Set(near.flat())]);
    return endsOf(claims.flatMap(thrown));
  }
  return joinedBound(where, (part) => entitiesBounding(part, context));
}

/** All claims among which is each that the filter can hold for; null when it names nothing to begin at. */
export async function claimsBounding(where: ClaimFilterShape, context: GraphContext): Promise<Claim[] | null> {
  const { claimsBySubject, claimsByObject, claimsAbout, claimsOfSource } = context.loaders;
  const inner = (part: EntityFilterShape | null | undefined) =>
    isGiven(part) ? entitiesBounding(part, context) : null;
  for (const [loader, find] of [
    [claimsBySubject, () => idsNamed(where.subject)],
    [claimsByObject, () => idsNamed(where.object)],
    [claimsAbout, () => idsNamed(where.about)],
    [claimsOfSource, () => idsNamed(where.source) ?? sourcesNamed(where.evidence)],
    [claimsBySubject, () => inner(where.subjectIs)],
    [claimsByObject, () => inner(where.objectIs)],
  ] as const) {
    const ids = await find();
    if (ids !== null) return eachOnce((await loader.loadMany(ids)).flatMap(thrown));
  }
  const joined = await joinedBound(where, (part) => claimsBounding(part, context));
  return joined === null ? null : eachOnce(joined);
}

/**
 * A filter on the ledger that leads through no relation, and holds wherever this one does: what rows can tell, with the
 * parties that the relations lead to.
 */
export async function flatBound(where: ConferralFilterShape, context: GraphContext): Promise<ConferralFilterShape> {
  if (isFlat(where)) return where;
  const { and, or, not, name: _name, category: _category, claims: _claims, parties, ...given } = where;
  const rest = { ...given };
  for (const list of partyListNames) delete rest[list];
  const named = await Promise.all([
    ...roleWords.map(async (word) => {
      const list = partyListNames.find((name) => partyLists[name] === roleOf[word]);
      const ids = list === undefined ? null : await partiesIn(where[list], context);
      return ids === null ? [] : [{ [word]: { in: ids } }];
    }),
    partiesIn(parties, context).then((ids) => (ids === null ? [] : [{ party: { in: ids } }])),
  ]);
  const bound = (parts: readonly ConferralFilterShape[]) => Promise.all(parts.map((part) => flatBound(part, context)));
  return {
    ...rest,
    and: [...named.flat(), ...(await bound(and ?? []))],
    ...(isGiven(or) ? { or: await bound(or) } : {}),
    ...(isGiven(not) && isFlat(not) ? { not } : {}),
  };
}

/** Whether rows can tell all that the filter asks. */
export function isFlat(where: ConferralFilterShape): boolean {
  const { and, or, not } = where;
  return (
    ![where.name, where.category, where.claims, where.parties, ...partyListNames.map((list) => where[list])].some(
      isGiven,
    ) && [...(and ?? []), ...(or ?? []), ...(isGiven(not) ? [not] : [])].every(isFlat)
  );
}

async function partiesIn(list: ListOf<PartyFilterShape>, context: GraphContext): Promise<string[] | null> {
  for (const part of reaching(list)) {
    const ids = await partiesBounding(part, context);
    if (ids !== null) return [...new Set(ids)];
  }
  return null;
}

async function partiesBounding(where: PartyFilterShape, context: GraphContext): Promise<string[] | null> {
  const ids = isGiven(where.entity) ? await entitiesBounding(where.entity, context) : null;
  if (ids !== null) return ids;
  const offices = idsNamed(where.holds);
  if (offices !== null) {
    const leading = (await context.loaders.claimsByObject.loadMany(offices)).flatMap(thrown);
    return leading.filter(({ type }) => type === 'HOLDS').map(({ subject }) => subject);
  }
  return joinedBound(where, (part) => partiesBounding(part, context));
}

function sourcesNamed(list: ListOf<EvidenceFilterShape>): string[] | null {
  return (
    reaching(list)
      .flatMap((part) => [part, ...(part.and ?? [])])
      .map(({ source }) => idsNamed(source))
      .find((ids) => ids !== null) ?? null
  );
}

/** What bounds one of `and` bounds the whole; `or` is bounded when each of its parts is. */
async function joinedBound<W extends Joined<W>, T>(
  { and, or }: Joined<W>,
  bound: (part: W) => Promise<T[] | null>,
): Promise<T[] | null> {
  for (const part of and ?? []) {
    const found = await bound(part);
    if (found !== null) return found;
  }
  if (!isGiven(or)) return null;
  const found = await Promise.all(or.map(bound));
  return found.every((part) => part !== null) ? found.flat() : null;
}

/** The parts of which one thing at least must fit. */
function reaching<W>(list: ListOf<W>): W[] {
  return [list?.some, list?.single].filter(isGiven);
}

function endsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ subject, object }) => [subject, ...(object === null ? [] : [object])]))];
}

function eachOnce(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function thrown<T>(found: readonly T[] | Error): readonly T[] {
  if (found instanceof Error) throw found;
  return found;
}
