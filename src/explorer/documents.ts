// Made by `npm run generate` from src/explorer/questions; `npm run check` fails when it has fallen behind.
import type { Question } from './ask.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a claim says; docs/ontology.md tells from what to what each type leads. */
export type ClaimType =
  /** was accepted by (diwakili penerimaannya oleh) */
  | 'ACCEPTED_BY'
  /** assessed (menilai) */
  | 'ASSESSED'
  /** attended (menghadiri) */
  | 'ATTENDED'
  /** chairs (mengetuai) */
  | 'CHAIRS'
  /** was conferred by (dianugerahkan oleh) */
  | 'CONFERRER'
  /** has the criterion (kriteria) */
  | 'CRITERION'
  /** is an edition of (edisi dari) */
  | 'EDITION_OF'
  /** has the figure (angka) */
  | 'FIGURE'
  /** is funded by (dibiayai oleh) */
  | 'FUNDED_BY'
  /** was held at (berlangsung dalam) */
  | 'HELD_AT'
  /** holds (menjabat) */
  | 'HOLDS'
  /** implements (melaksanakan) */
  | 'IMPLEMENTS'
  /** initiated (menggagas) */
  | 'INITIATED'
  /** belongs to the edition (dalam edisi) */
  | 'IN_EDITION'
  /** issued (menerbitkan) */
  | 'ISSUED'
  /** is in (berada di) */
  | 'LOCATED_IN'
  /** is a member of (anggota) */
  | 'MEMBER_OF'
  /** is named after (dinamai menurut) */
  | 'NAMED_AFTER'
  /** is not the same as (bukan) */
  | 'NOT_SAME_AS'
  /** took place on (terjadi pada) */
  | 'OCCURRED'
  /** is an office of (jabatan di) */
  | 'OFFICE_OF'
  /** is a conferral of (penganugerahan dari) */
  | 'OF_AWARD'
  /** organised (menyelenggarakan) */
  | 'ORGANISED'
  /** is part of (bagian dari) */
  | 'PART_OF'
  /** may be the same as (mungkin sama dengan) */
  | 'POSSIBLY_SAME_AS'
  /** was presented by (diserahkan oleh) */
  | 'PRESENTER'
  /** came with the prize (hadiah) */
  | 'PRIZE'
  /** was proposed by (diusulkan oleh) */
  | 'PROPOSER'
  /** was received by (diterima oleh) */
  | 'RECIPIENT'
  /** has a count of recipients (jumlah penerima) */
  | 'RECIPIENT_COUNT'
  /** reported (memberitakan) */
  | 'REPORTED'
  /** runs (menjalankan) */
  | 'RUNS'
  /** is the same as (sama dengan) */
  | 'SAME_AS'
  /** is secretary of (sekretaris) */
  | 'SECRETARY_OF'
  /** signed at (menandatangani dalam) */
  | 'SIGNED_AT'
  /** spoke at (berbicara dalam) */
  | 'SPOKE_AT'
  /** is said to (pernyataan) */
  | 'STATEMENT'
  /** has the status (status) */
  | 'STATUS'
  /** supported (mendukung) */
  | 'SUPPORTED'
  /** was witnessed by (disaksikan oleh) */
  | 'WITNESS';

/** How strong a contradiction is. */
export type ContradictionKind =
  /** Both sides cannot be right. */
  | 'CONFLICT'
  /** Both sides may be right, but no source says how they fit. */
  | 'TENSION';

/** Whether the newsroom was wrong, or those whom it concerns see it otherwise. */
export type CorrectionKind =
  /** What was published is wrong. */
  | 'CORRECTION'
  /** What those whom it concerns say to it: the right of reply (hak jawab). */
  | 'REPLY';

