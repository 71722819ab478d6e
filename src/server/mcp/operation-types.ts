// Made by `npm run generate` from the .graphql files of src/server/mcp; `npm run check` fails when it has fallen behind.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Compares a yes or no. */
export type BooleanFilter = {
  readonly eq?: boolean | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: boolean | null | undefined;
};

/** Which claims; all that is given must hold. */
export type ClaimFilter = {
  /** Subject or object. */
  readonly about?: IdFilter | null | undefined;
  readonly and?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly certain?: BooleanFilter | null | undefined;
  /** Its passages: what is asked together must hold of one and the same. */
  readonly evidence?: EvidenceListFilter | null | undefined;
  /** When one could first read it. */
  readonly firstKnown?: DateTimeFilter | null | undefined;
  /** How many origins say so. */
  readonly independentSources?: IntFilter | null | undefined;
  readonly modality?: ModalityFilter | null | undefined;
  readonly not?: ClaimFilter | null | undefined;
  readonly object?: IdFilter | null | undefined;
  /** What holds of the object; a value is none. */
  readonly objectIs?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<ClaimFilter> | null | undefined;
  readonly qualifier?: QualifierFilter | null | undefined;
  readonly source?: IdFilter | null | undefined;
  /** Who says so in one of its passages. */
  readonly speaker?: IdFilter | null | undefined;
  /** Whether all that bears it out is text that somebody paid for. */
  readonly sponsoredOnly?: BooleanFilter | null | undefined;
  readonly standing?: StandingFilter | null | undefined;
  readonly subject?: IdFilter | null | undefined;
  /** What holds of the subject. */
  readonly subjectIs?: EntityFilter | null | undefined;
  readonly type?: ClaimTypeFilter | null | undefined;
  readonly validFrom?: DateFilter | null | undefined;
  readonly validTo?: DateFilter | null | undefined;
};

/** Of the claims there are: all that is given must hold. */
export type ClaimListFilter = {
  /** Each fits; holds where there are none. */
  readonly all?: ClaimFilter | null | undefined;
  /** Not one fits. */
  readonly none?: ClaimFilter | null | undefined;
  /** Exactly one fits. */
  readonly single?: ClaimFilter | null | undefined;
  /** One fits, or more. */
  readonly some?: ClaimFilter | null | undefined;
};

/** What a claim says; docs/ontology.md tells from what to what each type leads. */
export type ClaimType =
  /** did not attend (tidak menghadiri) */
  | 'ABSENT_FROM'
  /** was accepted by (diterima atas nama penerimanya oleh) */
  | 'ACCEPTED_BY'
  /** is with (dari) */
  | 'AFFILIATED_WITH'
  /** assessed (menilai) */
  | 'ASSESSED'
  /** attended (menghadiri) */
  | 'ATTENDED'
  /** chairs (mengetuai) */
  | 'CHAIRS'
  /** was conferred by (dianugerahkan oleh) */
  | 'CONFERRER'
  /** has the criterion (memakai kriteria) */
  | 'CRITERION'
  /** is an edition of (edisi dari) */
  | 'EDITION_OF'
  /** has the figure (tercatat dengan angka) */
  | 'FIGURE'
  /** is funded by (dibiayai oleh) */
  | 'FUNDED_BY'
  /** was held at (berlangsung dalam) */
  | 'HELD_AT'
  /** holds (menjabat) */
  | 'HOLDS'
  /** comes from (berasal dari) */
  | 'HOME_REGION'
  /** implements (melaksanakan) */
  | 'IMPLEMENTS'
  /** initiated (menggagas) */
  | 'INITIATED'
  /** belongs to the edition (dalam edisi) */
  | 'IN_EDITION'
  /** issued (menerbitkan) */
  | 'ISSUED'
  /** was launched at (diluncurkan pada) */
  | 'LAUNCHED_AT'
  /** is in (berada di) */
  | 'LOCATED_IN'
  /** is a member of (anggota) */
  | 'MEMBER_OF'
  /** is named after (dinamai menurut) */
  | 'NAMED_AFTER'
  /** is not the same as (bukan) */
  | 'NOT_SAME_AS'
  /** took place on (berlangsung pada) */
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
  /** handed over the awards of (menyerahkan penghargaan pada) */
  | 'PRESENTED_AT'
  /** was handed over by (diserahkan oleh) */
  | 'PRESENTER'
  /** came with the prize (disertai hadiah) */
  | 'PRIZE'
  /** was proposed by (diusulkan oleh) */
  | 'PROPOSER'
  /** was received by (diterima oleh) */
  | 'RECIPIENT'
  /** is stated with the number (tercatat dengan jumlah) */
  | 'RECIPIENT_COUNT'
  /** reported (memberitakan) */
  | 'REPORTED'
  /** runs (menjalankan) */
  | 'RUNS'
  /** is the same as (sama dengan) */
  | 'SAME_AS'
  /** is secretary of (sekretaris) */
  | 'SECRETARY_OF'
  /** signed at (menandatangani pada) */
  | 'SIGNED_AT'
  /** spoke at (berbicara pada) */
  | 'SPOKE_AT'
  /** started in (dimulai pada) */
  | 'STARTED'
  /** it is said (dikatakan) */
  | 'STATEMENT'
  /** has the status (berstatus) */
  | 'STATUS'
  /** supported (mendukung) */
  | 'SUPPORTED'
  /** was witnessed by (disaksikan oleh) */
  | 'WITNESS';

