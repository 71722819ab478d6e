import type { ClaimType, EdgeTypeName, Kind, Verdict } from '../ontology/ontology.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { Known, LedgerAnchor, LedgerWhere, PageAnchor, SourceConditions } from './conditions.ts';
import type {
  AddressRow,
  CandidateRow,
  ClaimRow,
  ConferralRow,
  DecisionRow,
  DossierRow,
  IdentityRow,
  IndexedRow,
  IntroductionRow,
  KnownEntityRow,
  LedgerClaimRow,
  LedgerPageClaimRow,
  LedgerPageRow,
  LedgerTotalRow,
  NameFoundRow,
  NameRow,
  OriginRow,
  PassageRow,
  RecordRow,
  SourceRow,
  StepRow,
} from './rows.ts';
import type { StoreValue } from './value.ts';

type Ids = { ids: readonly string[] };
/** A page of ids in their order, behind one. */
type IdPage = { after: string; limit: number };
/** The same, before one, the nearest first. */
type IdPageBack = { before: string; limit: number };
type Types = { types: readonly string[] };
/** After a moment or a day, and up to one; of either the other is null. */
type Between = { since: string | null; sinceDay: string | null; until: string | null; untilDay: string | null };
type Rows = { rows: readonly StoreValue[] };
type NamesAsked = {
  beginnings: readonly string[];
  count: number;
  kinds: readonly string[];
} & Known;

/** The words of a name that is asked for, and how many of them a name has to have. A type, so that it is a StoreValue. */
export type WordsAsked = { place: number; words: readonly string[]; least: number };

type SourcesAsked = { asked: SourceConditions };
type SourceKey = { at: string; id: string };
type SourcePageRow = { id: string; publishedEarliest: Instant };

type LedgerOrder = { by: number; further: readonly number[] };
type LedgerPage = LedgerWhere & LedgerOrder & { between: { after: string; before: string }; limit: number };

/** Every question there is: a file in cypher/read, what it asks with, and what one row of its answer holds. */
export type Reads = PlainReads & LedgerReads;

type LedgerReads = {
  [A in PageAnchor as `ledger-page:${A}`]: { parameters: LedgerPage; row: LedgerPageRow };
} & {
  [A in PageAnchor as `ledger-page-back:${A}`]: { parameters: LedgerPage; row: LedgerPageRow };
} & {
  [A in PageAnchor as `ledger-page-claims:${A}`]: { parameters: LedgerPage; row: LedgerPageClaimRow };
} & {
  [A in PageAnchor as `ledger-page-claims-back:${A}`]: { parameters: LedgerPage; row: LedgerPageClaimRow };
} & {
  [A in LedgerAnchor as `ledger-count:${A}`]: { parameters: LedgerWhere; row: { count: number } };
} & {
  [A in LedgerAnchor as `ledger-rows:${A}`]: {
    parameters: LedgerWhere & LedgerOrder & { limit: number };
    row: CandidateRow;
  };
} & {
  [A in LedgerAnchor as `ledger-totals:${A}`]: {
    parameters: LedgerWhere & { readonly [K in Exclude<keyof LedgerTotalRow, 'count' | 'contested'>]: boolean } & {
      limit: number;
    };
    row: LedgerTotalRow;
  };
};