/** The thirteen kinds of entity. */
export type EntityKind =
  /** an award as an institution (penghargaan) */
  | 'AWARD'
  /** a business, a state or regional enterprise, a hospital company (perusahaan) */
  | 'COMPANY'
  /** one act of awarding; the parties hang on it by role (penganugerahan) */
  | 'CONFERRAL'
  /** one round of an award, at one level, in one area (edisi) */
  | 'EDITION'
  /** something that took place: a ceremony, a signing, an interview (acara) */
  | 'EVENT'
  /** a post, whoever holds it (jabatan) */
  | 'OFFICE'
  /** a ministry, agency, team, association or newsroom (lembaga) */
  | 'ORGANISATION'
  /** a human being; the name stands without honorifics and degrees (orang) */
  | 'PERSON'
  /** any other place: a venue, a district, a village (tempat) */
  | 'PLACE'
  /** a public programme (program) */
  | 'PROGRAMME'
  /** a province: its territory and its government (provinsi) */
  | 'PROVINCE'
  /** a kabupaten or kota: its territory and its government (kabupaten/kota) */
  | 'REGENCY'
  /** a legal instrument: Pergub, Perda, Inpres, Kepgub (peraturan) */
  | 'REGULATION';

/** The language of a sentence made by Jejak. */
export type Language =
  | 'EN'
  | 'ID';

/** Who says so: the newsroom, a named speaker, nobody in particular; or a denial, a plan, a wish. */
export type Modality =
  /** asserted by the newsroom (dinyatakan redaksi) */
  | 'ASSERTED'
  /** reported without a source (disebut tanpa sumber) */
  | 'CLAIMED'
  /** a denial (bantahan) */
  | 'DENIAL'
  /** a plan (rencana) */
  | 'PLAN'
  /** quoted from a named speaker (dikutip dari narasumber) */
  | 'QUOTED'
  /** a wish (harapan) */
  | 'WISH';

/** What an editor has decided about a contradiction. */
export type ReviewState =
  /** both are wrong (keduanya keliru) */
  | 'BOTH_WRONG'
  /** the first is wrong (yang pertama keliru) */
  | 'LEFT_WRONG'
  /** no contradiction (tidak bertentangan) */
  | 'NOT_A_CONFLICT'
  /** not reviewed yet (belum ditinjau) */
  | 'OPEN'
  /** the second is wrong (yang kedua keliru) */
  | 'RIGHT_WRONG';

/** Whether a passage supports or disputes the claim. */
export type Stance =
  /** disputes (membantah) */
  | 'DISPUTES'
  /** supports (mendukung) */
  | 'SUPPORTS';

/** Whether anybody disputes the claim. */
export type Standing =
  /** contested (dibantah) */
  | 'CONTESTED'
  /** retracted (dicabut) */
  | 'RETRACTED'
  /** uncontested (tidak dibantah) */
  | 'UNCONTESTED';

/** How a piece of evidence fares against the archived text. */
export type Verdict =
  /** the words stand where the evidence says (persis di tempatnya) */
  | 'EXACT'
  /** the words are not in the text, or in several other places (tidak ditemukan) */
  | 'MISSING'
  /** the words stand elsewhere in the text, once (berpindah tempat) */
  | 'MOVED'
  /** the words stand there in other capitals, marks or blanks (dengan ejaan lain) */
  | 'NORMALISED'
  /** the archive has another text of the source, without these words (sumber berubah) */
  | 'SOURCE_CHANGED'
  /** the archive has no text of the source (naskah tidak ada) */
  | 'TEXT_NOT_HERE';

/** The two clocks. Given at the root, they hold for everything beneath. */
export type View = {
  /** When was it so: leaves out what had not begun, had ended, or is attested only later. */
  readonly asOf?: string | null | undefined;
  /** When could one know it: leaves out evidence published later. */
  readonly knownAt?: string | null | undefined;
};

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
}>;