/** Compares what a claim says. */
export type ClaimTypeFilter = {
  readonly eq?: ClaimType | null | undefined;
  readonly in?: ReadonlyArray<ClaimType> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: ClaimType | null | undefined;
};

/** Which conferrals; all that is given must hold. */
export type ConferralFilter = {
  readonly acceptedBy?: IdFilter | null | undefined;
  /** Who took it, for the recipient. */
  readonly acceptors?: PartyListFilter | null | undefined;
  readonly and?: ReadonlyArray<ConferralFilter> | null | undefined;
  /** The area of the edition, such as province:jambi. */
  readonly area?: IdFilter | null | undefined;
  readonly award?: IdFilter | null | undefined;
  /** The label of the category. */
  readonly category?: StringFilter | null | undefined;
  /** On the conferral as subject or object. */
  readonly claims?: ClaimListFilter | null | undefined;
  readonly conferrer?: IdFilter | null | undefined;
  readonly conferrers?: PartyListFilter | null | undefined;
  /** The day of that status, where a source gives one. */
  readonly date?: DateFilter | null | undefined;
  readonly edition?: IdFilter | null | undefined;
  /** The year on the edition's label. */
  readonly labelYear?: IntFilter | null | undefined;
  readonly level?: LevelFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly not?: ConferralFilter | null | undefined;
  readonly or?: ReadonlyArray<ConferralFilter> | null | undefined;
  /** In whatever role. */
  readonly parties?: PartyListFilter | null | undefined;
  /** In whatever role. */
  readonly party?: IdFilter | null | undefined;
  readonly presenter?: IdFilter | null | undefined;
  /** Who handed it over. */
  readonly presenters?: PartyListFilter | null | undefined;
  readonly proposer?: IdFilter | null | undefined;
  readonly proposers?: PartyListFilter | null | undefined;
  /** The province that received it, or that of a regency, a team, a company or an office that did, as totals count it. */
  readonly province?: IdFilter | null | undefined;
  readonly recipient?: IdFilter | null | undefined;
  readonly recipientKind?: EntityKindFilter | null | undefined;
  /** What is asked together must hold of one and the same. */
  readonly recipients?: PartyListFilter | null | undefined;
  /** The status under the view. A nomination is no award received. */
  readonly status?: ConferralStatusFilter | null | undefined;
  readonly witness?: IdFilter | null | undefined;
  readonly witnesses?: PartyListFilter | null | undefined;
};

/** Of the conferrals there are: all that is given must hold. */
export type ConferralListFilter = {
  /** Each fits; holds where there are none. */
  readonly all?: ConferralFilter | null | undefined;
  /** Not one fits. */
  readonly none?: ConferralFilter | null | undefined;
  /** Exactly one fits. */
  readonly single?: ConferralFilter | null | undefined;
  /** One fits, or more. */
  readonly some?: ConferralFilter | null | undefined;
};

/** How far a conferral has come. NOMINATED, CLAIMED and RATED are no awards received. */
export type ConferralStatus =
  /** announced (diumumkan) */
  | 'ANNOUNCED'
  /** only mentioned (disebut pernah diterima) */
  | 'CLAIMED'
  /** conferred (dianugerahkan) */
  | 'CONFERRED'
  /** dropped (gugur) */
  | 'DROPPED'
  /** finalist (finalis) */
  | 'FINALIST'
  /** nominated (masuk nominasi) */
  | 'NOMINATED'
  /** planned (direncanakan) */
  | 'PLANNED'
  /** proposed (diusulkan) */
  | 'PROPOSED'
  /** rated (dinilai) */
  | 'RATED'
  /** revoked (dicabut) */
  | 'REVOKED';

