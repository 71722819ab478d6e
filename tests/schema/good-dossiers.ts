import type { Tree } from './mutations.ts';

const least: Tree = {
  id: 'source:contoh',
  title: 'Contoh',
  publisher: 'organisation:koran',
  published: '2024-05-02',
  language: 'id',
  sha256: 'ab'.repeat(32),
};
const most: Tree = {
  ...least,
  published: '2024-05-02T10:30+07:00/2024-05-03',
  authors: ['Ani Misal', 'Budi Umpama'],
  signature: 'Redaksi',
  dateline: 'Jambi',
  url: 'https://koran.example/berita?id=1',
  publishedBasis: 'printed',
  retrieved: '2024-06',
  endsWith: 'kata terakhir',
  nearCopyOf: 'source:lain',
  sponsored: 'yes',
  takenFrom: 'Kantor Berita Contoh, 1 Mei 2024',
  printed: { title: 'Contoh', published: ['Kamis', '2 Mei 2024'] },
};
const entities: Tree = {
  'organisation:koran': 'Koran Contoh',
  'person:ani': { name: 'Ani Misal', otherNames: ['Dr. Ani Misal'], description: 'somebody', doubt: 'printed twice' },
};

const decisions: Tree = {
  id: 'source:putusan',
  title: 'Putusan',
  publisher: 'organisation:koran',
  by: 'Redaksi',
  date: '2026-11-01',
  language: 'id',
};

const claims: Tree[] = [
  {
    claim: 'person:ani HOLDS office:ketua',
    from: '2022',
    to: '2023-04',
    attested: ['2022-05-01', '2023'],
    acting: 'no',
    evidence: ['Ketua', { exact: 'Ani Misal', occurrence: '2' }],
    modality: 'QUOTED',
    speaker: 'person:ani',
    stance: 'SUPPORTS',
    certain: 'no',
    note: 'inferred',
  },
  {
    claim: 'edition:a EDITION_OF award:a',
    labelYear: '2024',
    ordinal: '7',
    level: 'NATIONAL',
    area: 'province:jambi',
    assessmentPeriod: '2023',
    announcementDate: '2024-04-30',
    evidence: 'Anugerah',
  },
  { claim: 'programme:a FUNDED_BY regency:tebo', budgetLine: 'APBD', year: '2024', evidence: 'kata' },
  { claim: 'organisation:a PART_OF organisation:b', evidence: 'bagian' },
  { claim: 'edition:a HELD_AT event:a', stage: 'CEREMONY', evidence: 'puncak' },
  { claim: 'event:a RECIPIENT_COUNT', count: '12', of: 'kota', evidence: 'kota' },
  { claim: 'person:ani POSSIBLY_SAME_AS person:budi', by: 'Redaksi', decided: '2024', evidence: 'sama' },
  { claim: 'conferral:a STATUS', status: 'CONFERRED', date: '2024-05-01', printedDate: '1 Mei', evidence: 'kata' },
  {
    claim: 'conferral:a RECIPIENT regency:tebo',
    onBehalfOf: 'person:ani',
    capacity: 'office:ketua',
    category: { label: 'Inovasi', group: 'kota', sector: 'a', scale: 'b', criterion: 'c', zone: 'd', rank: '3' },
    grade: 'Madya',
    listed: '4',
    behind: 'regency:bungo',
    nthTime: '3',
    evidence: 'Tebo',
  },
  {
    claim: 'edition:a RECIPIENT_COUNT',
    countMin: '10',
    countMax: '12',
    of: 'perusahaan',
    category: { recipients: 'perusahaan' },
    status: 'CONFERRED',
    grade: 'Madya',
    evidence: 'perusahaan',
  },
  { claim: 'edition:a PRIZE', amount: '100.000', currency: 'IDR', rank: { value: '1' }, evidence: 'hadiah' },
  {
    claim: 'programme:a FIGURE',
    amountMin: '1.000',
    amountMax: '2.000',
    period: '2024',
    unit: 'orang',
    of: 'peserta',
    evidence: 'a',
  },
  { claim: 'award:a CRITERION', text: 'kriteria', appliesTo: ['kota', 'kabupaten'], evidence: 'kriteria' },
  { claim: 'event:a OCCURRED', date: '2024-05-01', printedWeekday: 'Rabu', evidence: 'Rabu' },
  { claim: 'event:b OCCURRED', from: '2024-05-01', to: '2024-05-02', evidence: 'dua hari' },
  { claim: 'event:c OCCURRED', printedWeekday: 'Rabu', online: 'yes', evidence: 'daring' },
  { claim: 'award:a STARTED', date: '2017', evidence: 'sejak 2017' },
  { claim: 'organisation:a INITIATED award:a', from: '2017', evidence: 'digagas' },
  {
    claim: 'programme:a FIGURE',
    amount: '5',
    of: 'paket',
    givenBy: 'company:a',
    givenTo: 'regency:tebo',
    evidence: 'a',
  },
  { claim: 'edition:a PRIZE', item: 'piala', givenBy: 'company:a', evidence: 'piala' },
  { claim: 'organisation:a ASSESSED conferral:a', stage: 'FIELD_VISIT', date: '2024-05', evidence: 'menilai' },
  {
    claim: 'conferral:a OF_AWARD award:a',
    labelYear: '2024',
    level: 'NATIONAL',
    area: 'province:jambi',
    evidence: 'a',
  },
  { claim: 'conferral:a PART_OF conferral:b', evidence: 'termasuk' },
  { claim: 'person:ani SPOKE_AT event:a', onBehalfOf: 'office:ketua', evidence: 'membacakan' },
  { claim: 'person:ani PRESENTED_AT edition:a', category: { label: 'Inovasi' }, evidence: 'menyerahkan' },
  {
    claim: 'award:a STATEMENT',
    text: 'is large',
    modality: 'PLAN',
    speaker: 'person:budi',
    whose: 'person:ani',
    evidence: 'besar',
  },
];