export type ClaimPageQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | (
      { readonly stated: string | null, readonly attested: ReadonlyArray<string>, readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly state: ReviewState, readonly text: string, readonly english: string }>, readonly corrections: ReadonlyArray<CorrectionFragment> }
      & Claim_EntityClaim_Fragment
    )
    | (
      { readonly stated: string | null, readonly attested: ReadonlyArray<string>, readonly id: string, readonly contradictions: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly state: ReviewState, readonly text: string, readonly english: string }>, readonly corrections: ReadonlyArray<CorrectionFragment> }
      & Claim_ValueClaim_Fragment
    )
   | null> };

type Claim_EntityClaim_Fragment = { readonly id: string, readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnown: string, readonly independentSources: number, readonly object: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

type Claim_ValueClaim_Fragment = { readonly id: string, readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnown: string, readonly independentSources: number, readonly value: { readonly text: string }, readonly subject: { readonly id: string, readonly name: string }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

export type ClaimFragment =
  | Claim_EntityClaim_Fragment
  | Claim_ValueClaim_Fragment
;

export type ConnectNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  fromText: string;
  toText: string;
  hasFromText: boolean;
  hasToText: boolean;
  view?: View | null | undefined;
}>;


export type ConnectNamesQuery = { readonly names: ReadonlyArray<
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly id: string }
   | null>, readonly from?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string> } }> }, readonly to?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string> } }> } };

export type ConnectPageQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  first: number;
  types?: ReadonlyArray<ClaimType> | ClaimType | null | undefined;
  avoid: ReadonlyArray<string | number> | string | number;
  names: ReadonlyArray<string | number> | string | number;
  language: Language;
  view?: View | null | undefined;
}>;


export type ConnectPageQuery = { readonly paths: { readonly maxLength: number, readonly exhausted: boolean, readonly hubsSkipped: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly paths: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly forward: boolean, readonly from: { readonly id: string, readonly name: string }, readonly claim: Claim_EntityClaim_Fragment, readonly to: { readonly id: string, readonly name: string } }> }> }, readonly names: ReadonlyArray<
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly id: string }
   | null>, readonly dataset: { readonly builtAt: string | null } };

export type CorrectionFragment = { readonly kind: CorrectionKind, readonly wrong: string | null, readonly right: string, readonly by: string, readonly date: string, readonly claim: { readonly id: string } | null };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EntityPageQuery = { readonly entity: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly mergedIds: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
          | Claim_EntityClaim_Fragment
          | Claim_ValueClaim_Fragment
         }> } } | null };

export type EvidenceFragment = { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly stance: Stance, readonly modality: Modality, readonly certain: boolean, readonly note: string | null, readonly permalink: string | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly verified: { readonly verdict: Verdict, readonly at: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string } } };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { readonly dataset: { readonly version: string, readonly builtAt: string | null, readonly counts: { readonly entities: number, readonly claims: number, readonly sources: number, readonly dossiers: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }, readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ingestedAt: string | null, readonly retractedAt: string | null, readonly claims: number | null, readonly passages: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string } } | null } }> } } };

type JoiningClaim_EntityClaim_Fragment = { readonly id: string, readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnown: string, readonly independentSources: number, readonly object: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

type JoiningClaim_ValueClaim_Fragment = { readonly id: string, readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnown: string, readonly independentSources: number, readonly value: { readonly text: string }, readonly subject: { readonly id: string, readonly name: string }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

export type JoiningClaimFragment =
  | JoiningClaim_EntityClaim_Fragment
  | JoiningClaim_ValueClaim_Fragment
;

export type NetworkLinesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  objects: ReadonlyArray<string | number> | string | number;
  moreObjects: ReadonlyArray<string | number> | string | number;
  types: ReadonlyArray<ClaimType> | ClaimType;
  view?: View | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkLinesQuery = { readonly names: ReadonlyArray<
    | { readonly name: string, readonly kind: EntityKind, readonly id: string, readonly neighbours: { readonly totalCount: number } }
    | { readonly id: string }
   | null>, readonly claims: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | JoiningClaim_EntityClaim_Fragment
        | JoiningClaim_ValueClaim_Fragment
       }> } };