interface PlainReads {
  'address-counts': { parameters: Record<never, never>; row: { kind: Kind; count: number } };
  'addresses-of-kind': { parameters: { kind: Kind; skip: number; limit: number }; row: { id: string } };
  'awarding-twice': { parameters: Ids & { times: number }; row: { id: string } };
  'claim-page': { parameters: IdPage; row: { id: string } };
  'claim-passages': { parameters: Ids; row: PassageRow };
  'claims-about': { parameters: Ids; row: ClaimRow };
  'claims-about-counts': { parameters: Ids; row: { id: string; type: ClaimType; count: number } };
  'claims-about-of-types': { parameters: Ids & Types; row: ClaimRow };
  'claims-at': { parameters: Ids; row: AddressRow };
  'claims-by-id': { parameters: Ids; row: ClaimRow };
  'claims-by-object': { parameters: Ids; row: ClaimRow };
  'claims-by-subject': { parameters: Ids; row: ClaimRow };
  'claims-stated-by': { parameters: { dossier: string; source: string }; row: { id: string } };
  'claims-known-between': { parameters: Between; row: { count: number } };
  'claims-of-types': { parameters: IdPage & Types; row: { id: string } };
  'claims-of-types-back': { parameters: IdPageBack & Types; row: { id: string } };
  'claims-of-types-count': { parameters: Types; row: { count: number } };
  'claims-of-sources': { parameters: Ids; row: ClaimRow };
  'claims-of-sources-counts': { parameters: Ids; row: { id: string; count: number } };
  'claims-touching': { parameters: Ids; row: { id: string; claim: string } };
  'conferrals-all': { parameters: Record<never, never>; row: ConferralRow };
  'conferrals-in-edition': { parameters: Ids; row: ConferralRow };
  'conferrals-off-ceremony': { parameters: IdPage; row: { id: string } };
  'conferrals-of-award': { parameters: Ids; row: ConferralRow };
  'conferrals-through': { parameters: Ids; row: { conferral: string } };
  'conferrals-of-party': { parameters: Ids & { roles: readonly string[] }; row: ConferralRow };
  'evidence-verdicts': { parameters: Record<never, never>; row: { verdict: Verdict | null; count: number } };
  counts: { parameters: Record<never, never>; row: { name: string; count: number } };
  'decided-by': { parameters: { dossier: string }; row: { about: string } };
  'decisions-about': { parameters: Ids; row: DecisionRow };
  dossier: {
    parameters: { dossier: string };
    row: { sha256: string; source: string | null; retractedAt: string | null; reason: string | null };
  };
  'dossier-writers': { parameters: Ids; row: { id: string; writtenBy: string | null } };
  'dossiers-by-id': { parameters: Ids; row: DossierRow };
  'dossier-count': { parameters: Record<never, never>; row: { count: number } };
  'dossier-page': { parameters: IdPage; row: DossierRow };
  'dossier-page-back': { parameters: IdPageBack; row: DossierRow };
  dossiers: { parameters: Record<never, never>; row: DossierRow };
  'dossiers-taken-back-with': { parameters: { mark: string }; row: DossierRow };
  'entities-of-kinds': { parameters: IdPage & { kinds: readonly string[] }; row: { id: string } };
  'entities-of-kinds-back': { parameters: IdPageBack & { kinds: readonly string[] }; row: { id: string } };
  'entities-of-kinds-count': { parameters: { kinds: readonly string[] }; row: { count: number } };
  'editions-awarding-twice': { parameters: IdPage & { times: number }; row: { id: string } };
  'editions-ranked-twice': { parameters: IdPage & { times: number }; row: { id: string } };
  'entity-page': { parameters: { after: string; limit: number }; row: { id: string } };
  'entities-known': { parameters: Ids; row: KnownEntityRow };
  'introduced-by': { parameters: { dossier: string }; row: { id: string; entry: string } };
  'identity-claims': { parameters: Ids; row: IdentityRow };
  introductions: { parameters: Ids; row: IntroductionRow };
  'ledger-claims': { parameters: Ids; row: LedgerClaimRow };
  'ledger-ids': { parameters: Record<never, never>; row: { conferral: string } };
  'ledger-of-turns': { parameters: { turns: readonly number[] }; row: IndexedRow };
  'ledger-projection': { parameters: Record<never, never>; row: { projection: number | null } };
  'ledger-size': { parameters: Record<never, never>; row: { count: number } };
  'ledger-turns': { parameters: Record<never, never>; row: { turn: number | null; count: number } };
  'matter-page': { parameters: { after: string; limit: number }; row: { id: string } };
  names: { parameters: NamesAsked & { limit: number }; row: NameRow };
  'names-all': { parameters: { beginnings: readonly string[]; count: number }; row: NameRow };
  'names-count': { parameters: NamesAsked; row: { count: number } };
  'name-words': { parameters: Record<never, never>; row: { text: string } };
  'names-of-words': {
    parameters: { asked: readonly WordsAsked[]; kinds: readonly string[]; limit: number };
    row: NameFoundRow;
  };
  'names-by-id': { parameters: Ids; row: { id: string; name: string } };
  'near-copies': { parameters: Ids; row: { id: string; near: string } };
  'objects-twice': { parameters: IdPage & Types; row: { id: string } };
  origins: { parameters: Ids; row: OriginRow };
  'passages-of-source': {
    parameters: { source: string };
    row: { claim: string; exact: string; startAt: number; endAt: number; sha256: string };
  };
  'ranked-twice': { parameters: Ids & { times: number }; row: { id: string } };
  'records-by-id': { parameters: Ids; row: RecordRow };
  'source-owners': { parameters: Ids; row: { source: string; dossier: string } };
  'source-addresses': { parameters: { skip: number; limit: number }; row: { id: string; ingestedAt: string } };
  'source-count': { parameters: SourcesAsked; row: { count: number } };
  'source-keys': { parameters: { limit: number }; row: { id: string; earliest: Instant; day: string } };
  'source-page': { parameters: SourcesAsked & { behind: SourceKey; limit: number }; row: SourcePageRow };
  'source-page-back': { parameters: SourcesAsked & { before: SourceKey; limit: number }; row: SourcePageRow };
  'source-texts': { parameters: Record<never, never>; row: { id: string; sha256: string | null } };
  sources: { parameters: Record<never, never>; row: SourceRow };
  'sources-described': {
    parameters: Ids;
    row: { id: string; dossier: string; publishedDay: string; signature: string | null; nearCopyOf: string[] | null };
  };
  'sources-known-between': {
    parameters: Between & { from: string; after: string; limit: number };
    row: { id: string; earliest: Instant };
  };
  'sources-in-bands': {
    parameters: { bands: readonly string[] };
    row: { band: string; id: string; sha256: string; signature: string | null };
  };
  steps: {
    parameters: Ids & { types: readonly string[]; knownAt: string | null; limit: number };
    row: StepRow;
  };
  'subjects-by-certainty': { parameters: IdPage & { certain: boolean }; row: { id: string } };
  'subjects-by-stance': { parameters: IdPage & { stance: string }; row: { id: string } };
  'objects-joined-twice': { parameters: IdPage & Types; row: { id: string } };
  'subjects-joined-twice': { parameters: IdPage & Types; row: { id: string } };
  'subjects-saying': { parameters: IdPage & Types & { texts: readonly string[] }; row: { id: string } };
  'subjects-twice': { parameters: IdPage & Types; row: { id: string } };
  'tokens-of': { parameters: Ids; row: { text: string } };
  'words-like': {
    parameters: { beginning: string; ending: string; least: number; most: number };
    row: { text: string };
  };
  turn: { parameters: Record<never, never>; row: { turn: number } };
  version: { parameters: Record<never, never>; row: { turn: number; mark: number | null } };
}

