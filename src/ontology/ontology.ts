// The vocabulary of Jejak as data: kinds of entity, types of claim, the words that qualify them. Over 250 lines on
// purpose: a reporter reads one file. GraphQL enums, the validator, docs/ontology.md and the store's edge types are
// all made from it, and a test holds each of them to it.

export interface Label {
  readonly id: string;
  readonly en: string;
}

/** The thirteen kinds. The key is the label in the store and the GraphQL type; `prefix` opens every id of the kind. */
export const kinds = {
  Person: {
    prefix: 'person',
    label: { id: 'orang', en: 'person' },
    is: 'a human being; the name stands without honorifics and degrees',
  },
  Office: { prefix: 'office', label: { id: 'jabatan', en: 'office' }, is: 'a post, whoever holds it' },
  Province: {
    prefix: 'province',
    label: { id: 'provinsi', en: 'province' },
    is: 'a province: its territory and its government',
  },
  Regency: {
    prefix: 'regency',
    label: { id: 'kabupaten/kota', en: 'regency or city' },
    is: 'a kabupaten or kota: its territory and its government',
  },
  Place: {
    prefix: 'place',
    label: { id: 'tempat', en: 'place' },
    is: 'any other place: a venue, a district, a village',
  },
  Company: {
    prefix: 'company',
    label: { id: 'perusahaan', en: 'company' },
    is: 'a business, a state or regional enterprise, a hospital company',
  },
  Organisation: {
    prefix: 'organisation',
    label: { id: 'lembaga', en: 'organisation' },
    is: 'a ministry, agency, team, association or newsroom',
  },
  Programme: { prefix: 'programme', label: { id: 'program', en: 'programme' }, is: 'a public programme' },
  Regulation: {
    prefix: 'regulation',
    label: { id: 'peraturan', en: 'regulation' },
    is: 'a legal instrument: Pergub, Perda, Inpres, Kepgub',
  },
  Award: { prefix: 'award', label: { id: 'penghargaan', en: 'award' }, is: 'an award as an institution' },
  Edition: {
    prefix: 'edition',
    label: { id: 'edisi', en: 'edition' },
    is: 'one round of an award, at one level, in one area',
  },
  Event: {
    prefix: 'event',
    label: { id: 'acara', en: 'event' },
    is: 'something that took place: a ceremony, a signing, an interview',
  },
  Conferral: {
    prefix: 'conferral',
    label: { id: 'penganugerahan', en: 'conferral' },
    is: 'one act of awarding; the parties hang on it by role',
  },
} as const satisfies Record<string, { prefix: string; label: Label; is: string }>;

export type Kind = keyof typeof kinds;