/** Compares how far a conferral has come. */
export type ConferralStatusFilter = {
  readonly eq?: ConferralStatus | null | undefined;
  readonly in?: ReadonlyArray<ConferralStatus> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: ConferralStatus | null | undefined;
};

/** Which contradictions; all that is given must hold. */
export type ContradictionFilter = {
  /** An entity that it is about, or of which a claim that is involved is said. */
  readonly about?: IdFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  /** The kind of entity that it is about. */
  readonly kind?: EntityKindFilter | null | undefined;
  readonly rule?: ContradictionRuleFilter | null | undefined;
  readonly state?: ReviewStateFilter | null | undefined;
};

/** How strong a contradiction is. */
export type ContradictionKind =
  /** Both sides cannot be right. */
  | 'CONFLICT'
  /** Both sides may be right, but no source says how they fit. */
  | 'TENSION';

/** The rule that finds a contradiction; docs/contradictions.md has an example of each. */
export type ContradictionRule =
  /** dated after the article that tells of it: …, in an article of …. */
  | 'AFTER_ITS_ARTICLE'
  /** conferred on …, and the ceremony of its edition was on …. */
  | 'CONFERRED_OFF_CEREMONY'
  /** two conferrals may be one award: … and …. */
  | 'COUNTED_TWICE'
  /** the dates are out of order: … cannot come before …. */
  | 'DATES_OUT_OF_ORDER'
  /** … is said, and disputed. */
  | 'DISPUTED'
  /** who received it is not settled: …, or …, where that person holds office. */
  | 'HOLDER_OR_BODY'
  /** the date printed cannot be: …. */
  | 'IMPOSSIBLE_PRINTED'
  /** sources list different initiators: … against …; they differ in …. */
  | 'INITIATORS_DIFFER'
  /** … recipients are stated, and … are named. */
  | 'MORE_NAMED_THAN_STATED'
  /** two numbers lie near each other and may be of one thing: … and …. */
  | 'NEAR_NUMBERS'
  /** the number printed lies below its scale: …. */
  | 'NUMBER_BEYOND_SCALE'
  /** one office, two holders on one day: … and …. */
  | 'OFFICE_HELD_TWICE'
  /** … is said to have received it and to have given it. */
  | 'PRESENTER_IS_RECIPIENT'
  /** sources give one party two roles that go ill together: …, and …. */
  | 'ROLES_DIFFER'
  /** one rank of one category went to two: … and …. */
  | 'SAME_RANK_TWICE'
  /** sources disagree on what became of it: … or …. */
  | 'STATUS_CONFLICT'
  /** two values are given where one is possible: … and …. */
  | 'TWO_VALUES'
  /** the weekday printed does not fit the date: … is no …. */
  | 'WEEKDAY_MISFIT'
  /** a win is mentioned, …, where only a nomination is known, …. */
  | 'WIN_AND_NOMINATION';

/** Compares the rule that found it. */
export type ContradictionRuleFilter = {
  readonly eq?: ContradictionRule | null | undefined;
  readonly in?: ReadonlyArray<ContradictionRule> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: ContradictionRule | null | undefined;
};

/** Compares partial dates: `eq: "2024"` holds for every day of 2024, `gte` and `lte` include what they name. */
export type DateFilter = {
  readonly eq?: string | null | undefined;
  readonly gte?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly lte?: string | null | undefined;
  readonly not?: string | null | undefined;
};

/** Compares a moment; both ends are included. */
export type DateTimeFilter = {
  readonly gte?: string | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly lte?: string | null | undefined;
};

/** Which entities; all that is given must hold. */
export type EntityFilter = {
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** On it as subject or object, wishes and plans included. */
  readonly claims?: ClaimListFilter | null | undefined;
  /** Of an award or an edition what was conferred; of anybody else where it is a party. */
  readonly conferrals?: ConferralListFilter | null | undefined;
  readonly description?: StringFilter | null | undefined;
  readonly id?: IdFilter | null | undefined;
  readonly kind?: EntityKindFilter | null | undefined;
  readonly name?: StringFilter | null | undefined;
  readonly neighbours?: NeighbourListFilter | null | undefined;
  readonly not?: EntityFilter | null | undefined;
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Holds when one of them fits; `not` when none does. */
  readonly otherNames?: StringFilter | null | undefined;
  /** Of a regency: the province that it is in. */
  readonly province?: IdFilter | null | undefined;
};

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

