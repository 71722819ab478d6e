// Made by `npm run generate` from the .graphql files of src/explorer; `npm run check` fails when it has fallen behind.

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

/** How what could be known of a claim differs between two moments. */
export type ChangeKind =
  /** Something else is known of it: dates, who says so, that it is disputed. `differs` names the fields. */
  | 'CHANGED'
  /** Further evidence says the same. */
  | 'CONFIRMED'
  /** It was not known at the earlier moment. */
  | 'NEW';

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

/** One field to sort by. Several make the later ones break the ties of the first; where none gives an order, a printed list keeps its own. */
export type ConferralOrder = {
  readonly descending?: boolean;
  readonly field: ConferralOrderField;
};

/** What the ledger can be sorted by. What is not known stands last. */
export type ConferralOrderField =
  /** The award's id. */
  | 'AWARD'
  /** The day of the status. */
  | 'DATE'
  /** The edition's id. */
  | 'EDITION'
  /** The rank in its category. */
  | 'RANK'
  /** How far it has come. */
  | 'STATUS'
  /** The year on the edition's label. */
  | 'YEAR';

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

/** What of a conferral sources may give two values of, though it can only have one. */
export type ContestedField =
  /** The area of the edition. */
  | 'AREA'
  /** Of which award. */
  | 'AWARD'
  /** The category, in one of its parts. */
  | 'CATEGORY'
  /** The day of the status. */
  | 'DATE'
  /** In which edition. */
  | 'EDITION'
  /** The grade. */
  | 'GRADE'
  /** The year on the edition's label. */
  | 'LABEL_YEAR'
  /** The level of the edition. */
  | 'LEVEL'
  /** The place in a printed list. */
  | 'LISTED'
  /** The rank. */
  | 'RANK';

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

/** Whether the newsroom was wrong, or those whom it concerns see it otherwise. */
export type CorrectionKind =
  /** What was published is wrong. */
  | 'CORRECTION'
  /** What those whom it concerns say to it: the right of reply (hak jawab). */
  | 'REPLY';

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

/** A kabupaten or a kota: of one rank, of two names. */
export type RegencyType =
  /** regency (kabupaten) */
  | 'KABUPATEN'
  /** city (kota) */
  | 'KOTA';

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

/** Which sources; all that is given must hold. */
export type SourceFilter = {
  readonly language?: StringFilter | null | undefined;
  /** The earliest day on which it may have come out. */
  readonly published?: DateFilter | null | undefined;
  readonly publisher?: IdFilter | null | undefined;
  /** Whether somebody paid for the text. */
  readonly sponsored?: BooleanFilter | null | undefined;
  /** The text, not held here, from which it says that it is taken. */
  readonly takenFrom?: StringFilter | null | undefined;
  readonly title?: StringFilter | null | undefined;
};

/** The stage of an edition that an event belongs to. */
export type Stage =
  /** announcement (pengumuman) */
  | 'ANNOUNCEMENT'
  /** ceremony (penganugerahan) */
  | 'CEREMONY'
  /** field visit (kunjungan lapangan) */
  | 'FIELD_VISIT'
  /** interview (wawancara) */
  | 'INTERVIEW';

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

export type AboutPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type AboutPageQuery = { readonly dataset: { readonly version: string, readonly builtAt: string | null, readonly licence: string, readonly counts: { readonly entities: number, readonly claims: number, readonly sources: number, readonly dossiers: number, readonly byKind: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number }> }, readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly retractedAt: string | null, readonly reason: string | null } }> } }, readonly corrections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: CorrectionFragment }> } };

export type ChangesPageQueryVariables = Exact<{
  since?: string | null | undefined;
  firstDay?: string | null | undefined;
  until?: string | null | undefined;
  lastDay?: string | null | undefined;
  about?: ReadonlyArray<string | number> | string | number | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type ChangesPageQuery = { readonly changes: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: ChangeKind, readonly at: string, readonly on: string, readonly differs: ReadonlyArray<string>, readonly source: { readonly title: string, readonly language: string, readonly id: string, readonly publisher: { readonly id: string, readonly name: string } }, readonly claim:
          | (
            { readonly attested: ReadonlyArray<string> }
            & Claim_EntityClaim_Fragment
          )
          | (
            { readonly attested: ReadonlyArray<string> }
            & Claim_ValueClaim_Fragment
          )
        , readonly before: { readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly independentSources: number, readonly attested: ReadonlyArray<string>, readonly id: string, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly evidence: ReadonlyArray<{ readonly exact: string }> } }> }, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null> };

export type ChangesSpanQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesSpanQuery = { readonly sources: { readonly edges: ReadonlyArray<{ readonly node: { readonly title: string, readonly id: string, readonly published: { readonly printed: string } } }> } };

export type ChartFlowQueryVariables = Exact<{
  counted?: ConferralFilter | null | undefined;
  view?: View | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type ChartFlowQuery = (
  FlowTotalsFragment
  & ChartNamesFragment
);

export type ChartNamesFragment = { readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null>, readonly dataset: { readonly builtAt: string | null } };

export type ChartSourcesQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  view?: View | null | undefined;
  language: Language;
}>;


export type ChartSourcesQuery = { readonly conferrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly sources: { readonly edges: ReadonlyArray<{ readonly node: { readonly publisher: { readonly id: string, readonly name: string } } }> } } }> } };

export type ChartYearsQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  view?: View | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type ChartYearsQuery = (
  YearTotalsFragment
  & ChartNamesFragment
);

export type ChartsPageQueryVariables = Exact<{
  counted?: ConferralFilter | null | undefined;
  view?: View | null | undefined;
  provinces: ReadonlyArray<string | number> | string | number;
  named: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type ChartsPageQuery = (
  ProvinceTotalsFragment
  & ChartNamesFragment
);

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  language: Language;
}>;


