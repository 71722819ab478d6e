import type { ClaimType, ConferralStatus } from '../../ontology/ontology.ts';
import { type ClaimView, isFact, type View } from '../../ontology/view.ts';
import type { RecordRow } from '../../store/rows.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import { factsOfConferral } from '../ledger/facts-of-conferral.ts';
import type { Meter } from '../meter/meter.ts';
import { entityNode } from '../nodes.ts';
import { reachedStatus } from '../reached-status.ts';
import { visibleClaims } from '../visible.ts';

/**
 * What a rule sees: the facts that one view shows, and nothing of the store. Wishes, plans and what is only disputed
 * are no facts. What several rules ask for is worked out once, and what they ask for at one time is read in one batch.
 */
export interface Facts {
  readonly view: View;
  /** The same without `asOf`: what is said of other days as well. */
  ever(): Facts;
  /** The facts of these types that are said of an entity. */
  said(id: string, ...types: ClaimType[]): Promise<ClaimView[]>;
  /** The facts of these types that lead to an entity. */
  leading(id: string, ...types: ClaimType[]): Promise<ClaimView[]>;
  /** The same, read for these types alone: to an edition lead all of its conferrals. */
  leadingAs(id: string, ...types: ClaimType[]): Promise<ClaimView[]>;
  /** The entity as a row of the ledger; null when it is none, or was not to be seen. */
  conferral(id: string): Promise<ConferralFacts | null>;
  /** How far a conferral came; null where no source says. */
  reached(id: string): Promise<ConferralStatus | null>;
  /** The ids of the conferrals that were ever said to be in an edition, in order. */
  inEdition(edition: string): Promise<readonly string[]>;
  /** Whether an edition may have one rank twice, or one recipient: asked before all of its conferrals are looked at. */
  ranksTwice(edition: string): Promise<boolean>;
  awardsTwice(edition: string): Promise<boolean>;
  /** What comparing is charged to. */
  readonly meter: Meter;
  /** What is printed about an entity or a source. */
  record(id: string): Promise<RecordRow | null>;
}

const made = new WeakMap<GraphContext, Map<string, Facts>>();

export function factsUnder(view: View, context: GraphContext): Facts {
  const known = made.get(context) ?? new Map<string, Facts>();
  made.set(context, known);
  const key = `${view.asOf} ${view.knownAt}`;
  const facts = known.get(key) ?? makeFacts(view, context);
  known.set(key, facts);
  return facts;
}

function makeFacts(view: View, context: GraphContext): Facts {
  const { claimsBySubject, claimsByObject, claimsOfTypes, record, inEdition, ranksTwice, awardsTwice } =
    context.loaders;
  const factsBy = (loader: typeof claimsBySubject): ((id: string) => Promise<ClaimView[]>) => {
    const seen = new Map<string, Promise<ClaimView[]>>();
    return (id) => {
      const found = seen.get(id) ?? factsIn(loader.load(id));
      seen.set(id, found);
      return found;
    };
  };
  const factsIn = async (loading: ReturnType<typeof claimsBySubject.load>): Promise<ClaimView[]> =>
    (await visibleClaims(await loading, view, context)).filter(isFact);
  const [saidOf, leadingTo] = [factsBy(claimsBySubject), factsBy(claimsByObject)];
  return {
    view,
    ever: () => factsUnder({ ...view, asOf: null }, context),
    said: async (id, ...types) => ofTypes(await saidOf(id), types),
    leading: async (id, ...types) => ofTypes(await leadingTo(id), types),
    leadingAs: async (id, ...types) =>
      (await factsIn(claimsOfTypes.load({ id, types }))).filter(({ object }) => object === id),
    conferral: async (id) => factsOfConferral(entityNode(id, view), context),
    reached: async (id) => reachedStatus(entityNode(id, view), context),
    inEdition: (edition) => inEdition.load(edition),
    ranksTwice: (edition) => ranksTwice.load(edition),
    awardsTwice: (edition) => awardsTwice.load(edition),
    meter: context.meter,
    record: (id) => record.load(id),
  };
}

function ofTypes(claims: readonly ClaimView[], types: readonly ClaimType[]): ClaimView[] {
  return claims.filter(({ type }) => types.length === 0 || types.includes(type));
}
