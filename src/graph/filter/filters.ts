import type { ComparisonName, Operands } from './comparisons.ts';
import type { FieldTable } from './fields.ts';
import type { Maybe } from './given.ts';
import { claimFields } from './things/claim-fields.ts';
import { conferralFields } from './things/conferral-fields.ts';
import { entityFields, neighbourFields } from './things/entity-fields.ts';
import { evidenceFields } from './things/evidence-fields.ts';
import { partyFields } from './things/party-fields.ts';
import type { FilterName, Things } from './things.ts';
import type { Joined, ListMatching } from './truth.ts';

interface FilterTable<N extends FilterName> {
  readonly description: string;
  readonly fields: FieldTable<N>;
  /** Whether it has `and`, `or` and `not`. */
  readonly isJoined: boolean;
  /** What a thing is remembered by, so that a filter is held once against it. */
  readonly keyOf?: (thing: Things[N]) => string;
}

/** Every filter on things: from its table come its input, its type, what holds, and where the database is entered. */
export const filters: { readonly [N in FilterName]: FilterTable<N> } = {
  Conferral: {
    description: 'Which conferrals; all that is given must hold.',
    fields: conferralFields,
    isJoined: true,
    keyOf: ({ id }) => id,
  },
  Party: {
    description: 'Which parties to a conferral, by who they are and by what the claim says that makes them one.',
    fields: partyFields,
    isJoined: true,
    keyOf: ({ conferral, role, party }) => `${conferral.id} ${role} ${party.claim.id}`,
  },
  Claim: {
    description: 'Which claims; all that is given must hold.',
    fields: claimFields,
    isJoined: true,
    keyOf: ({ id }) => id,
  },
  Evidence: { description: 'Which passages; all that is given must hold.', fields: evidenceFields, isJoined: true },
  Entity: {
    description: 'Which entities; all that is given must hold.',
    fields: entityFields,
    isJoined: true,
    keyOf: (id) => id,
  },
  Neighbour: {
    description: 'Another entity that a claim joins to this one; wishes and plans join nothing.',
    fields: neighbourFields,
    isJoined: false,
  },
};

/** What a filter gives for each field. */
type Asked<F> = F extends { readonly compares: infer C extends ComparisonName }
  ? Operands<C>
  : F extends { readonly is: infer R extends FilterName }
    ? Filters[R]
    : F extends { readonly list: infer R extends FilterName }
      ? ListMatching<Filters[R]>
      : QualifierFilter;
type Given<Table> = { readonly [K in keyof Table]?: Maybe<Asked<Table[K]>> };

/** A qualifier of this name is there, and its value fits. */
export interface QualifierFilter {
  readonly name: string;
  readonly value?: Maybe<Operands<'String'>>;
}

export interface ConferralFilter extends Given<typeof conferralFields>, Joined<ConferralFilter> {}
export interface PartyFilter extends Given<typeof partyFields>, Joined<PartyFilter> {}
export interface ClaimFilter extends Given<typeof claimFields>, Joined<ClaimFilter> {}
export interface EvidenceFilter extends Given<typeof evidenceFields>, Joined<EvidenceFilter> {}
export interface EntityFilter extends Given<typeof entityFields>, Joined<EntityFilter> {}
export interface NeighbourFilter extends Given<typeof neighbourFields> {}

/** A filter as it is given, by what it is about. */
export interface Filters {
  readonly Conferral: ConferralFilter;
  readonly Party: PartyFilter;
  readonly Claim: ClaimFilter;
  readonly Evidence: EvidenceFilter;
  readonly Entity: EntityFilter;
  readonly Neighbour: NeighbourFilter;
}