export type ClaimPageQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | (
      { readonly stated: string | null, readonly attested: ReadonlyArray<string>, readonly id: string, readonly passages: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> }, readonly contested: ReadonlyArray<{ readonly name: string, readonly readings: ReadonlyArray<{ readonly value: ReadonlyArray<{ readonly name: string, readonly value: string, readonly language: Language | null }>, readonly assertions: ReadonlyArray<{ readonly source: { readonly title: string, readonly language: string, readonly id: string } }> }> }>, readonly contradictions: ReadonlyArray<{ readonly kind: ContradictionKind, readonly state: ReviewState, readonly text: string, readonly id: string }>, readonly corrections: ReadonlyArray<CorrectionFragment> }
      & Claim_EntityClaim_Fragment
    )
    | { readonly id: string, readonly into: ReadonlyArray<
        | Claim_EntityClaim_Fragment
        | Claim_ValueClaim_Fragment
      > }
    | (
      { readonly stated: string | null, readonly attested: ReadonlyArray<string>, readonly id: string, readonly passages: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> }, readonly contested: ReadonlyArray<{ readonly name: string, readonly readings: ReadonlyArray<{ readonly value: ReadonlyArray<{ readonly name: string, readonly value: string, readonly language: Language | null }>, readonly assertions: ReadonlyArray<{ readonly source: { readonly title: string, readonly language: string, readonly id: string } }> }> }>, readonly contradictions: ReadonlyArray<{ readonly kind: ContradictionKind, readonly state: ReviewState, readonly text: string, readonly id: string }>, readonly corrections: ReadonlyArray<CorrectionFragment> }
      & Claim_ValueClaim_Fragment
    )
   | null> };

type Claim_EntityClaim_Fragment = { readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnownOn: string, readonly independentSources: number, readonly sponsoredOnly: boolean, readonly id: string, readonly object: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

type Claim_ValueClaim_Fragment = { readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnownOn: string, readonly independentSources: number, readonly sponsoredOnly: boolean, readonly id: string, readonly value: { readonly id: string, readonly en: string, readonly language: Language | null }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

export type ClaimFragment =
  | Claim_EntityClaim_Fragment
  | Claim_ValueClaim_Fragment
;

export type ConferralDetailsQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  isCompared: boolean;
  language: Language;
}>;


export type ConferralDetailsQuery = { readonly entity: { readonly status: ConferralStatus | null, readonly certain: boolean, readonly date: string | null, readonly contested: ReadonlyArray<ContestedField>, readonly level: Level | null, readonly possiblySameAs: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly award: { readonly id: string, readonly name: string } | null, readonly edition: { readonly id: string, readonly name: string } | null, readonly category: { readonly label: string | null, readonly grade: string | null, readonly rank: number | null, readonly rankBasis: string | null, readonly rankCertain: boolean | null, readonly rankShared: boolean | null, readonly listed: number | null } | null, readonly recipients: ReadonlyArray<LedgerPartyFragment>, readonly presenters: ReadonlyArray<LedgerPartyFragment>, readonly presentersOfWhole: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string }, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly claim: { readonly id: string } }>, readonly conferrers: ReadonlyArray<LedgerPartyFragment>, readonly acceptedBy: ReadonlyArray<LedgerPartyFragment>, readonly proposers: ReadonlyArray<LedgerPartyFragment>, readonly witnesses: ReadonlyArray<LedgerPartyFragment>, readonly statuses: ReadonlyArray<{ readonly id: string, readonly value: { readonly status: ConferralStatus, readonly date: string | null, readonly printedDate: string | null } }> } | null, readonly findings?: FindingsFragment, readonly around:
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
   | null };

export type ConnectNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  fromText: string;
  toText: string;
  hasFromText: boolean;
  hasToText: boolean;
  view?: View | null | undefined;
  language: Language;
}>;


export type ConnectNamesQuery = { readonly names: ReadonlyArray<
    | { readonly kind: EntityKind, readonly name: string, readonly plainName: string, readonly id: string }
    | { readonly id: string }
   | null>, readonly from?: { readonly totalCount: number, readonly suggestions: ReadonlyArray<{ readonly kind: EntityKind, readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly plainName: string } }> }, readonly to?: { readonly totalCount: number, readonly suggestions: ReadonlyArray<{ readonly kind: EntityKind, readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly plainName: string } }> } };

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
    | { readonly kind: EntityKind, readonly name: string, readonly id: string }
    | { readonly id: string }
   | null>, readonly dataset: { readonly builtAt: string | null } };

export type ConnectSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
}>;


export type ConnectSourcesQuery = { readonly ends: ReadonlyArray<
    | { readonly id: string, readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } }
    | { readonly id: string }
   | null> };

export type ConnectTogetherQueryVariables = Exact<{
  about: string | number;
  sources: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
}>;


export type ConnectTogetherQuery = { readonly claims: { readonly totalCount: number } };

export type ContradictionsPageQueryVariables = Exact<{
  where?: ContradictionFilter | null | undefined;
  view?: View | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  about: string | number;
  isAbout: boolean;
}>;


export type ContradictionsPageQuery = { readonly contradictions: { readonly totalCount?: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: ContradictionKind, readonly rule: ContradictionRule, readonly state: ReviewState, readonly text: string, readonly id: string, readonly about: { readonly kind: EntityKind, readonly id: string, readonly name: string }, readonly left: SideFragment, readonly right: SideFragment | null, readonly review: { readonly state: ReviewState, readonly why: string, readonly by: string, readonly decided: string, readonly whyLanguage: Language | null } | null } }> }, readonly subject?: { readonly id: string, readonly name: string } | null };