/** Compares a kind. Of a list of related things it holds when any one of them fits; `not` when none does. */
export type EntityKindFilter = {
  readonly eq?: EntityKind | null | undefined;
  readonly in?: ReadonlyArray<EntityKind> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: EntityKind | null | undefined;
};

/** Which passages; all that is given must hold. */
export type EvidenceFilter = {
  readonly and?: ReadonlyArray<EvidenceFilter> | null | undefined;
  readonly certain?: BooleanFilter | null | undefined;
  /** The quoted words. */
  readonly exact?: StringFilter | null | undefined;
  readonly modality?: ModalityFilter | null | undefined;
  readonly not?: EvidenceFilter | null | undefined;
  readonly or?: ReadonlyArray<EvidenceFilter> | null | undefined;
  /** The newsroom that published the source. */
  readonly publisher?: IdFilter | null | undefined;
  readonly source?: IdFilter | null | undefined;
  /** Who says so. */
  readonly speaker?: IdFilter | null | undefined;
  readonly stance?: StanceFilter | null | undefined;
};

/** Of the passages there are: all that is given must hold. */
export type EvidenceListFilter = {
  /** Each fits; holds where there are none. */
  readonly all?: EvidenceFilter | null | undefined;
  /** Not one fits. */
  readonly none?: EvidenceFilter | null | undefined;
  /** Exactly one fits. */
  readonly single?: EvidenceFilter | null | undefined;
  /** One fits, or more. */
  readonly some?: EvidenceFilter | null | undefined;
};

/** Which gaps; all that is given must hold. */
export type GapFilter = {
  readonly about?: IdFilter | null | undefined;
  /** The kind of entity about which something is missing. */
  readonly kind?: EntityKindFilter | null | undefined;
  readonly rule?: GapRuleFilter | null | undefined;
};

/** The rule that finds a gap; docs/contradictions.md has all of them. */
export type GapRule =
  /** criteria are given for other categories of this edition, and none for …. */
  | 'CATEGORY_WITHOUT_CRITERION'
  /** nothing is known of it but its name and its part in awards. */
  | 'COMPANY_ONLY_NAMED'
  /** no source names who took the award for the recipient. */
  | 'CONFERRAL_WITHOUT_ACCEPTOR'
  /** no source gives the day of the status. */
  | 'CONFERRAL_WITHOUT_DATE'
  /** no source says in which edition of the award. */
  | 'CONFERRAL_WITHOUT_EDITION'
  /** no source names who handed the award over. */
  | 'CONFERRAL_WITHOUT_PRESENTER'
  /** no source names the recipient. */
  | 'CONFERRAL_WITHOUT_RECIPIENT'
  /** no source names the ceremony of this edition. */
  | 'EDITION_WITHOUT_CEREMONY'
  /** no source dates its announcement or its ceremony. */
  | 'EDITION_WITHOUT_DATE'
  /** no source names who initiated or organised it or its award. */
  | 'EDITION_WITHOUT_ORGANISER'
  /** no source says which period it assesses. */
  | 'EDITION_WITHOUT_PERIOD'
  /** no source says when it took place. */
  | 'EVENT_WITHOUT_DATE'
  /** no source names who organised it. */
  | 'EVENT_WITHOUT_ORGANISER'
  /** no source names who was there. */
  | 'EVENT_WITHOUT_PARTICIPANTS'
  /** no source says where it took place. */
  | 'EVENT_WITHOUT_PLACE'
  /** no source says of which year the money from … is. */
  | 'FUNDING_WITHOUT_YEAR'
  /** no source names who holds this office. */
  | 'HOLDER_UNKNOWN'
  /** no source names who held this office when it acted (…). */
  | 'HOLDER_UNKNOWN_THEN'
  /** inferred, and not said outright: …. */
  | 'INFERRED'
  /** only the order of magnitude is printed: …. */
  | 'NUMBER_NOT_EXACT'
  /** no source says of which body it is an office. */
  | 'OFFICE_WITHOUT_BODY'
  /** one source only says who received it, or what became of it. */
  | 'ONE_SOURCE_ONLY'
  /** no source says what came of it. */
  | 'OUTCOME_UNKNOWN'
  /** no source says since when it runs. */
  | 'PROGRAMME_WITHOUT_BEGINNING'
  /** no source names the regulation that it implements. */
  | 'PROGRAMME_WITHOUT_REGULATION'
  /** no source names who runs it. */
  | 'PROGRAMME_WITHOUT_RUNNER'
  /** the number … is printed, and no source says that it is a rank. */
  | 'RANK_NOT_CERTAIN'
  /** … recipients are stated and … named. */
  | 'RECIPIENTS_NOT_NAMED'
  /** no source gives the day of its issue. */
  | 'REGULATION_WITHOUT_DATE'
  /** no source names who issued it. */
  | 'REGULATION_WITHOUT_ISSUER'
  /** the address of "…", which it published, is not known. */
  | 'SOURCE_WITHOUT_ADDRESS'
  /** the day on which it published "…" is not printed. */
  | 'SOURCE_WITHOUT_DAY'
  /** no source says which time the sum covers: …. */
  | 'SUM_WITHOUT_PERIOD'
  /** it assessed an edition, and no source names its members. */
  | 'TEAM_WITHOUT_MEMBERS'
  /** no source says since when: …. */
  | 'TERM_UNKNOWN';