/** Words with a fixed list of values. Each becomes a GraphQL enum of the same name. */
export const vocabularies = {
  Level: {
    NATIONAL: { id: 'nasional', en: 'national' },
    PROVINCIAL: { id: 'provinsi', en: 'provincial' },
    REGENCY: { id: 'kabupaten/kota', en: 'regency' },
  },
  RegencyType: {
    KABUPATEN: { id: 'kabupaten', en: 'regency' },
    KOTA: { id: 'kota', en: 'city' },
  },
  Stage: {
    INTERVIEW: { id: 'wawancara', en: 'interview' },
    FIELD_VISIT: { id: 'kunjungan lapangan', en: 'field visit' },
    ANNOUNCEMENT: { id: 'pengumuman', en: 'announcement' },
    CEREMONY: { id: 'penganugerahan', en: 'ceremony' },
  },
  /** In the order in which an award goes through them; of two statuses of one day the later one stands. */
  ConferralStatus: {
    PROPOSED: { id: 'diusulkan', en: 'proposed' },
    NOMINATED: { id: 'masuk nominasi', en: 'nominated' },
    FINALIST: { id: 'finalis', en: 'finalist' },
    PLANNED: { id: 'direncanakan', en: 'planned' },
    ANNOUNCED: { id: 'diumumkan', en: 'announced' },
    CLAIMED: { id: 'disebut pernah diterima', en: 'only mentioned' },
    // A judgement that is no award, such as a red rating or an audit opinion: it lies beside the way.
    RATED: { id: 'dinilai', en: 'rated' },
    CONFERRED: { id: 'dianugerahkan', en: 'conferred' },
    DROPPED: { id: 'gugur', en: 'dropped' },
    REVOKED: { id: 'dicabut', en: 'revoked' },
  },
  Stance: {
    SUPPORTS: { id: 'mendukung', en: 'supports' },
    DISPUTES: { id: 'membantah', en: 'disputes' },
  },
  /** Strongest first: of several pieces of evidence, the claim shows the first of these. */
  Modality: {
    ASSERTED: { id: 'dinyatakan redaksi', en: 'asserted by the newsroom' },
    QUOTED: { id: 'dikutip dari narasumber', en: 'quoted from a named speaker' },
    CLAIMED: { id: 'disebut tanpa sumber', en: 'reported without a source' },
    ALLEGED: { id: 'tuduhan', en: 'an allegation' },
    DENIAL: { id: 'bantahan', en: 'a denial' },
    PLAN: { id: 'rencana', en: 'a plan' },
    WISH: { id: 'harapan', en: 'a wish' },
  },
  ReviewState: {
    OPEN: { id: 'belum ditinjau', en: 'not reviewed yet' },
    LEFT_WRONG: { id: 'yang pertama keliru', en: 'the first is wrong' },
    RIGHT_WRONG: { id: 'yang kedua keliru', en: 'the second is wrong' },
    BOTH_WRONG: { id: 'keduanya keliru', en: 'both are wrong' },
    NOT_A_CONFLICT: { id: 'tidak bertentangan', en: 'no contradiction' },
  },
  /** How a piece of evidence fares against the archived text. */
  Verdict: {
    EXACT: { id: 'persis di tempatnya', en: 'the words stand where the evidence says' },
    MOVED: { id: 'berpindah tempat', en: 'the words stand elsewhere in the text, once' },
    NORMALISED: { id: 'dengan ejaan lain', en: 'the words stand there in other capitals, marks or blanks' },
    MISSING: { id: 'tidak ditemukan', en: 'the words are not in the text, or in several other places' },
    SOURCE_CHANGED: { id: 'sumber berubah', en: 'the archive has another text of the source, without these words' },
    TEXT_NOT_HERE: { id: 'naskah tidak ada', en: 'the archive has no text of the source' },
  },
  Standing: {
    UNCONTESTED: { id: 'tidak dibantah', en: 'uncontested' },
    CONTESTED: { id: 'dibantah', en: 'contested' },
    RETRACTED: { id: 'dicabut', en: 'retracted' },
  },
} as const satisfies Record<string, Record<string, Label>>;

export type Vocabulary = keyof typeof vocabularies;
export type Word<V extends Vocabulary> = keyof (typeof vocabularies)[V] & string;
export type Level = Word<'Level'>;
export type Stage = Word<'Stage'>;
export type ConferralStatus = Word<'ConferralStatus'>;
export type Stance = Word<'Stance'>;
export type Modality = Word<'Modality'>;
export type Standing = Word<'Standing'>;
export type Verdict = Word<'Verdict'>;
export type ReviewState = Word<'ReviewState'>;

/**
 * What a qualifier or a part of a value may hold. `Days` is a list of partial dates; `Words` a list of texts; `Wording` a
 * text that a dossier may give in two languages.
 */
export type FieldType =
  | 'Text'
  | 'Wording'
  | 'Words'
  | 'Integer'
  | 'Number'
  | 'Flag'
  | 'PartialDate'
  | 'Days'
  | 'EntityId'
  | 'Category'
  | 'Rank'
  | Vocabulary;

export type Fields = Readonly<Record<string, FieldType>>;

/**
 * What can be so more than once, and what tells one time from another: a term its days, all else these qualifiers. Of a
 * type without it two dossiers speak of one thing, and where they differ they contradict each other.
 */
export type Recurrence = 'TERM' | readonly string[];