export type SideFragment = { readonly says: string, readonly sources: ReadonlyArray<{ readonly title: string, readonly language: string, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string } }>, readonly claims: ReadonlyArray<
    | Claim_EntityClaim_Fragment
    | Claim_ValueClaim_Fragment
  > };

export type CorrectionFragment = { readonly kind: CorrectionKind, readonly wrong: string | null, readonly right: string, readonly by: string, readonly date: string, readonly wrongLanguage: Language | null, readonly rightLanguage: Language | null, readonly claim: { readonly id: string } | null };

export type DeskContradictionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type DeskContradictionsQuery = { readonly contradictions: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly rule: ContradictionRule, readonly text: string, readonly id: string, readonly about: { readonly id: string, readonly name: string }, readonly left: DeskSideFragment, readonly right: DeskSideFragment | null } }> } };

export type DeskSideFragment = { readonly says: string, readonly sources: ReadonlyArray<DeskSourceFragment>, readonly claims: ReadonlyArray<{ readonly id: string, readonly evidence: { readonly edges: ReadonlyArray<{ readonly node: { readonly exact: string } }> } }> };

export type DeskCopiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskCopiesQuery = { readonly sources: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly nearCopies: ReadonlyArray<DeskSourceFragment>, readonly origin: { readonly id: string } }
        & DeskSourceFragment
      ) }> } };

export type DeskKnownQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type DeskKnownQuery = { readonly nodes: ReadonlyArray<
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
    | DeskNameFragment
   | null> };

export type DeskNameFragment = { readonly kind: EntityKind, readonly description: string | null, readonly id: string, readonly name: string, readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly type: ClaimType, readonly object: { readonly name: string } }
        | { readonly type: ClaimType }
       }> }, readonly conferrals: { readonly totalCount: number } };

export type DeskNamesQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  language: Language;
}>;


export type DeskNamesQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
        | DeskNameFragment
       }>, readonly suggestions: ReadonlyArray<
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
      | DeskNameFragment
    > } };

export type DeskPairsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type DeskPairsQuery = { readonly claims: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly object:
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
          , readonly subject:
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
          , readonly evidence: { readonly edges: ReadonlyArray<{ readonly node: { readonly exact: string } }> } }
        | { readonly id: string, readonly subject:
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
            | DeskNameFragment
          , readonly evidence: { readonly edges: ReadonlyArray<{ readonly node: { readonly exact: string } }> } }
       }> } };

export type DeskSourceFragment = { readonly title: string, readonly id: string, readonly publisher: { readonly name: string }, readonly published: { readonly printed: string } };

export type DeskTwinsQueryVariables = Exact<{
  subjects: ReadonlyArray<string | number> | string | number;
  hasSubjects: boolean;
  recipients: ReadonlyArray<string | number> | string | number;
  hasRecipients: boolean;
  title: string;
  language: Language;
}>;


export type DeskTwinsQuery = { readonly claims?: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly type: ClaimType, readonly id: string, readonly object: { readonly id: string }, readonly subject: { readonly id: string } }
        | { readonly type: ClaimType, readonly id: string, readonly subject: { readonly id: string } }
       }> }, readonly conferrals?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly edition: { readonly id: string } | null, readonly recipients: ReadonlyArray<{ readonly entity: { readonly id: string } }> } }> }, readonly sources: { readonly edges: ReadonlyArray<{ readonly node: DeskSourceFragment }> } };

export type DownloadsPageQueryVariables = Exact<{
  language: Language;
}>;


export type DownloadsPageQuery = { readonly dataset: { readonly version: string, readonly builtAt: string | null, readonly merkleRoot: string | null, readonly licence: string, readonly counts: { readonly entities: number, readonly claims: number, readonly sources: number } } };

export type EntityAroundFragment = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly boundary: TimelineBoundary, readonly claim:
          | { readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly object: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null } }
          | { readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly value: { readonly id: string, readonly en: string, readonly language: Language | null }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null } }
        , readonly dated:
          | Claim_EntityClaim_Fragment
          | (
            { readonly value: { readonly status: ConferralStatus } }
            & Claim_ValueClaim_Fragment
          )
         } }> }, readonly receivedThrough: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly conferral:
          | { readonly id: string, readonly name: string }
          | { readonly status: ConferralStatus | null, readonly date: string | null, readonly id: string, readonly name: string }
        , readonly recipient: { readonly kind: EntityKind, readonly id: string, readonly name: string }, readonly links: ReadonlyArray<{ readonly id: string }> } }> }, readonly neighbours: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: EntityKind, readonly id: string, readonly name: string } }> }, readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly title: string, readonly url: string | null, readonly language: string, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string } } }> }, readonly gaps: ReadonlyArray<{ readonly text: string, readonly id: string }>, readonly corrections: ReadonlyArray<CorrectionFragment> };

export type EntityFactsQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  language: Language;
}>;


export type EntityFactsQuery = { readonly entity:
    | { readonly level: Level | null, readonly labelYear: number | null, readonly ordinal: number | null, readonly assessmentPeriod: string | null, readonly announcementDate: string | null, readonly ceremonyDate: string | null, readonly award: { readonly id: string, readonly name: string } | null, readonly area: { readonly id: string, readonly name: string } | null, readonly events: ReadonlyArray<{ readonly stage: Stage | null, readonly event: { readonly claims: { readonly edges: ReadonlyArray<{ readonly node:
                | Claim_EntityClaim_Fragment
                | Claim_ValueClaim_Fragment
               }> } } }> }
    | { readonly date: string | null, readonly weekday: string | null, readonly online: boolean | null, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly holders: ReadonlyArray<HoldingFragment> }
    | { readonly offices: ReadonlyArray<HoldingFragment> }
   | null };