/** Compares the rule that found it. */
export type GapRuleFilter = {
  readonly eq?: GapRule | null | undefined;
  readonly in?: ReadonlyArray<GapRule> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: GapRule | null | undefined;
};

/** Compares an id. Of a list of related things it holds when any one of them fits; `not` when none does. */
export type IdFilter = {
  readonly eq?: string | number | null | undefined;
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: string | number | null | undefined;
};

/** Compares a number; `gte` and `lte` include what they name. What has none fits `not` alone. */
export type IntFilter = {
  readonly eq?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly lte?: number | null | undefined;
  readonly not?: number | null | undefined;
};

/** The language of a sentence made by Jejak, or of a text that a newsroom words. */
export type Language =
  | 'EN'
  | 'ID';

/** The level at which an edition of an award is held. */
export type Level =
  /** national (nasional) */
  | 'NATIONAL'
  /** provincial (provinsi) */
  | 'PROVINCIAL'
  /** regency (kabupaten/kota) */
  | 'REGENCY';

/** Compares the level of the edition; where none is known, only `not` holds. */
export type LevelFilter = {
  readonly eq?: Level | null | undefined;
  readonly in?: ReadonlyArray<Level> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: Level | null | undefined;
};

/** Who says so: the newsroom, a named speaker, nobody in particular; or an allegation, a denial, a plan, a wish. */
export type Modality =
  /** an allegation (tuduhan) */
  | 'ALLEGED'
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

/** Compares the strongest modality among the evidence. */
export type ModalityFilter = {
  readonly eq?: Modality | null | undefined;
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: Modality | null | undefined;
};

/** Another entity that a claim joins to this one; wishes and plans join nothing. */
export type NeighbourFilter = {
  readonly entity?: EntityFilter | null | undefined;
  /** The type of the claim, whichever way it runs. */
  readonly type?: ClaimTypeFilter | null | undefined;
};

/** Of the neighbours there are: all that is given must hold. */
export type NeighbourListFilter = {
  /** Each fits; holds where there are none. */
  readonly all?: NeighbourFilter | null | undefined;
  /** Not one fits. */
  readonly none?: NeighbourFilter | null | undefined;
  /** Exactly one fits. */
  readonly single?: NeighbourFilter | null | undefined;
  /** One fits, or more. */
  readonly some?: NeighbourFilter | null | undefined;
};