interface EdgeType {
  readonly label: Label;
  readonly reverse: Label;
  /** In the place of `reverse` where the object is known already and no sentence begins with it: a heading for the subject. */
  readonly listed?: Label;
  readonly ends: readonly { readonly from: readonly Kind[]; readonly to: readonly Kind[] }[];
  readonly qualifiers: Fields;
  /** A state holds for a while: under `asOf` it is left out before the first day for which a source attests it. */
  readonly state?: true;
  readonly recurs?: Recurrence;
  /** The two ends must be of one kind. */
  readonly sameKind?: true;
  /** Says which ids mean one thing, and is no link between things: paths and neighbours leave it out. */
  readonly identity?: true;
  /** Says that something was not: it links nobody, so paths and neighbours leave it out as well. */
  readonly absence?: true;
}

const bodies = ['Organisation', 'Province', 'Regency', 'Company', 'Person'] as const;
const present = ['Person', 'Office', 'Organisation', 'Province', 'Regency'] as const;
const parties = ['Person', 'Office', 'Province', 'Regency', 'Place', 'Company', 'Organisation', 'Programme'] as const;
const governments = ['Province', 'Regency', 'Organisation'] as const;
const handingOut = ['Person', 'Office', 'Organisation', 'Province', 'Regency', 'Company'] as const;
const all = [
  'Person',
  'Office',
  'Province',
  'Regency',
  'Place',
  'Company',
  'Organisation',
  'Programme',
  'Regulation',
  'Award',
  'Edition',
  'Event',
  'Conferral',
] as const;