export type NetworkPageQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  types: ReadonlyArray<ClaimType> | ClaimType;
  view?: View | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkPageQuery = { readonly names: ReadonlyArray<
    | { readonly name: string, readonly kind: EntityKind, readonly id: string }
    | { readonly id: string }
   | null>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly type: ClaimType, readonly certain: boolean, readonly object: { readonly id: string }, readonly subject: { readonly id: string } }
        | { readonly id: string, readonly type: ClaimType, readonly certain: boolean, readonly subject: { readonly id: string } }
       }> }, readonly dataset: { readonly builtAt: string | null } };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: EntityKind, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly description: string | null } }> } };

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly title: string, readonly url: string | null, readonly authors: ReadonlyArray<string>, readonly dateline: string | null, readonly signature: string | null, readonly language: string, readonly sha256: string, readonly retrieved: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string, readonly earliest: string, readonly latest: string, readonly basis: string | null }, readonly origin: { readonly id: string, readonly title: string }, readonly nearCopies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: { readonly id: string, readonly name: string } }>, readonly dossier: { readonly id: string, readonly ingestedAt: string | null, readonly claims: number | null, readonly entities: number | null, readonly passages: number | null } | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> } }
   | null> };

export const ClaimPage: Question<ClaimPageQuery, ClaimPageQueryVariables> = {
  name: 'ClaimPage',
  text: "# Berdasarkan bukti apa klaim ini?\nquery ClaimPage($id: ID!, $view: View) {\n  nodes(ids: [$id], view: $view) {\n    id\n    ... on Claim {\n      ...Claim\n      stated\n      attested\n      contradictions { id kind state text(language: ID) english: text(language: EN) }\n      corrections { ...Correction }\n    }\n  }\n}\n\nfragment Claim on Claim {\n  id\n  type\n  subject { id name }\n  validFrom\n  validTo\n  certain\n  standing\n  modality\n  firstKnown\n  independentSources\n  qualifiers { name value }\n  ... on EntityClaim { object { id name } }\n  ... on ValueClaim { value { text } }\n  evidence(first: 5) {\n    totalCount\n    edges { node { ...Evidence } }\n  }\n}\n\nfragment Evidence on Evidence {\n  exact\n  prefix\n  suffix\n  stance\n  modality\n  certain\n  note\n  permalink\n  speaker { id name }\n  verified { verdict at }\n  source { id title url publisher { id name } published { printed } }\n}\n\nfragment Correction on Correction {\n  kind\n  wrong\n  right\n  by\n  date\n  claim { id }\n}",
};

export const ConnectNames: Question<ConnectNamesQuery, ConnectNamesQueryVariables> = {
  name: 'ConnectNames',
  text: "# Siapa yang dimaksud dengan nama-nama ini?\nquery ConnectNames(\n  $ids: [ID!]!\n  $fromText: String!\n  $toText: String!\n  $hasFromText: Boolean!\n  $hasToText: Boolean!\n  $view: View\n) {\n  names: nodes(ids: $ids, view: $view) { id ... on Entity { name kind } }\n  from: search(text: $fromText, view: $view, first: 10) @include(if: $hasFromText) {\n    totalCount\n    edges { node { id name kind otherNames } }\n  }\n  to: search(text: $toText, view: $view, first: 10) @include(if: $hasToText) {\n    totalCount\n    edges { node { id name kind otherNames } }\n  }\n}",
};