export type EntityFeedQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type EntityFeedQuery = { readonly entity: { readonly id: string, readonly name: string } | null };

export type EntityLedgersQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  given: ConferralFilter;
  isGiven: boolean;
  isReceived: boolean;
  isPresented: boolean;
  isConferred: boolean;
  isAccepted: boolean;
  isProposed: boolean;
  isWitnessed: boolean;
}>;


export type EntityLedgersQuery = { readonly given?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly received?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly presented?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly conferred?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly accepted?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly proposed?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> }, readonly witnessed?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type EntityPageQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  types: ReadonlyArray<ClaimType> | ClaimType;
  first: number;
  after?: string | null | undefined;
  own: ReadonlyArray<ClaimType> | ClaimType;
  isOwn: boolean;
  isParty: boolean;
  language: Language;
}>;


export type EntityPageQuery = { readonly entity:
    | { readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly mergedIds: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly nameLanguage: Language | null, readonly descriptionLanguage: Language | null, readonly doubtLanguage: Language | null, readonly all: { readonly totalCount: number }, readonly own?: { readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> }, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> }, readonly received?: { readonly totalCount: number }, readonly presented?: { readonly totalCount: number }, readonly conferred?: { readonly totalCount: number }, readonly accepted?: { readonly totalCount: number }, readonly proposed?: { readonly totalCount: number }, readonly witnessed?: { readonly totalCount: number } }
    | { readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly mergedIds: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly nameLanguage: Language | null, readonly descriptionLanguage: Language | null, readonly doubtLanguage: Language | null, readonly codes: { readonly kemendagri: string | null, readonly bps: string | null }, readonly all: { readonly totalCount: number }, readonly own?: { readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> }, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> }, readonly received?: { readonly totalCount: number }, readonly presented?: { readonly totalCount: number }, readonly conferred?: { readonly totalCount: number }, readonly accepted?: { readonly totalCount: number }, readonly proposed?: { readonly totalCount: number }, readonly witnessed?: { readonly totalCount: number } }
    | { readonly regencyType: RegencyType | null, readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly doubt: string | null, readonly mergedIds: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly nameLanguage: Language | null, readonly descriptionLanguage: Language | null, readonly doubtLanguage: Language | null, readonly codes: { readonly kemendagri: string | null, readonly bps: string | null }, readonly province: { readonly id: string, readonly name: string } | null, readonly all: { readonly totalCount: number }, readonly own?: { readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> }, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> }, readonly received?: { readonly totalCount: number }, readonly presented?: { readonly totalCount: number }, readonly conferred?: { readonly totalCount: number }, readonly accepted?: { readonly totalCount: number }, readonly proposed?: { readonly totalCount: number }, readonly witnessed?: { readonly totalCount: number } }
   | null };

export type EntityPartsQueryVariables = Exact<{
  id: string | number;
  shared: ConferralFilter;
  view?: View | null | undefined;
}>;


export type EntityPartsQuery = { readonly entity: { readonly conferrals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } | null, readonly shared: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type EntityRowsQueryVariables = Exact<{
  view?: View | null | undefined;
  conferrals: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type EntityRowsQuery = { readonly rows: ReadonlyArray<
    | { readonly id: string }
    | (
      { readonly id: string }
      & LedgerRowFragment
    )
   | null> };

export type EntityStepQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  language: Language;
}>;


export type EntityStepQuery = { readonly entity: { readonly steps: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
                | Claim_EntityClaim_Fragment
                | Claim_ValueClaim_Fragment
               }> } } }> } } | null };

export type EntitySurroundingsQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  isAround: boolean;
  unproven: ClaimFilter;
  isCompared: boolean;
  places: ReadonlyArray<string | number> | string | number;
  shared: ReadonlyArray<string | number> | string | number;
  isShared: boolean;
  language: Language;
}>;


export type EntitySurroundingsQuery = { readonly around?:
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
    | EntityAroundFragment
   | null, readonly unproven?: { readonly edges: ReadonlyArray<{ readonly node:
        | Claim_EntityClaim_Fragment
        | Claim_ValueClaim_Fragment
       }> }, readonly findings?: FindingsFragment, readonly unclear?: { readonly edges: ReadonlyArray<{ readonly node: UnclearFragment }> } };

export type EntityTotalsQueryVariables = Exact<{
  view?: View | null | undefined;
  language: Language;
  own: ConferralFilter;
  isCounted: boolean;
  presented: ConferralFilter;
  isPresented: boolean;
  conferred: ConferralFilter;
  isConferred: boolean;
  within: ConferralFilter;
  isProvince: boolean;
  held: ConferralFilter;
  isRegion: boolean;
  isAward: boolean;
  isEdition: boolean;
  given: ConferralFilter;
}>;


export type EntityTotalsQuery = { readonly statuses?: ReadonlyArray<{ readonly status: ConferralStatus | null, readonly count: number, readonly contested: number }>, readonly years?: ReadonlyArray<{ readonly year: number | null, readonly status: ConferralStatus | null, readonly count: number }>, readonly presented?: ReadonlyArray<{ readonly status: ConferralStatus | null, readonly count: number }>, readonly conferred?: ReadonlyArray<{ readonly status: ConferralStatus | null, readonly count: number }>, readonly within?: ReadonlyArray<{ readonly status: ConferralStatus | null, readonly count: number, readonly recipient: { readonly id: string, readonly name: string } | null }>, readonly held?: ReadonlyArray<OfEditionFragment>, readonly editions?: ReadonlyArray<(
    { readonly level: Level | null }
    & OfEditionFragment
  )>, readonly givers?: ReadonlyArray<{ readonly count: number, readonly edition: { readonly id: string } | null, readonly presenter: { readonly id: string, readonly name: string } | null }>, readonly mostNamed?: ReadonlyArray<{ readonly count: number, readonly recipient: { readonly id: string, readonly name: string } | null }>, readonly presenters?: ReadonlyArray<{ readonly count: number, readonly presenter: { readonly id: string, readonly name: string } | null }> };