/** Claims that join two entities. `label` reads from subject to object, `reverse` from object to subject. */
export const edgeTypes = {
  HOLDS: {
    label: { id: 'menjabat', en: 'holds' },
    reverse: { id: 'dijabat oleh', en: 'held by' },
    ends: [{ from: ['Person'], to: ['Office'] }],
    qualifiers: { from: 'PartialDate', to: 'PartialDate', attested: 'Days', acting: 'Flag' },
    state: true,
    recurs: 'TERM',
  },
  OFFICE_OF: {
    label: { id: 'jabatan di', en: 'is an office of' },
    reverse: { id: 'memiliki jabatan', en: 'has the office' },
    listed: { id: 'Jabatan:', en: 'Office:' },
    ends: [{ from: ['Office'], to: ['Province', 'Regency', 'Organisation', 'Company'] }],
    qualifiers: {},
  },
  LOCATED_IN: {
    label: { id: 'berada di', en: 'is in' },
    reverse: { id: 'menjadi lokasi', en: 'is the place of' },
    listed: { id: 'Lokasi:', en: 'Place of' },
    ends: [
      { from: ['Regency'], to: ['Province'] },
      { from: ['Place', 'Event', 'Organisation', 'Company'], to: ['Place', 'Regency', 'Province'] },
    ],
    qualifiers: {},
  },
  PART_OF: {
    label: { id: 'bagian dari', en: 'is part of' },
    reverse: { id: 'mencakup', en: 'includes' },
    ends: [
      // A team may belong to a government, a branch to its company.
      { from: ['Organisation'], to: ['Organisation', 'Province', 'Regency', 'Company'] },
      { from: ['Company'], to: ['Company', 'Organisation', 'Province', 'Regency'] },
      { from: ['Event'], to: ['Event'] },
      { from: ['Programme'], to: ['Programme'] },
      // One of a group that was counted before anybody named it.
      { from: ['Conferral'], to: ['Conferral'] },
    ],
    qualifiers: {},
  },
  CHAIRS: {
    label: { id: 'mengetuai', en: 'chairs' },
    reverse: { id: 'diketuai oleh', en: 'chaired by' },
    ends: [{ from: ['Person', 'Office'], to: ['Organisation'] }],
    qualifiers: { from: 'PartialDate', to: 'PartialDate' },
    state: true,
    recurs: 'TERM',
  },
  SECRETARY_OF: {
    label: { id: 'sekretaris', en: 'is secretary of' },
    reverse: { id: 'sekretarisnya', en: 'has as secretary' },
    ends: [{ from: ['Person', 'Office'], to: ['Organisation'] }],
    qualifiers: { from: 'PartialDate', to: 'PartialDate' },
    state: true,
    recurs: 'TERM',
  },
  MEMBER_OF: {
    label: { id: 'anggota', en: 'is a member of' },
    reverse: { id: 'beranggotakan', en: 'has as member' },
    ends: [{ from: ['Person', 'Office'], to: ['Organisation'] }],
    qualifiers: { from: 'PartialDate', to: 'PartialDate' },
    state: true,
    recurs: 'TERM',
  },
  AFFILIATED_WITH: {
    label: { id: 'dari', en: 'is with' },
    reverse: { id: 'orangnya antara lain', en: 'has among its people' },
    ends: [{ from: ['Person'], to: ['Company', 'Organisation'] }],
    qualifiers: { from: 'PartialDate', to: 'PartialDate', attested: 'Days' },
    state: true,
    recurs: 'TERM',
  },
  HOME_REGION: {
    label: { id: 'berasal dari', en: 'comes from' },
    reverse: { id: 'daerah asal', en: 'is the home region of' },
    // No place below a regency: a village is half an address.
    ends: [{ from: ['Person'], to: ['Province', 'Regency'] }],
    qualifiers: {},
  },
  RUNS: {
    label: { id: 'menjalankan', en: 'runs' },
    reverse: { id: 'dijalankan oleh', en: 'run by' },
    ends: [{ from: governments, to: ['Programme'] }],
    qualifiers: { from: 'PartialDate', to: 'PartialDate' },
    state: true,
    recurs: 'TERM',
  },
  IMPLEMENTS: {
    label: { id: 'melaksanakan', en: 'implements' },
    reverse: { id: 'dilaksanakan melalui', en: 'implemented by' },
    ends: [{ from: ['Programme'], to: ['Programme', 'Regulation'] }],
    qualifiers: {},
  },
  ISSUED: {
    label: { id: 'menerbitkan', en: 'issued' },
    reverse: { id: 'diterbitkan oleh', en: 'issued by' },
    ends: [{ from: ['Office', ...governments], to: ['Regulation'] }],
    qualifiers: { date: 'PartialDate' },
  },
  FUNDED_BY: {
    label: { id: 'dibiayai oleh', en: 'is funded by' },
    reverse: { id: 'membiayai', en: 'funds' },
    ends: [{ from: ['Programme'], to: governments }],
    qualifiers: { budgetLine: 'Wording', year: 'Integer' },
    recurs: ['year', 'budgetLine'],
  },
  INITIATED: {
    label: { id: 'menggagas', en: 'initiated' },
    reverse: { id: 'digagas oleh', en: 'initiated by' },
    ends: [{ from: bodies, to: ['Award', 'Edition', 'Event', 'Programme'] }],
    qualifiers: { from: 'PartialDate' },
  },
  ORGANISED: {
    label: { id: 'menyelenggarakan', en: 'organised' },
    reverse: { id: 'diselenggarakan oleh', en: 'organised by' },
    ends: [{ from: bodies, to: ['Award', 'Edition', 'Event', 'Programme'] }],
    qualifiers: { from: 'PartialDate' },
  },
  SUPPORTED: {
    label: { id: 'mendukung', en: 'supported' },
    reverse: { id: 'didukung oleh', en: 'supported by' },
    ends: [{ from: bodies, to: ['Award', 'Edition', 'Event', 'Programme'] }],
    qualifiers: { from: 'PartialDate' },
  },
  PRESENTED_AT: {
    label: { id: 'menyerahkan penghargaan pada', en: 'handed over the awards of' },
    reverse: { id: 'penghargaannya diserahkan oleh', en: 'had its awards handed over by' },
    ends: [{ from: handingOut, to: ['Edition', 'Event'] }],
    qualifiers: { onBehalfOf: 'EntityId', category: 'Category' },
    recurs: ['onBehalfOf', 'category'],
  },
  ASSESSED: {
    label: { id: 'menilai', en: 'assessed' },
    reverse: { id: 'dinilai oleh', en: 'assessed by' },
    ends: [{ from: ['Organisation', 'Person', 'Office'], to: ['Edition', 'Conferral'] }],
    qualifiers: { stage: 'Stage', date: 'PartialDate' },
    recurs: ['stage', 'date'],
  },
  EDITION_OF: {
    label: { id: 'edisi dari', en: 'is an edition of' },
    reverse: { id: 'memiliki edisi', en: 'has the edition' },
    ends: [{ from: ['Edition'], to: ['Award'] }],
    qualifiers: {
      labelYear: 'Integer',
      ordinal: 'Integer',
      level: 'Level',
      area: 'EntityId',
      assessmentPeriod: 'Wording',
      announcementDate: 'PartialDate',
    },
  },
  NAMED_AFTER: {
    label: { id: 'dinamai menurut', en: 'is named after' },
    reverse: { id: 'namanya dipakai untuk', en: 'gave its name to' },
    ends: [{ from: ['Award'], to: ['Person', 'Organisation', 'Company', 'Place'] }],
    qualifiers: {},
  },
  HELD_AT: {
    label: { id: 'berlangsung dalam', en: 'was held at' },
    reverse: { id: 'merupakan acara untuk', en: 'was the occasion of' },
    listed: { id: 'acara untuk', en: 'was the occasion of' },
    ends: [{ from: ['Edition'], to: ['Event'] }],
    qualifiers: { stage: 'Stage' },
    recurs: ['stage'],
  },
  ATTENDED: {
    label: { id: 'menghadiri', en: 'attended' },
    reverse: { id: 'dihadiri oleh', en: 'attended by' },
    ends: [{ from: present, to: ['Event'] }],
    qualifiers: { onBehalfOf: 'EntityId' },
    recurs: ['onBehalfOf'],
  },
  ABSENT_FROM: {
    label: { id: 'tidak menghadiri', en: 'did not attend' },
    reverse: { id: 'tidak dihadiri oleh', en: 'was not attended by' },
    ends: [{ from: present, to: ['Event'] }],
    qualifiers: {},
    absence: true,
  },
  SPOKE_AT: {
    label: { id: 'berbicara pada', en: 'spoke at' },
    reverse: { id: 'menampilkan', en: 'had as speaker' },
    ends: [{ from: present, to: ['Event'] }],
    qualifiers: { onBehalfOf: 'EntityId' },
    recurs: ['onBehalfOf'],
  },
  SIGNED_AT: {
    label: { id: 'menandatangani pada', en: 'signed at' },
    reverse: { id: 'ditandatangani oleh', en: 'had as signatory' },
    ends: [{ from: present, to: ['Event'] }],
    qualifiers: { onBehalfOf: 'EntityId' },
    recurs: ['onBehalfOf'],
  },
  LAUNCHED_AT: {
    label: { id: 'diluncurkan pada', en: 'was launched at' },
    reverse: { id: 'merupakan acara peluncuran', en: 'was the launch of' },
    ends: [{ from: ['Programme', 'Award', 'Edition', 'Regulation'], to: ['Event'] }],
    qualifiers: {},
  },
  IN_EDITION: {
    label: { id: 'dalam edisi', en: 'belongs to the edition' },
    reverse: { id: 'dengan penerima', en: 'includes the conferral' },
    ends: [{ from: ['Conferral'], to: ['Edition'] }],
    qualifiers: {},
  },
  OF_AWARD: {
    label: { id: 'penganugerahan dari', en: 'is a conferral of' },
    reverse: { id: 'dianugerahkan sebagai', en: 'was conferred as' },
    ends: [{ from: ['Conferral'], to: ['Award'] }],
    // What is known of the edition where nobody says which it is.
    qualifiers: { labelYear: 'Integer', level: 'Level', area: 'EntityId' },
  },
  RECIPIENT: {
    label: { id: 'diterima oleh', en: 'was received by' },
    reverse: { id: 'menerima', en: 'received' },
    ends: [{ from: ['Conferral'], to: parties }],
    qualifiers: {
      onBehalfOf: 'EntityId',
      capacity: 'EntityId',
      category: 'Category',
      rank: 'Rank',
      grade: 'Text',
      listed: 'Integer',
      behind: 'EntityId',
      nthTime: 'Integer',
    },
  },
  PRESENTER: {
    label: { id: 'diserahkan oleh', en: 'was handed over by' },
    reverse: { id: 'menyerahkan', en: 'handed over' },
    ends: [{ from: ['Conferral'], to: parties }],
    qualifiers: { onBehalfOf: 'EntityId', capacity: 'EntityId', rank: 'Rank' },
  },
  CONFERRER: {
    label: { id: 'dianugerahkan oleh', en: 'was conferred by' },
    reverse: { id: 'menganugerahkan', en: 'conferred' },
    ends: [{ from: ['Conferral'], to: parties }],
    qualifiers: { onBehalfOf: 'EntityId', capacity: 'EntityId', rank: 'Rank' },
  },
  ACCEPTED_BY: {
    label: { id: 'diterima atas nama penerimanya oleh', en: 'was accepted by' },
    reverse: { id: 'menerima atas nama penerimanya', en: 'accepted' },
    ends: [{ from: ['Conferral'], to: parties }],
    qualifiers: { onBehalfOf: 'EntityId', capacity: 'EntityId', rank: 'Rank' },
  },
  PROPOSER: {
    label: { id: 'diusulkan oleh', en: 'was proposed by' },
    reverse: { id: 'mengusulkan', en: 'proposed' },
    ends: [{ from: ['Conferral'], to: parties }],
    qualifiers: { onBehalfOf: 'EntityId', capacity: 'EntityId', rank: 'Rank' },
  },
  WITNESS: {
    label: { id: 'disaksikan oleh', en: 'was witnessed by' },
    reverse: { id: 'menyaksikan', en: 'witnessed' },
    ends: [{ from: ['Conferral'], to: parties }],
    qualifiers: { onBehalfOf: 'EntityId', capacity: 'EntityId', rank: 'Rank' },
  },
  REPORTED: {
    label: { id: 'memberitakan', en: 'reported' },
    reverse: { id: 'diberitakan oleh', en: 'reported by' },
    ends: [{ from: ['Organisation'], to: ['Event', 'Conferral'] }],
    qualifiers: {},
  },
  SAME_AS: {
    label: { id: 'sama dengan', en: 'is the same as' },
    reverse: { id: 'sama dengan', en: 'is the same as' },
    ends: [{ from: all, to: all }],
    qualifiers: { by: 'Text', decided: 'PartialDate' },
    sameKind: true,
    identity: true,
  },
  NOT_SAME_AS: {
    label: { id: 'bukan', en: 'is not the same as' },
    reverse: { id: 'bukan', en: 'is not the same as' },
    ends: [{ from: all, to: all }],
    qualifiers: { by: 'Text', decided: 'PartialDate' },
    sameKind: true,
    identity: true,
  },
  POSSIBLY_SAME_AS: {
    label: { id: 'mungkin sama dengan', en: 'may be the same as' },
    reverse: { id: 'mungkin sama dengan', en: 'may be the same as' },
    ends: [{ from: all, to: all }],
    qualifiers: { by: 'Text', decided: 'PartialDate' },
    sameKind: true,
    identity: true,
  },
} as const satisfies Record<string, EdgeType>;