const conferrals: Tree[] = [
  {
    'conferral:a': {
      name: 'A',
      otherNames: 'B',
      description: 'one of them',
      evidence: 'kata',
      modality: 'QUOTED',
      speaker: 'person:ani',
      certain: 'yes',
      note: 'so it says',
      category: { label: 'Inovasi', rank: { value: '3', basis: 'Juara', certain: 'no', shared: 'yes' } },
      grade: 'Madya',
      onBehalfOf: 'regency:tebo',
      capacity: 'office:ketua',
      behind: 'regency:bungo',
      nthTime: '3',
      partOf: 'conferral:b',
      new: 'organisation',
      date: '2024-05-01',
      printedDate: '1 Mei',
      edition: 'edition:a',
      recipient: ['regency:tebo', { is: 'Sekolah', new: 'organisation', rank: '2', evidence: 'Sekolah' }],
      presenter: { is: 'person:ani', capacity: 'office:ketua', evidence: ['a', 'b'], stance: 'DISPUTES' },
      conferrer: 'organisation:a',
      acceptedBy: 'Wakil Bupati',
      proposer: 'province:jambi',
      witness: 'person:budi',
      status: ['NOMINATED', { is: 'CONFERRED', date: '2024-05', evidence: 'kata', certain: 'no', note: 'inferred' }],
      prize: ['Rp10.000.000', 'satu unit ambulans', { is: 'piala', evidence: 'piala' }],
      counted: ['12 provinsi', { is: '14 desa', evidence: 'desa' }],
    },
  },
  {
    'conferral:b': {
      award: 'award:a',
      evidence: 'kata',
      modality: 'WISH',
      whose: 'person:ani',
      prize: [{ item: 'piala' }, { amount: '5.000', currency: 'IDR', rank: '1', printed: 'lima ribu' }],
      counted: { countMin: '10', countMax: '20', of: 'desa', category: { zone: 'a' } },
    },
  },
];

const winners: Tree[] = [
  {
    edition: 'edition:a',
    status: 'CONFERRED',
    date: '2024-05-01',
    evidence: 'para pemenang',
    ranked: 'uncertain',
    name: 'Para pemenang',
    id: 'para-pemenang',
    recipientEvidence: 'menerima',
    category: { label: 'Inovasi' },
    list: [
      'Kabupaten Tebo',
      { 'regency:bungo': 'Bungo' },
      { recipient: 'Kota Jambi', grade: 'Madya', evidence: 'Kota Jambi', prize: 'Rp5.000' },
      { recipient: { is: 'regency:kerinci', evidence: 'Kerinci' }, id: 'conferral:kerinci', name: 'Kerinci' },
    ],
  },
];

const matters: Readonly<Record<string, Tree>> = {
  identity: [
    { decision: 'person:ani SAME_AS person:anis', why: 'they sign alike', by: 'Sekretaris', date: '2026' },
    { decision: 'person:ani NOT_SAME_AS person:budi', why: 'they sit at one table' },
  ],
  reviews: [{ contradiction: `contradiction:${'b'.repeat(24)}`, state: 'LEFT_WRONG', why: 'printed wrong' }],
  corrections: [{ claim: `claim:${'a'.repeat(24)}`, kind: 'CORRECTION', wrong: 'a', right: 'b' }],
};
const corrections: Tree = [
  { claim: `claim:${'a'.repeat(24)}`, wrong: 'a', right: 'b', by: 'Koran', date: '2024-05-06' },
  { claim: `claim:${'b'.repeat(24)}`, kind: 'REPLY', right: 'b', by: 'Ani', date: '2024-05' },
];

/** A good dossier: what stands beside the part that slips are made in, and that part. */
type GoodDossier = readonly [
  name: string,
  beside: { readonly [key: string]: Tree },
  part: { readonly [key: string]: Tree },
];

/** Small dossiers that between them have every key, each value in the forms that it can take. */
export const goodDossiers: readonly GoodDossier[] = [
  ['the source', {}, { source: most }],
  ['entities', { source: least }, { entities }],
  ...claims.map((one, index): GoodDossier => [`claim ${index + 1}`, { source: least }, { claims: [one] }]),
  ...conferrals.map((one, index): GoodDossier => [`conferral ${index + 1}`, { source: least }, { conferrals: [one] }]),
  ...winners.map((one, index): GoodDossier => [`winners ${index + 1}`, { source: least }, { winners: [one] }]),
  ['corrections', { source: least }, { corrections }],
  ['the decisions', {}, { decisions }],
  ...Object.entries(matters).map(([key, one]): GoodDossier => [`decisions: ${key}`, { decisions }, { [key]: one }]),
];