export type OfEditionFragment = { readonly year: number | null, readonly status: ConferralStatus | null, readonly count: number, readonly edition: { readonly id: string, readonly name: string } | null, readonly award: { readonly id: string, readonly name: string } | null };

export type EvidenceFragment = { readonly exact: string, readonly prefix: string, readonly suffix: string, readonly stance: Stance, readonly modality: Modality, readonly certain: boolean, readonly note: string | null, readonly permalink: string | null, readonly noteLanguage: Language | null, readonly speaker: { readonly id: string, readonly name: string } | null, readonly assertion: { readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string, readonly language: Language | null }> }, readonly verified: { readonly verdict: Verdict, readonly at: string } | null, readonly source: { readonly title: string, readonly url: string | null, readonly language: string, readonly sponsored: boolean, readonly takenFrom: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string } } };

export type FeedChangesQueryVariables = Exact<{
  firstDay: string;
  lastDay: string;
  about?: ReadonlyArray<string | number> | string | number | null | undefined;
  last: number;
  language: Language;
}>;


export type FeedChangesQuery = { readonly changes: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: ChangeKind, readonly at: string, readonly source: { readonly title: string, readonly url: string | null, readonly id: string, readonly published: { readonly printed: string }, readonly publisher: { readonly id: string, readonly name: string } }, readonly claim:
          | Claim_EntityClaim_Fragment
          | Claim_ValueClaim_Fragment
        , readonly evidence: ReadonlyArray<{ readonly exact: string, readonly permalink: string | null }> } }> } };

export type FeedDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedDatasetQuery = { readonly dataset: { readonly builtAt: string | null } };

export type FeedNamesQueryVariables = Exact<{
  named: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type FeedNamesQuery = { readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null> };

export type FeedSpanQueryVariables = Exact<{
  first: number;
}>;


export type FeedSpanQuery = { readonly sources: { readonly edges: ReadonlyArray<{ readonly node: { readonly published: { readonly printed: string } } }> } };

export type FindingsFragment = { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
      FindingInShortFragment
      & UnclearFragment
    ) }> };

export type FindingInShortFragment = { readonly rule: ContradictionRule, readonly state: ReviewState, readonly text: string, readonly id: string, readonly about: { readonly id: string, readonly name: string } };

export type UnclearFragment = { readonly rule: ContradictionRule, readonly about:
    | { readonly id: string }
    | { readonly status: ConferralStatus | null, readonly id: string }
  , readonly left: ReadingFragment, readonly right: ReadingFragment | null };

export type ReadingFragment = { readonly claims: ReadonlyArray<{ readonly object: { readonly id: string, readonly name: string } }> };

export type FlowTotalsFragment = { readonly flows: ReadonlyArray<{ readonly count: number, readonly presenter: { readonly id: string, readonly name: string } | null, readonly recipient: { readonly id: string, readonly name: string } | null }>, readonly flowGivers: ReadonlyArray<{ readonly count: number, readonly presenter: { readonly id: string } | null }> };

export type GapsPageQueryVariables = Exact<{
  where?: GapFilter | null | undefined;
  view?: View | null | undefined;
  language: Language;
  first: number;
  after?: string | null | undefined;
  about: string | number;
  isAbout: boolean;
}>;


export type GapsPageQuery = { readonly gaps: { readonly totalCount?: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly rule: GapRule, readonly text: string, readonly id: string, readonly about: { readonly kind: EntityKind, readonly id: string, readonly name: string }, readonly claims: ReadonlyArray<
          | Claim_EntityClaim_Fragment
          | Claim_ValueClaim_Fragment
        > } }> }, readonly subject?: { readonly id: string, readonly name: string } | null };

export type GoneQueryVariables = Exact<{
  id: string | number;
}>;


export type GoneQuery = { readonly retractions: ReadonlyArray<{ readonly id: string, readonly retractedAt: string | null, readonly reason: string | null }> };

export type HoldingFragment = { readonly acting: boolean | null, readonly attested: boolean | null, readonly person: { readonly id: string, readonly name: string }, readonly office: { readonly id: string, readonly name: string }, readonly claim: (
    { readonly attested: ReadonlyArray<string> }
    & Claim_EntityClaim_Fragment
  ) };

export type HomePageQueryVariables = Exact<{
  language: Language;
}>;


export type HomePageQuery = { readonly dataset: { readonly version: string, readonly builtAt: string | null, readonly counts: { readonly sources: number, readonly claims: number }, readonly dossiers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly source: { readonly title: string, readonly language: string, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string } } | null } }> } }, readonly statuses: ReadonlyArray<{ readonly status: ConferralStatus | null, readonly count: number }>, readonly names: ReadonlyArray<{ readonly count: number, readonly recipient: { readonly id: string, readonly name: string } | null }> };

type JoiningClaim_EntityClaim_Fragment = { readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnownOn: string, readonly independentSources: number, readonly sponsoredOnly: boolean, readonly id: string, readonly object: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

type JoiningClaim_ValueClaim_Fragment = { readonly type: ClaimType, readonly validFrom: string | null, readonly validTo: string | null, readonly certain: boolean, readonly standing: Standing, readonly modality: Modality, readonly firstKnownOn: string, readonly independentSources: number, readonly sponsoredOnly: boolean, readonly id: string, readonly value: { readonly id: string, readonly en: string, readonly language: Language | null }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null }, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly evidence: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: EvidenceFragment }> } };