export type EdgeTypeName = keyof typeof edgeTypes;

interface ValueType {
  readonly label: Label;
  readonly from: readonly Kind[];
  /** The parts that make the value what it is: two claims with the same parts are one claim. */
  readonly value: Fields;
  readonly required: readonly string[];
  readonly qualifiers: Fields;
  readonly state?: true;
  readonly recurs?: Recurrence;
  /** The claim as a sentence, where it is not its subject, its label and its value in a row. */
  readonly says?: Label;
  /** The same where its subject is known already; its label and its value in a row where this is not given. */
  readonly listed?: Label;
}

/** Claims whose object is a value. */
export const valueTypes = {
  STATUS: {
    label: { id: 'berstatus', en: 'has the status' },
    from: ['Conferral'],
    value: { status: 'ConferralStatus' },
    required: ['status'],
    qualifiers: { date: 'PartialDate', printedDate: 'Text' },
    state: true,
    recurs: ['date'],
  },
  RECIPIENT_COUNT: {
    label: { id: 'tercatat dengan jumlah', en: 'is stated with the number' },
    says: { id: '{subject}: {value}', en: '{subject}: {value}' },
    listed: { id: 'Jumlah: {value}', en: 'Number: {value}' },
    from: ['Conferral', 'Edition', 'Event'],
    value: { count: 'Integer', countMin: 'Integer', countMax: 'Integer', of: 'Wording' },
    required: ['of'],
    qualifiers: { category: 'Category', status: 'ConferralStatus', grade: 'Text' },
    recurs: ['category', 'status', 'grade'],
  },
  PRIZE: {
    label: { id: 'disertai hadiah', en: 'came with the prize' },
    from: ['Conferral', 'Edition', 'Award'],
    value: { item: 'Wording', amount: 'Number', currency: 'Text', printed: 'Text' },
    required: [],
    qualifiers: { category: 'Category', rank: 'Rank', givenBy: 'EntityId' },
    recurs: ['category', 'rank', 'givenBy'],
  },
  FIGURE: {
    label: { id: 'tercatat dengan angka', en: 'has the figure' },
    says: { id: '{subject} – {value}', en: '{subject} – {value}' },
    listed: { id: '{value}', en: '{value}' },
    from: all,
    value: {
      amount: 'Number',
      amountMin: 'Number',
      amountMax: 'Number',
      unit: 'Wording',
      currency: 'Text',
      period: 'Wording',
      of: 'Wording',
      printed: 'Text',
    },
    required: ['of'],
    qualifiers: { givenBy: 'EntityId', givenTo: 'EntityId' },
    recurs: ['givenBy', 'givenTo'],
  },
  CRITERION: {
    label: { id: 'memakai kriteria', en: 'has the criterion' },
    from: ['Award', 'Edition'],
    value: { text: 'Wording', appliesTo: 'Words' },
    required: ['text'],
    qualifiers: {},
  },
  OCCURRED: {
    label: { id: 'berlangsung pada', en: 'took place on' },
    from: ['Event'],
    value: { date: 'PartialDate', from: 'PartialDate', to: 'PartialDate', printed: 'Text' },
    required: [],
    qualifiers: { printedWeekday: 'Text', online: 'Flag' },
  },
  STARTED: {
    label: { id: 'dimulai pada', en: 'started in' },
    from: ['Award', 'Programme'],
    value: { date: 'PartialDate' },
    required: ['date'],
    qualifiers: {},
  },
  STATEMENT: {
    label: { id: 'dikatakan', en: 'it is said' },
    from: all,
    value: { text: 'Wording' },
    required: ['text'],
    qualifiers: {},
    // A text of whatever form, which no verb governs.
    says: { id: 'tentang {subject} dikatakan: {value}', en: 'it is said of {subject}: {value}' },
    listed: { id: 'dikatakan: {value}', en: 'it is said: {value}' },
  },
} as const satisfies Record<string, ValueType>;