/** Every act that writes: a file in cypher/write. Those ending in `:X` are one text for each kind or type. */
export type Writes = {
  'clear-ledger-rows': Ids;
  'create-bands': Rows;
  'create-claims': Rows;
  'create-decisions': Rows & { dossier: string };
  'create-dossiers': Rows;
  'create-evidence': Rows;
  'create-introductions': Rows;
  'create-names': Rows;
  'create-near-copies': Rows;
  'create-permalinks': Rows;
  'create-sources': Rows;
  'create-values': Rows;
  'delete-claims': Ids;
  'delete-decisions': { dossier: string };
  'delete-dossier': { dossier: string };
  'delete-edges': Rows;
  'delete-entities': Ids;
  'delete-introductions': Ids & { dossier: string };
  'delete-names': Ids;
  'delete-near-copies': { source: string };
  'delete-some': { limit: number };
  'delete-source': { source: string };
  'delete-unused-matters': Ids;
  'delete-unused-permalinks': Ids;
  'delete-unused-tokens': { tokens: readonly string[] };
  'put-dossier': { dossier: string; properties: StoreValue };
  'put-ledger-projection': { projection: number };
  'put-ledger-rows': Rows;
  'put-merges': Rows;
  'put-origins': Rows;
  'put-verdicts': Rows;
  'put-writer': { dossier: string; writtenBy: string | null };
  'put-source': { source: string; properties: StoreValue };
  'take-turn': Record<never, never>;
  'update-claims': Rows;
  'update-edges': Rows;
  'update-entities': Rows;
} & { [K in `create-edge-claims:${EdgeTypeName}`]: Rows } & {
  [K in `create-entities:${Kind}` | `create-bare-entities:${Kind}`]: Rows;
};

export type ReadName = keyof Reads;
export type WriteName = keyof Writes;