export type JoiningClaimFragment =
  | JoiningClaim_EntityClaim_Fragment
  | JoiningClaim_ValueClaim_Fragment
;

export type LedgerChartsQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  counted?: ConferralFilter | null | undefined;
  view?: View | null | undefined;
  language: Language;
}>;


export type LedgerChartsQuery = (
  YearTotalsFragment
  & FlowTotalsFragment
);

export type LedgerEditionsQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  orderBy?: ReadonlyArray<ConferralOrder> | ConferralOrder | null | undefined;
  view?: View | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LedgerEditionsQuery = { readonly conferrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly edition: { readonly id: string } | null, readonly award: { readonly id: string } | null } }> } };

export type LedgerFeedQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  first: number;
}>;


export type LedgerFeedQuery = { readonly conferrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type LedgerPageQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  counted?: ConferralFilter | null | undefined;
  orderBy?: ReadonlyArray<ConferralOrder> | ConferralOrder | null | undefined;
  view?: View | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  named: ReadonlyArray<string | number> | string | number;
  language: Language;
}>;


export type LedgerPageQuery = { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: LedgerRowFragment }> }, readonly statuses: ReadonlyArray<{ readonly status: ConferralStatus | null, readonly count: number }>, readonly awards: ReadonlyArray<{ readonly count: number, readonly award: { readonly id: string, readonly name: string } | null }>, readonly levels: ReadonlyArray<{ readonly level: Level | null, readonly count: number }>, readonly areas: ReadonlyArray<{ readonly count: number, readonly area: { readonly id: string, readonly name: string } | null }>, readonly provinces: ReadonlyArray<{ readonly count: number, readonly province: { readonly id: string, readonly name: string } | null }>, readonly kinds: ReadonlyArray<{ readonly recipientKind: EntityKind | null, readonly count: number }>, readonly givers: ReadonlyArray<{ readonly count: number, readonly presenter: { readonly id: string, readonly name: string } | null }>, readonly recipients: ReadonlyArray<{ readonly count: number, readonly recipient: { readonly id: string, readonly name: string } | null }>, readonly twice: ReadonlyArray<{ readonly possiblyTwice: number }>, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null>, readonly dataset: { readonly builtAt: string | null } };

export type LedgerPartyFragment = { readonly nthTime: number | null, readonly entity: { readonly kind: EntityKind, readonly id: string, readonly name: string }, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly capacity: { readonly id: string, readonly name: string } | null, readonly behind: { readonly id: string, readonly name: string } | null, readonly claim: { readonly id: string } };

export type LedgerRowFragment = { readonly status: ConferralStatus | null, readonly certain: boolean, readonly date: string | null, readonly contested: ReadonlyArray<ContestedField>, readonly labelYear: number | null, readonly level: Level | null, readonly id: string, readonly name: string, readonly statuses: ReadonlyArray<{ readonly id: string, readonly value: { readonly status: ConferralStatus } }>, readonly award: { readonly id: string, readonly name: string } | null, readonly edition: { readonly id: string, readonly name: string } | null, readonly area: { readonly id: string, readonly name: string } | null, readonly category: { readonly label: string | null, readonly grade: string | null, readonly rank: number | null, readonly rankCertain: boolean | null, readonly rankShared: boolean | null } | null, readonly conferrers: ReadonlyArray<LedgerPartyFragment>, readonly presenters: ReadonlyArray<LedgerPartyFragment>, readonly presentersOfWhole: ReadonlyArray<{ readonly entity: { readonly id: string, readonly name: string }, readonly onBehalfOf: { readonly id: string, readonly name: string } | null, readonly claim: { readonly id: string } }>, readonly recipients: ReadonlyArray<LedgerPartyFragment>, readonly acceptedBy: ReadonlyArray<LedgerPartyFragment>, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | Claim_EntityClaim_Fragment
        | Claim_ValueClaim_Fragment
       }> } };

export type LedgerRowsQueryVariables = Exact<{
  where?: ConferralFilter | null | undefined;
  orderBy?: ReadonlyArray<ConferralOrder> | ConferralOrder | null | undefined;
  view?: View | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language: Language;
}>;


export type LedgerRowsQuery = { readonly conferrals: { readonly totalCount: number, readonly pageInfo: { readonly startCursor: string | null, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly recipients: ReadonlyArray<{ readonly entity: { readonly codes: { readonly kemendagri: string | null } } }> }
        & LedgerRowFragment
      ) }> } };

export type NetworkLinesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  objects: ReadonlyArray<string | number> | string | number;
  moreObjects: ReadonlyArray<string | number> | string | number;
  types: ReadonlyArray<ClaimType> | ClaimType;
  view?: View | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type NetworkLinesQuery = { readonly names: ReadonlyArray<
    | { readonly kind: EntityKind, readonly name: string, readonly id: string, readonly neighbours: { readonly totalCount: number } }
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
  language: Language;
}>;


export type NetworkPageQuery = { readonly names: ReadonlyArray<
    | { readonly kind: EntityKind, readonly name: string, readonly id: string }
    | { readonly id: string }
   | null>, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly type: ClaimType, readonly certain: boolean, readonly id: string, readonly object: { readonly id: string }, readonly subject: { readonly id: string } }
        | { readonly type: ClaimType, readonly certain: boolean, readonly id: string, readonly subject: { readonly id: string } }
       }> }, readonly dataset: { readonly builtAt: string | null } };

export type ProvinceTotalsFragment = { readonly perProvince: ReadonlyArray<{ readonly count: number, readonly province: { readonly id: string } | null }>, readonly provinces: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null> };