export type ValueTypeName = keyof typeof valueTypes;
export type ClaimType = EdgeTypeName | ValueTypeName;

/**
 * The edges from a conferral to its parties, by the word that dossiers and filters have for each; in the order in which
 * a ledger shows them.
 */
export const roleOf = {
  recipient: 'RECIPIENT',
  presenter: 'PRESENTER',
  conferrer: 'CONFERRER',
  acceptedBy: 'ACCEPTED_BY',
  proposer: 'PROPOSER',
  witness: 'WITNESS',
} as const satisfies Record<string, EdgeTypeName>;
export type RoleWord = keyof typeof roleOf;
export type Role = (typeof roleOf)[RoleWord];
export const roleWords = Object.keys(roleOf) as RoleWord[];
export const roles: readonly Role[] = Object.values(roleOf);

/** What an event was to an edition, by the stage that it held; without one nothing is said of that. */
export const occasionWords: Readonly<Record<Stage, Label>> = {
  INTERVIEW: { id: 'acara wawancara untuk', en: 'was the interview for' },
  FIELD_VISIT: { id: 'kunjungan lapangan untuk', en: 'was the field visit for' },
  ANNOUNCEMENT: { id: 'acara pengumuman untuk', en: 'was the announcement of' },
  CEREMONY: { id: 'acara penyerahan untuk', en: 'was the ceremony of' },
};

