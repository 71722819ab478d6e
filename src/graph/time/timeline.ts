import { JejakError } from '../../errors.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import type { ClaimType } from '../../ontology/ontology.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { type ClaimView, isDatedByValue, isFact, type View } from '../../ontology/view.ts';
import { claimsAbout } from '../claims-about.ts';
import type { GraphContext } from '../context.ts';
import { entityNode } from '../nodes.ts';

/** What a date is to the thing that it dates. */
export type Boundary = 'HAPPENED' | 'BEGAN' | 'ENDED' | 'ATTESTED';

export interface TimelineEntry {
  readonly date: PartialDate;
  readonly boundary: Boundary;
  /** What is said of the entity asked about. */
  readonly claim: ClaimView;
  /** The claim that gives the date: the same, or one on the act to which the entity is joined. */
  readonly dated: ClaimView;
  /** Those asked about that it concerns. */
  readonly entities: readonly string[];
}

/** How many conferrals, events and editions one timeline may look at. */
export const mostActs = 2_000;

/**
 * What sources date about these entities: their own states and acts, the conferrals and events to which they are joined,
 * and the events of the editions to which they are. Only what is said to be so: no wish, no plan. Two reads, and a third
 * where there are editions.
 * @throws {JejakError} QUERY_TOO_COSTLY when they are joined to more than `mostActs` acts
 */
export async function timelineOf(ids: readonly string[], view: View, context: GraphContext): Promise<TimelineEntry[]> {
  const links = await linksOf(ids, view, context);
  const acts = new Set(links.flatMap(({ act }) => act ?? []));
  if (acts.size > mostActs) throw tooMany(acts.size);
  const dating = new Map(
    await Promise.all([...acts].map(async (act) => [act, await datesOfAct(act, view, context)] as const)),
  );
  return links.flatMap(({ claim, act, entities }) => {
    const own = datesOf(claim).map((dated) => ({ ...dated, claim, dated: claim, entities }));
    const ofAct = dating.get(act ?? '') ?? [];
    return [...own, ...ofAct.map((dated) => ({ ...dated, claim, entities }))];
  });
}

interface Link {
  readonly claim: ClaimView;
  readonly entities: readonly string[];
  /** The conferral, event or edition at its other end; null when there is none. */
  readonly act: string | null;
}

async function linksOf(ids: readonly string[], view: View, context: GraphContext): Promise<Link[]> {
  const about = await Promise.all(ids.map((id) => factsAbout(id, 'BOTH', view, context)));
  const claims = new Map(about.flat().map((claim) => [claim.id, claim]));
  return [...claims.values()].map((claim) => {
    const ends = claim.object === null ? [claim.subject] : [claim.subject, claim.object];
    const entities = ids.filter((id) => ends.includes(id));
    const [act = null] = ends.filter((id) => !entities.includes(id) && isAct(id));
    return { claim, entities, act };
  });
}

function isAct(id: string): boolean {
  return ['Conferral', 'Event', 'Edition'].includes(entityKindOf(id) ?? '');
}

type Dated = Pick<TimelineEntry, 'date' | 'boundary' | 'dated'>;

async function datesOfAct(act: string, view: View, context: GraphContext): Promise<Dated[]> {
  const facts = await factsAbout(act, 'SUBJECT', view, context);
  const own = facts.filter(({ type }) => datingTypes.includes(type));
  const events = facts.flatMap(({ type, object }) => (type === 'HELD_AT' && object !== null ? [object] : []));
  const ofEvents = await Promise.all(events.map((event) => datesOfAct(event, view, context)));
  return [...own.flatMap((dated) => datesOf(dated).map((date) => ({ ...date, dated }))), ...ofEvents.flat()];
}

const datingTypes: readonly ClaimType[] = ['STATUS', 'OCCURRED'];

function datesOf(claim: ClaimView): { date: PartialDate; boundary: Boundary }[] {
  const given = isDatedByValue(claim) ? (claim.value ?? {}) : claim.qualifiers;
  // The ontology typed all four when the dossier was read.
  const { date, from, to } = given as { date?: PartialDate; from?: PartialDate; to?: PartialDate };
  const attested = (claim.qualifiers['attested'] ?? []) as readonly PartialDate[];
  const ends = [
    ...(date === undefined
      ? []
      : [{ date, boundary: claim.type === 'STARTED' ? ('BEGAN' as const) : ('HAPPENED' as const) }]),
    ...(from === undefined ? [] : [{ date: from, boundary: 'BEGAN' as const }]),
    ...(to === undefined ? [] : [{ date: to, boundary: 'ENDED' as const }]),
  ];
  return ends.length > 0 ? ends : attested.map((day) => ({ date: day, boundary: 'ATTESTED' as const }));
}

async function factsAbout(
  id: string,
  direction: 'SUBJECT' | 'BOTH',
  view: View,
  context: GraphContext,
): Promise<ClaimView[]> {
  const claims = await claimsAbout(entityNode(id, view), { direction }, context);
  return claims.filter(isFact);
}

function tooMany(acts: number): JejakError {
  return new JejakError(
    'QUERY_TOO_COSTLY',
    `timeline: the entities are joined to ${acts} conferrals, events and editions, at most ${mostActs} are allowed: ask about fewer, or page through conferrals(orderBy: { field: DATE })`,
  );
}