/** Which parties to a conferral, by who they are and by what the claim says that makes them one. */
export type PartyFilter = {
  readonly and?: ReadonlyArray<PartyFilter> | null | undefined;
  /** Behind whom it is ranked. */
  readonly behind?: IdFilter | null | undefined;
  /** The office as whose holder it stood there. */
  readonly capacity?: IdFilter | null | undefined;
  readonly certain?: BooleanFilter | null | undefined;
  readonly entity?: EntityFilter | null | undefined;
  readonly grade?: StringFilter | null | undefined;
  /** An office that this person is said to hold on the day of the conferral, or at any time where no day is known. */
  readonly holds?: IdFilter | null | undefined;
  /** How many origins say so. */
  readonly independentSources?: IntFilter | null | undefined;
  readonly modality?: ModalityFilter | null | undefined;
  readonly not?: PartyFilter | null | undefined;
  /** How manieth time it receives the award. */
  readonly nthTime?: IntFilter | null | undefined;
  /** For whom, where a source says so. */
  readonly onBehalfOf?: IdFilter | null | undefined;
  readonly or?: ReadonlyArray<PartyFilter> | null | undefined;
  /** The rank that this party got. */
  readonly rank?: IntFilter | null | undefined;
  readonly role?: PartyRoleFilter | null | undefined;
  readonly standing?: StandingFilter | null | undefined;
};

/** Of the parties there are: all that is given must hold. */
export type PartyListFilter = {
  /** Each fits; holds where there are none. */
  readonly all?: PartyFilter | null | undefined;
  /** Not one fits. */
  readonly none?: PartyFilter | null | undefined;
  /** Exactly one fits. */
  readonly single?: PartyFilter | null | undefined;
  /** One fits, or more. */
  readonly some?: PartyFilter | null | undefined;
};

/** What a party is to a conferral. */
export type PartyRole =
  /** was accepted by (diterima atas nama penerimanya oleh) */
  | 'ACCEPTED_BY'
  /** was conferred by (dianugerahkan oleh) */
  | 'CONFERRER'
  /** was handed over by (diserahkan oleh) */
  | 'PRESENTER'
  /** was proposed by (diusulkan oleh) */
  | 'PROPOSER'
  /** was received by (diterima oleh) */
  | 'RECIPIENT'
  /** was witnessed by (disaksikan oleh) */
  | 'WITNESS';

/** Compares what a party is to the conferral. */
export type PartyRoleFilter = {
  readonly eq?: PartyRole | null | undefined;
  readonly in?: ReadonlyArray<PartyRole> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: PartyRole | null | undefined;
};

/** A qualifier of this name is there, and its value fits. */
export type QualifierFilter = {
  /** As `qualifiers` names it, such as `category.sector` or `stage`. */
  readonly name: string;
  /** Values are compared as text. */
  readonly value?: StringFilter | null | undefined;
};

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

/** Compares what an editor has decided; OPEN where nobody has. */
export type ReviewStateFilter = {
  readonly eq?: ReviewState | null | undefined;
  readonly in?: ReadonlyArray<ReviewState> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: ReviewState | null | undefined;
};

/** Whether a passage supports or disputes the claim. */
export type Stance =
  /** disputes (membantah) */
  | 'DISPUTES'
  /** supports (mendukung) */
  | 'SUPPORTS';

/** Compares whether a passage supports the claim or disputes it. */
export type StanceFilter = {
  readonly eq?: Stance | null | undefined;
  readonly in?: ReadonlyArray<Stance> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: Stance | null | undefined;
};

/** Whether anybody disputes the claim. */
export type Standing =
  /** contested (dibantah) */
  | 'CONTESTED'
  /** retracted (dicabut) */
  | 'RETRACTED'
  /** uncontested (tidak dibantah) */
  | 'UNCONTESTED';

/** Compares whether anybody disputes it. */
export type StandingFilter = {
  readonly eq?: Standing | null | undefined;
  readonly in?: ReadonlyArray<Standing> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: Standing | null | undefined;
};

/** `contains` and `startsWith` look at the text as it is, capitals included; `containsInsensitive` minds no capitals. Of several texts one must fit, and none `not`. */
export type StringFilter = {
  readonly contains?: string | null | undefined;
  readonly containsInsensitive?: string | null | undefined;
  readonly eq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** `false` asks for what is not known, `true` for what is. */
  readonly isKnown?: boolean | null | undefined;
  readonly not?: string | null | undefined;
  readonly startsWith?: string | null | undefined;
};

/** What the date of an entry is to what it dates. */
export type TimelineBoundary =
  /** A source says that it was so then; neither beginning nor end is known. */
  | 'ATTESTED'
  /** It has been so since then. */
  | 'BEGAN'
  /** It was so until then. */
  | 'ENDED'
  /** It took place then. */
  | 'HAPPENED';

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
  /** The same by the end of a day, on the clock of each source: leaves out what prints a later day. Instead of `knownAt`. */
  readonly knownOn?: string | null | undefined;
};