export type SearchPageQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type SearchPageQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly suggestions: ReadonlyArray<{ readonly kind: EntityKind, readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: EntityKind, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string } }> } };

export type SearchStartQueryVariables = Exact<{
  view?: View | null | undefined;
  language: Language;
}>;


export type SearchStartQuery = { readonly conferralTotals: ReadonlyArray<{ readonly count: number, readonly recipient: { readonly kind: EntityKind, readonly id: string, readonly name: string } | null }> };

export type SourcePageQueryVariables = Exact<{
  id: string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type SourcePageQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly title: string, readonly url: string | null, readonly authors: ReadonlyArray<string>, readonly dateline: string | null, readonly signature: string | null, readonly language: string, readonly sha256: string, readonly retrieved: string | null, readonly sponsored: boolean, readonly takenFrom: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string, readonly earliest: string, readonly latest: string, readonly basis: string | null, readonly basisLanguage: Language | null }, readonly origin: { readonly title: string, readonly language: string, readonly id: string }, readonly nearCopies: ReadonlyArray<{ readonly title: string, readonly language: string, readonly id: string, readonly publisher: { readonly id: string, readonly name: string } }>, readonly dossier: { readonly id: string, readonly ingestedAt: string | null, readonly claims: number | null, readonly entities: number | null, readonly passages: number | null } | null, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
            | Claim_EntityClaim_Fragment
            | Claim_ValueClaim_Fragment
           }> } }
   | null> };

export type SourcesPageQueryVariables = Exact<{
  where?: SourceFilter | null | undefined;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type SourcesPageQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly title: string, readonly url: string | null, readonly language: string, readonly sponsored: boolean, readonly takenFrom: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string }, readonly published: { readonly printed: string }, readonly origin: { readonly title: string, readonly language: string, readonly id: string }, readonly claims: { readonly totalCount: number } } }> } };

export type TimelineLanesQueryVariables = Exact<{
  entities: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
  language: Language;
}>;


export type TimelineLanesQuery = { readonly timeline: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly boundary: TimelineBoundary, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claim:
          | DrawnClaim_EntityClaim_Fragment
          | DrawnClaim_ValueClaim_Fragment
        , readonly dated:
          | DrawnClaim_EntityClaim_Fragment
          | DrawnClaim_ValueClaim_Fragment
         } }> }, readonly dataset: { readonly builtAt: string | null } };

type DrawnClaim_EntityClaim_Fragment = { readonly type: ClaimType, readonly certain: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly object: { readonly id: string, readonly name: string }, readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null } };

type DrawnClaim_ValueClaim_Fragment = { readonly type: ClaimType, readonly certain: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly id: string, readonly value:
    | { readonly id: string, readonly en: string, readonly language: Language | null }
    | { readonly status: ConferralStatus, readonly id: string, readonly en: string, readonly language: Language | null }
  , readonly subject: { readonly id: string, readonly name: string }, readonly told: { readonly status: ConferralStatus | null } };

export type DrawnClaimFragment =
  | DrawnClaim_EntityClaim_Fragment
  | DrawnClaim_ValueClaim_Fragment
;

export type TimelinePageQueryVariables = Exact<{
  entities: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;


export type TimelinePageQuery = { readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly date: string, readonly boundary: TimelineBoundary, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claim:
          | Claim_EntityClaim_Fragment
          | Claim_ValueClaim_Fragment
        , readonly dated:
          | Claim_EntityClaim_Fragment
          | (
            { readonly value: { readonly status: ConferralStatus } }
            & Claim_ValueClaim_Fragment
          )
         } }> }, readonly named: ReadonlyArray<
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
   | null> };

export type TimelineSearchQueryVariables = Exact<{
  text: string;
  view?: View | null | undefined;
  language: Language;
}>;


export type TimelineSearchQuery = { readonly search: { readonly totalCount: number, readonly suggestions: ReadonlyArray<{ readonly kind: EntityKind, readonly id: string, readonly name: string }>, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: EntityKind, readonly id: string, readonly name: string } }> } };

export type TimelineSourcesQueryVariables = Exact<{
  entities: ReadonlyArray<string | number> | string | number;
  view?: View | null | undefined;
  language: Language;
}>;


export type TimelineSourcesQuery = { readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly dated: { readonly id: string, readonly evidence: { readonly edges: ReadonlyArray<{ readonly node: { readonly source: { readonly id: string, readonly publisher: { readonly id: string, readonly name: string } } } }> } } } }> } };

export type TimelineStartQueryVariables = Exact<{
  view?: View | null | undefined;
  language: Language;
}>;


export type TimelineStartQuery = { readonly conferralTotals: ReadonlyArray<{ readonly count: number, readonly recipient: { readonly id: string, readonly name: string } | null }> };

export type YearTotalsFragment = { readonly years: ReadonlyArray<{ readonly year: number | null, readonly status: ConferralStatus | null, readonly count: number }> };