export const ConnectPage: Question<ConnectPageQuery, ConnectPageQueryVariables> = {
  name: 'ConnectPage',
  text: "# Apa yang menghubungkan dua nama?\nquery ConnectPage(\n  $from: ID!\n  $to: ID!\n  $maxLength: Int!\n  $first: Int!\n  $types: [ClaimType!]\n  $avoid: [ID!]!\n  $names: [ID!]!\n  $language: Language!\n  $view: View\n) {\n  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, types: $types, avoid: $avoid, view: $view) {\n    maxLength\n    exhausted\n    hubsSkipped { id name }\n    paths {\n      length\n      sentence(language: $language)\n      steps {\n        from { id name }\n        forward\n        claim { ...Claim }\n        to { id name }\n      }\n    }\n  }\n  names: nodes(ids: $names, view: $view) { id ... on Entity { name kind } }\n  dataset { builtAt }\n}\n\nfragment Claim on Claim {\n  id\n  type\n  subject { id name }\n  validFrom\n  validTo\n  certain\n  standing\n  modality\n  firstKnown\n  independentSources\n  qualifiers { name value }\n  ... on EntityClaim { object { id name } }\n  ... on ValueClaim { value { text } }\n  evidence(first: 5) {\n    totalCount\n    edges { node { ...Evidence } }\n  }\n}\n\nfragment Evidence on Evidence {\n  exact\n  prefix\n  suffix\n  stance\n  modality\n  certain\n  note\n  permalink\n  speaker { id name }\n  verified { verdict at }\n  source { id title url publisher { id name } published { printed } }\n}",
};

export const EntityPage: Question<EntityPageQuery, EntityPageQueryVariables> = {
  name: 'EntityPage',
  text: "# Apa yang diketahui tentang satu orang, lembaga, atau daerah?\nquery EntityPage($id: ID!, $view: View, $first: Int!, $after: String) {\n  entity(id: $id, view: $view) {\n    id\n    kind\n    name\n    otherNames\n    description\n    doubt\n    mergedIds\n    claims(first: $first, after: $after) {\n      totalCount\n      pageInfo { endCursor hasNextPage }\n      edges { node { ...Claim } }\n    }\n  }\n}\n\nfragment Claim on Claim {\n  id\n  type\n  subject { id name }\n  validFrom\n  validTo\n  certain\n  standing\n  modality\n  firstKnown\n  independentSources\n  qualifiers { name value }\n  ... on EntityClaim { object { id name } }\n  ... on ValueClaim { value { text } }\n  evidence(first: 5) {\n    totalCount\n    edges { node { ...Evidence } }\n  }\n}\n\nfragment Evidence on Evidence {\n  exact\n  prefix\n  suffix\n  stance\n  modality\n  certain\n  note\n  permalink\n  speaker { id name }\n  verified { verdict at }\n  source { id title url publisher { id name } published { printed } }\n}",
};

export const HomePage: Question<HomePageQuery, HomePageQueryVariables> = {
  name: 'HomePage',
  text: "# Apa isi Jejak?\nquery HomePage {\n  dataset {\n    version\n    builtAt\n    counts { entities claims sources dossiers byKind { kind count } }\n    dossiers(last: 5) {\n      edges {\n        node {\n          id\n          ingestedAt\n          retractedAt\n          claims\n          passages\n          source { id title publisher { id name } published { printed } }\n        }\n      }\n    }\n  }\n}",
};