type EvidencePage_EntityClaim_Fragment = (
  { readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: EvidencePartFragment }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }> }
  & ClaimHead_EntityClaim_Fragment
);

type EvidencePage_ValueClaim_Fragment = (
  { readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: EvidencePartFragment }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }> }
  & ClaimHead_ValueClaim_Fragment
);

export type EvidencePageFragment =
  | EvidencePage_EntityClaim_Fragment
  | EvidencePage_ValueClaim_Fragment
;

export type McpClaimEvidenceQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpClaimEvidenceQuery = { readonly nodes: ReadonlyArray<
    | { readonly plainId: string }
    | (
      { readonly plainId: string }
      & EvidencePage_EntityClaim_Fragment
    )
    | { readonly plainId: string, readonly into: ReadonlyArray<
        | EvidencePage_EntityClaim_Fragment
        | EvidencePage_ValueClaim_Fragment
      > }
    | (
      { readonly plainId: string }
      & EvidencePage_ValueClaim_Fragment
    )
   | null>, readonly retractions: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly retractedAt: string | null }> };

type ClaimHead_EntityClaim_Fragment = { readonly plainId: string, readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly independentSources: number, readonly firstKnownOn: string, readonly object:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
  , readonly subject:
    | EntityPartFragment
    | EntityPartFragment
    | (
      { readonly status: ConferralStatus | null }
      & EntityPartFragment
    )
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
  , readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> };

type ClaimHead_ValueClaim_Fragment = { readonly plainId: string, readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly independentSources: number, readonly firstKnownOn: string, readonly value: { readonly text: string }, readonly subject:
    | EntityPartFragment
    | EntityPartFragment
    | (
      { readonly status: ConferralStatus | null }
      & EntityPartFragment
    )
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
  , readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> };

export type ClaimHeadFragment =
  | ClaimHead_EntityClaim_Fragment
  | ClaimHead_ValueClaim_Fragment
;

type ClaimPart_EntityClaim_Fragment = (
  { readonly evidence: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: EvidencePartFragment }> } }
  & ClaimHead_EntityClaim_Fragment
);

type ClaimPart_ValueClaim_Fragment = (
  { readonly evidence: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: EvidencePartFragment }> } }
  & ClaimHead_ValueClaim_Fragment
);

export type ClaimPartFragment =
  | ClaimPart_EntityClaim_Fragment
  | ClaimPart_ValueClaim_Fragment
;

export type SidePartFragment = { readonly says: string, readonly claims: ReadonlyArray<
    | ClaimPart_EntityClaim_Fragment
    | ClaimPart_ValueClaim_Fragment
  > };

export type McpContradictionsQueryVariables = Exact<{
  where?: ContradictionFilter | null | undefined;
  missing?: GapFilter | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  withGaps: boolean;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly plainId: string, readonly rule: ContradictionRule, readonly kind: ContradictionKind, readonly text: string, readonly state: ReviewState, readonly about:
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
        , readonly left: SidePartFragment, readonly right: SidePartFragment | null, readonly review: { readonly by: string, readonly decided: string, readonly why: string } | null } }> }, readonly gaps?: { readonly edges: ReadonlyArray<{ readonly node: { readonly text: string, readonly about: { readonly plainId: string } } }> }, readonly nodes: ReadonlyArray<{ readonly plainId: string } | null> };

export type EntityPartFragment = { readonly plainId: string, readonly kind: EntityKind, readonly caption: string };

export type EvidencePartFragment = { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly modality: Modality, readonly certain: boolean, readonly note: string | null, readonly permalink: string | null, readonly assertion: { readonly plainId: string }, readonly speaker:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
   | null, readonly verified: { readonly at: string, readonly verdict: Verdict } | null, readonly source: SourcePartFragment };

export type McpFindPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxLength: number;
  first: number;
  avoid?: ReadonlyArray<string | number> | string | number | null | undefined;
  view?: View | null | undefined;
  language: Language;
}>;


export type McpFindPathsQuery = { readonly from:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
   | null, readonly to:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
   | null, readonly paths: { readonly maxLength: number, readonly exhausted: boolean, readonly hubsSkipped: ReadonlyArray<
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
    >, readonly paths: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly forward: boolean, readonly from:
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
        , readonly claim: ClaimPart_EntityClaim_Fragment, readonly to:
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
         }> }> } };

