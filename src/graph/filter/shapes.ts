import type {
  ClaimType,
  ConferralStatus,
  Kind,
  Level,
  Modality,
  Role,
  RoleWord,
  Stance,
  Standing,
} from '../../ontology/ontology.ts';
import type { DateMatching, InstantMatching, Matching, NumberMatching, TextMatching } from './operators.ts';
import type { Joined, ListMatching } from './truth.ts';

// The filters that name each other: conferrals have claims, claims have entities, entities have conferrals.

type Maybe<T> = T | null | undefined;
type Id = Maybe<Matching<string>>;
type Text = Maybe<TextMatching>;
export type ListOf<W> = Maybe<ListMatching<W>>;

/** The lists of parties, by role, beside the filters on one id that the words of the roles name. */
export const partyLists = {
  recipients: 'RECIPIENT',
  presenters: 'PRESENTER',
  conferrers: 'CONFERRER',
  acceptors: 'ACCEPTED_BY',
  proposers: 'PROPOSER',
  witnesses: 'WITNESS',
} as const satisfies Record<string, Role>;
export type PartyList = keyof typeof partyLists;
export const partyListNames = Object.keys(partyLists) as PartyList[];

export interface ConferralFilterShape
  extends Joined<ConferralFilterShape>,
    Readonly<Partial<Record<RoleWord, Id>>>,
    Readonly<Partial<Record<PartyList, ListOf<PartyFilterShape>>>> {
  readonly award?: Id;
  readonly edition?: Id;
  readonly party?: Id;
  readonly area?: Id;
  readonly province?: Id;
  readonly status?: Maybe<Matching<ConferralStatus>>;
  readonly level?: Maybe<Matching<Level>>;
  readonly labelYear?: Maybe<NumberMatching>;
  readonly date?: Maybe<DateMatching>;
  readonly recipientKind?: Maybe<Matching<Kind>>;
  readonly name?: Text;
  readonly category?: Text;
  readonly parties?: ListOf<PartyFilterShape>;
  readonly claims?: ListOf<ClaimFilterShape>;
}

export interface PartyFilterShape extends Joined<PartyFilterShape> {
  readonly entity?: Maybe<EntityFilterShape>;
  readonly role?: Maybe<Matching<Role>>;
  readonly holds?: Id;
  readonly onBehalfOf?: Id;
  readonly capacity?: Id;
  readonly rank?: Maybe<NumberMatching>;
  readonly grade?: Text;
  readonly modality?: Maybe<Matching<Modality>>;
  readonly standing?: Maybe<Matching<Standing>>;
  readonly certain?: Maybe<Matching<boolean>>;
  readonly independentSources?: Maybe<NumberMatching>;
}

export interface ClaimFilterShape extends Joined<ClaimFilterShape> {
  readonly type?: Maybe<Matching<ClaimType>>;
  readonly subject?: Id;
  readonly object?: Id;
  readonly about?: Id;
  readonly source?: Id;
  readonly speaker?: Id;
  readonly modality?: Maybe<Matching<Modality>>;
  readonly standing?: Maybe<Matching<Standing>>;
  readonly certain?: Maybe<Matching<boolean>>;
  readonly subjectIs?: Maybe<EntityFilterShape>;
  readonly objectIs?: Maybe<EntityFilterShape>;
  readonly evidence?: ListOf<EvidenceFilterShape>;
  readonly validFrom?: Maybe<DateMatching>;
  readonly validTo?: Maybe<DateMatching>;
  readonly firstKnown?: Maybe<InstantMatching>;
  readonly independentSources?: Maybe<NumberMatching>;
  readonly qualifier?: Maybe<QualifierFilterShape>;
}

export interface QualifierFilterShape {
  readonly name: string;
  readonly value?: Text;
}

export interface EvidenceFilterShape extends Joined<EvidenceFilterShape> {
  readonly source?: Id;
  readonly speaker?: Id;
  readonly publisher?: Id;
  readonly stance?: Maybe<Matching<Stance>>;
  readonly modality?: Maybe<Matching<Modality>>;
  readonly certain?: Maybe<Matching<boolean>>;
  readonly exact?: Text;
}

export interface EntityFilterShape extends Joined<EntityFilterShape> {
  readonly id?: Id;
  readonly kind?: Maybe<Matching<Kind>>;
  readonly name?: Text;
  readonly otherNames?: Text;
  readonly description?: Text;
  readonly province?: Id;
  readonly claims?: ListOf<ClaimFilterShape>;
  readonly conferrals?: ListOf<ConferralFilterShape>;
  readonly neighbours?: ListOf<NeighbourFilterShape>;
}

export interface NeighbourFilterShape {
  readonly type?: Maybe<Matching<ClaimType>>;
  readonly entity?: Maybe<EntityFilterShape>;
}