/** The parts of an award's category, as printed in its label. */
export const categoryParts = ['label', 'group', 'sector', 'scale', 'criterion', 'zone'] as const;
/** A rank: its number, what it was read from, whether the source says that it is one, and whether several share it. */
export const rankParts = ['value', 'basis', 'certain', 'shared'] as const;

/** What a claim of any type may say: whose wish or plan it is, where somebody else tells of it. */
export const sharedQualifiers = { whose: 'EntityId' } as const satisfies Fields;

/**
 * What is said of a recipient by the status that the conferral has reached: `label` reads from the conferral, `reverse`
 * from the recipient. Only of what was conferred is it said that somebody received it.
 */
export const recipientWords: Readonly<Record<ConferralStatus, { readonly label: Label; readonly reverse: Label }>> = {
  PROPOSED: {
    label: { id: 'diusulkan untuk', en: 'was proposed for' },
    reverse: { id: 'diusulkan untuk', en: 'was proposed for' },
  },
  NOMINATED: {
    label: { id: 'mencalonkan', en: 'has as nominee' },
    reverse: { id: 'masuk nominasi', en: 'was nominated for' },
  },
  FINALIST: {
    label: { id: 'dengan finalis', en: 'has as finalist' },
    reverse: { id: 'menjadi finalis', en: 'was a finalist for' },
  },
  PLANNED: {
    label: { id: 'direncanakan untuk', en: 'is planned for' },
    reverse: { id: 'direncanakan menerima', en: 'is to receive' },
  },
  ANNOUNCED: {
    label: { id: 'diumumkan untuk', en: 'was announced for' },
    reverse: { id: 'diumumkan sebagai penerima', en: 'was announced as recipient of' },
  },
  CLAIMED: {
    label: { id: 'disebut pernah diterima oleh', en: 'is said to have been received by' },
    reverse: { id: 'disebut pernah menerima', en: 'is said to have received' },
  },
  RATED: {
    label: { id: 'adalah penilaian atas', en: 'is a rating of' },
    reverse: { id: 'dinilai dalam', en: 'was rated in' },
  },
  CONFERRED: { label: edgeTypes.RECIPIENT.label, reverse: edgeTypes.RECIPIENT.reverse },
  DROPPED: {
    label: { id: 'batal untuk', en: 'was not given in the end to' },
    reverse: { id: 'gugur dari', en: 'fell out of' },
  },
  REVOKED: {
    label: { id: 'dicabut dari', en: 'was taken back from' },
    reverse: { id: 'pernah menerima, lalu dicabut:', en: 'received, and had taken back,' },
  },
};