export type McpGetEntityQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpGetEntityQuery = { readonly entity:
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
    | (
      { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
            | ClaimPart_EntityClaim_Fragment
            | ClaimPart_ValueClaim_Fragment
           }> }, readonly contradictions: ReadonlyArray<{ readonly plainId: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
      & EntityPartFragment
    )
   | null, readonly retractions: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly retractedAt: string | null }> };

export type PartyPartFragment = { readonly entity:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
  , readonly onBehalfOf:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
   | null, readonly claim: ClaimPart_EntityClaim_Fragment };

export type McpSearchEntitiesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpSearchEntitiesQuery = { readonly search: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly suggestions: ReadonlyArray<
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
      | EntityPartFragment
    >, readonly edges: ReadonlyArray<{ readonly node:
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
        | (
          { readonly otherNames: ReadonlyArray<string>, readonly mergedIds: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | ClaimPart_EntityClaim_Fragment
                | ClaimPart_ValueClaim_Fragment
               }> } }
          & EntityPartFragment
        )
       }> } };

export type McpSourceEvidenceQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpSourceEvidenceQuery = { readonly nodes: ReadonlyArray<(
    { readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
          { readonly claim:
            | ClaimHead_EntityClaim_Fragment
            | ClaimHead_ValueClaim_Fragment
           }
          & EvidencePartFragment
        ) }> } }
    & SourcePartFragment
  ) | null>, readonly retractions: ReadonlyArray<{ readonly id: string, readonly reason: string | null, readonly retractedAt: string | null }> };

export type SourcePartFragment = { readonly plainId: string, readonly title: string, readonly url: string | null, readonly published: { readonly printed: string }, readonly publisher:
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
    | EntityPartFragment
   };

export type McpTimelineQueryVariables = Exact<{
  entities: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpTimelineQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly boundary: TimelineBoundary, readonly text: string, readonly entities: ReadonlyArray<
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
        >, readonly claim:
          | ClaimPart_EntityClaim_Fragment
          | ClaimPart_ValueClaim_Fragment
        , readonly dated:
          | ClaimPart_EntityClaim_Fragment
          | ClaimPart_ValueClaim_Fragment
         } }> }, readonly nodes: ReadonlyArray<{ readonly plainId: string } | null> };

export type McpWhoAwardedQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type McpWhoAwardedQuery = { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly level: Level | null, readonly status: ConferralStatus | null, readonly date: string | null, readonly certain: boolean, readonly award:
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
         | null, readonly edition:
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
         | null, readonly area:
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
          | EntityPartFragment
         | null, readonly category: { readonly label: string | null, readonly rank: number | null, readonly rankCertain: boolean | null, readonly grade: string | null } | null, readonly recipients: ReadonlyArray<PartyPartFragment>, readonly presenters: ReadonlyArray<PartyPartFragment>, readonly presentersOfWhole: ReadonlyArray<{ readonly entity:
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
          , readonly onBehalfOf:
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
            | EntityPartFragment
           | null, readonly claim: ClaimPart_EntityClaim_Fragment }>, readonly conferrers: ReadonlyArray<PartyPartFragment>, readonly gaps: ReadonlyArray<{ readonly text: string }> }
        & EntityPartFragment
      ) }> }, readonly nodes: ReadonlyArray<{ readonly plainId: string } | null> };

/** What each operation takes, and what it answers. */
export interface Operations {
  readonly McpClaimEvidence: { readonly variables: McpClaimEvidenceQueryVariables; readonly data: McpClaimEvidenceQuery };
  readonly McpContradictions: { readonly variables: McpContradictionsQueryVariables; readonly data: McpContradictionsQuery };
  readonly McpFindPaths: { readonly variables: McpFindPathsQueryVariables; readonly data: McpFindPathsQuery };
  readonly McpGetEntity: { readonly variables: McpGetEntityQueryVariables; readonly data: McpGetEntityQuery };
  readonly McpSearchEntities: { readonly variables: McpSearchEntitiesQueryVariables; readonly data: McpSearchEntitiesQuery };
  readonly McpSourceEvidence: { readonly variables: McpSourceEvidenceQueryVariables; readonly data: McpSourceEvidenceQuery };
  readonly McpTimeline: { readonly variables: McpTimelineQueryVariables; readonly data: McpTimelineQuery };
  readonly McpWhoAwarded: { readonly variables: McpWhoAwardedQueryVariables; readonly data: McpWhoAwardedQuery };
}