/** What each operation takes, and what it answers. */
export interface Operations {
  readonly AboutPage: { readonly variables: AboutPageQueryVariables; readonly data: AboutPageQuery };
  readonly ChangesPage: { readonly variables: ChangesPageQueryVariables; readonly data: ChangesPageQuery };
  readonly ChangesSpan: { readonly variables: ChangesSpanQueryVariables; readonly data: ChangesSpanQuery };
  readonly ChartFlow: { readonly variables: ChartFlowQueryVariables; readonly data: ChartFlowQuery };
  readonly ChartSources: { readonly variables: ChartSourcesQueryVariables; readonly data: ChartSourcesQuery };
  readonly ChartYears: { readonly variables: ChartYearsQueryVariables; readonly data: ChartYearsQuery };
  readonly ChartsPage: { readonly variables: ChartsPageQueryVariables; readonly data: ChartsPageQuery };
  readonly ClaimPage: { readonly variables: ClaimPageQueryVariables; readonly data: ClaimPageQuery };
  readonly ConferralDetails: { readonly variables: ConferralDetailsQueryVariables; readonly data: ConferralDetailsQuery };
  readonly ConnectNames: { readonly variables: ConnectNamesQueryVariables; readonly data: ConnectNamesQuery };
  readonly ConnectPage: { readonly variables: ConnectPageQueryVariables; readonly data: ConnectPageQuery };
  readonly ConnectSources: { readonly variables: ConnectSourcesQueryVariables; readonly data: ConnectSourcesQuery };
  readonly ConnectTogether: { readonly variables: ConnectTogetherQueryVariables; readonly data: ConnectTogetherQuery };
  readonly ContradictionsPage: { readonly variables: ContradictionsPageQueryVariables; readonly data: ContradictionsPageQuery };
  readonly DeskContradictions: { readonly variables: DeskContradictionsQueryVariables; readonly data: DeskContradictionsQuery };
  readonly DeskCopies: { readonly variables: DeskCopiesQueryVariables; readonly data: DeskCopiesQuery };
  readonly DeskKnown: { readonly variables: DeskKnownQueryVariables; readonly data: DeskKnownQuery };
  readonly DeskNames: { readonly variables: DeskNamesQueryVariables; readonly data: DeskNamesQuery };
  readonly DeskPairs: { readonly variables: DeskPairsQueryVariables; readonly data: DeskPairsQuery };
  readonly DeskTwins: { readonly variables: DeskTwinsQueryVariables; readonly data: DeskTwinsQuery };
  readonly DownloadsPage: { readonly variables: DownloadsPageQueryVariables; readonly data: DownloadsPageQuery };
  readonly EntityFacts: { readonly variables: EntityFactsQueryVariables; readonly data: EntityFactsQuery };
  readonly EntityFeed: { readonly variables: EntityFeedQueryVariables; readonly data: EntityFeedQuery };
  readonly EntityLedgers: { readonly variables: EntityLedgersQueryVariables; readonly data: EntityLedgersQuery };
  readonly EntityPage: { readonly variables: EntityPageQueryVariables; readonly data: EntityPageQuery };
  readonly EntityParts: { readonly variables: EntityPartsQueryVariables; readonly data: EntityPartsQuery };
  readonly EntityRows: { readonly variables: EntityRowsQueryVariables; readonly data: EntityRowsQuery };
  readonly EntityStep: { readonly variables: EntityStepQueryVariables; readonly data: EntityStepQuery };
  readonly EntitySurroundings: { readonly variables: EntitySurroundingsQueryVariables; readonly data: EntitySurroundingsQuery };
  readonly EntityTotals: { readonly variables: EntityTotalsQueryVariables; readonly data: EntityTotalsQuery };
  readonly FeedChanges: { readonly variables: FeedChangesQueryVariables; readonly data: FeedChangesQuery };
  readonly FeedDataset: { readonly variables: FeedDatasetQueryVariables; readonly data: FeedDatasetQuery };
  readonly FeedNames: { readonly variables: FeedNamesQueryVariables; readonly data: FeedNamesQuery };
  readonly FeedSpan: { readonly variables: FeedSpanQueryVariables; readonly data: FeedSpanQuery };
  readonly GapsPage: { readonly variables: GapsPageQueryVariables; readonly data: GapsPageQuery };
  readonly Gone: { readonly variables: GoneQueryVariables; readonly data: GoneQuery };
  readonly HomePage: { readonly variables: HomePageQueryVariables; readonly data: HomePageQuery };
  readonly LedgerCharts: { readonly variables: LedgerChartsQueryVariables; readonly data: LedgerChartsQuery };
  readonly LedgerEditions: { readonly variables: LedgerEditionsQueryVariables; readonly data: LedgerEditionsQuery };
  readonly LedgerFeed: { readonly variables: LedgerFeedQueryVariables; readonly data: LedgerFeedQuery };
  readonly LedgerPage: { readonly variables: LedgerPageQueryVariables; readonly data: LedgerPageQuery };
  readonly LedgerRows: { readonly variables: LedgerRowsQueryVariables; readonly data: LedgerRowsQuery };
  readonly NetworkLines: { readonly variables: NetworkLinesQueryVariables; readonly data: NetworkLinesQuery };
  readonly NetworkPage: { readonly variables: NetworkPageQueryVariables; readonly data: NetworkPageQuery };
  readonly SearchPage: { readonly variables: SearchPageQueryVariables; readonly data: SearchPageQuery };
  readonly SearchStart: { readonly variables: SearchStartQueryVariables; readonly data: SearchStartQuery };
  readonly SourcePage: { readonly variables: SourcePageQueryVariables; readonly data: SourcePageQuery };
  readonly SourcesPage: { readonly variables: SourcesPageQueryVariables; readonly data: SourcesPageQuery };
  readonly TimelineLanes: { readonly variables: TimelineLanesQueryVariables; readonly data: TimelineLanesQuery };
  readonly TimelinePage: { readonly variables: TimelinePageQueryVariables; readonly data: TimelinePageQuery };
  readonly TimelineSearch: { readonly variables: TimelineSearchQueryVariables; readonly data: TimelineSearchQuery };
  readonly TimelineSources: { readonly variables: TimelineSourcesQueryVariables; readonly data: TimelineSourcesQuery };
  readonly TimelineStart: { readonly variables: TimelineStartQueryVariables; readonly data: TimelineStartQuery };
}