/** What somebody is called who had a part in the handing over, where none is known to have been, or it was undone. */
export const roleNouns = {
  PRESENTER: { id: 'penyerah', en: 'presenter' },
  CONFERRER: { id: 'pemberi', en: 'conferrer' },
  ACCEPTED_BY: { id: 'wakil penerima', en: 'representative of the recipient' },
  WITNESS: { id: 'saksi', en: 'witness' },
} as const satisfies Partial<Record<Role, Label>>;

/** Behind such a noun: what became of the conferral. Of what was conferred nothing needs to be said. */
export const statusRemarks: Readonly<Record<Exclude<ConferralStatus, 'CONFERRED'>, Label>> = {
  PROPOSED: { id: 'baru diusulkan', en: 'only proposed' },
  NOMINATED: { id: 'baru nominasi', en: 'only nominated' },
  FINALIST: { id: 'baru finalis', en: 'only a finalist' },
  PLANNED: { id: 'baru direncanakan', en: 'only planned' },
  ANNOUNCED: { id: 'baru diumumkan', en: 'only announced' },
  CLAIMED: { id: 'hanya disebut', en: 'only mentioned' },
  RATED: { id: 'penilaian', en: 'a rating' },
  DROPPED: { id: 'batal', en: 'dropped' },
  REVOKED: { id: 'kemudian dicabut', en: 'revoked later' },
};