export const NetworkLines: Question<NetworkLinesQuery, NetworkLinesQueryVariables> = {
  name: 'NetworkLines',
  text: "# Klaim mana yang menghubungkan nama-nama dalam gambar, dan berapa tetangga masing-masing?\nquery NetworkLines(\n  $ids: [ID!]!\n  $objects: [ID!]!\n  $moreObjects: [ID!]!\n  $types: [ClaimType!]!\n  $view: View\n  $after: String\n) {\n  names: nodes(ids: $ids, view: $view) {\n    id\n    ... on Entity { name kind neighbours(first: 1, types: $types) { totalCount } }\n  }\n  claims(\n    where: {\n      subject: { in: $ids }\n      or: [{ object: { in: $objects } }, { object: { in: $moreObjects } }]\n      type: { in: $types }\n      modality: { in: [ASSERTED, QUOTED, CLAIMED] }\n    }\n    view: $view\n    first: 100\n    after: $after\n  ) {\n    pageInfo { endCursor hasNextPage }\n    edges { node { ...JoiningClaim } }\n  }\n}\n\nfragment JoiningClaim on Claim {\n  id\n  type\n  subject { id name }\n  validFrom\n  validTo\n  certain\n  standing\n  modality\n  firstKnown\n  independentSources\n  qualifiers { name value }\n  ... on EntityClaim { object { id name } }\n  ... on ValueClaim { value { text } }\n  evidence(first: 1) {\n    totalCount\n    edges { node { ...Evidence } }\n  }\n}\n\nfragment Evidence on Evidence {\n  exact\n  prefix\n  suffix\n  stance\n  modality\n  certain\n  note\n  permalink\n  speaker { id name }\n  verified { verdict at }\n  source { id title url publisher { id name } published { printed } }\n}",
};

export const NetworkPage: Question<NetworkPageQuery, NetworkPageQueryVariables> = {
  name: 'NetworkPage',
  text: "# Dengan siapa saja nama-nama ini dihubungkan oleh klaim?\nquery NetworkPage($ids: [ID!]!, $types: [ClaimType!]!, $view: View, $after: String) {\n  names: nodes(ids: $ids, view: $view) { id ... on Entity { name kind } }\n  claims(\n    where: { about: { in: $ids }, type: { in: $types }, modality: { in: [ASSERTED, QUOTED, CLAIMED] } }\n    view: $view\n    first: 100\n    after: $after\n  ) {\n    totalCount\n    pageInfo { endCursor hasNextPage }\n    edges { node { id type certain subject { id } ... on EntityClaim { object { id } } } }\n  }\n  dataset { builtAt }\n}",
};

export const SearchPage: Question<SearchPageQuery, SearchPageQueryVariables> = {
  name: 'SearchPage',
  text: "# Siapa atau apa yang namanya seperti ini?\nquery SearchPage($text: String!, $kinds: [EntityKind!], $view: View, $first: Int!, $after: String) {\n  search(text: $text, kinds: $kinds, view: $view, first: $first, after: $after) {\n    totalCount\n    pageInfo { endCursor hasNextPage }\n    edges { node { id kind name otherNames description } }\n  }\n}",
};

export const SourcePage: Question<SourcePageQuery, SourcePageQueryVariables> = {
  name: 'SourcePage',
  text: "# Apa yang dibuktikan oleh artikel ini?\nquery SourcePage($id: ID!, $view: View, $first: Int!, $after: String) {\n  nodes(ids: [$id], view: $view) {\n    id\n    ... on Source {\n      title\n      url\n      authors\n      dateline\n      signature\n      language\n      sha256\n      retrieved\n      publisher { id name }\n      published { printed earliest latest basis }\n      origin { id title }\n      nearCopies { id title publisher { id name } }\n      dossier { id ingestedAt claims entities passages }\n      claims(first: $first, after: $after) {\n        totalCount\n        pageInfo { endCursor hasNextPage }\n        edges { node { ...Claim } }\n      }\n    }\n  }\n}\n\nfragment Claim on Claim {\n  id\n  type\n  subject { id name }\n  validFrom\n  validTo\n  certain\n  standing\n  modality\n  firstKnown\n  independentSources\n  qualifiers { name value }\n  ... on EntityClaim { object { id name } }\n  ... on ValueClaim { value { text } }\n  evidence(first: 5) {\n    totalCount\n    edges { node { ...Evidence } }\n  }\n}\n\nfragment Evidence on Evidence {\n  exact\n  prefix\n  suffix\n  stance\n  modality\n  certain\n  note\n  permalink\n  speaker { id name }\n  verified { verdict at }\n  source { id title url publisher { id name } published { printed } }\n}",
};
