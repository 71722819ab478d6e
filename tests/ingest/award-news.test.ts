import { expect, it } from 'vitest';
import { type Data, describeGraph, type Graph } from '../graphql/seeded.ts';
import { ingestPapers, type Paper } from './papers.ts';

const cast = (...lines: string[]): string[] => [
  'entities:',
  '  organisation:koran: Koran',
  ...lines.map((line) => `  ${line}`),
];

/** What real award news brings, one smallest dossier for each; everything in them is made up. */
const papers: Readonly<Record<string, Paper>> = {
  'dua-acara': {
    article: 'Penyerahan pertama di Jambi 3 April. Penyerahan kedua di Jakarta 5 Mei. Anugerah Contoh 2023.',
    lines: [
      ...cast(
        'award:contoh: Anugerah Contoh',
        'edition:contoh-2023: Anugerah Contoh 2023',
        'event:contoh-jambi: Penyerahan di Jambi',
        'event:contoh-jakarta: Penyerahan di Jakarta',
      ),
      'claims:',
      '  - { claim: edition:contoh-2023 EDITION_OF award:contoh, labelYear: 2023, evidence: Anugerah Contoh 2023 }',
      '  - { claim: edition:contoh-2023 HELD_AT event:contoh-jambi, stage: CEREMONY, evidence: Penyerahan pertama }',
      '  - { claim: edition:contoh-2023 HELD_AT event:contoh-jakarta, stage: CEREMONY, evidence: Penyerahan kedua }',
      '  - { claim: event:contoh-jambi OCCURRED, date: 2023-04-03, evidence: 3 April }',
      '  - { claim: event:contoh-jakarta OCCURRED, date: 2023-05-05, evidence: 5 Mei }',
    ],
  },
  tanggal: {
    article:
      'Anugerah Lengkap 2022 menilai tahun 2021, wawancara 1 Februari 2023, diumumkan Maret 2023, diserahkan 13 April 2023. Anugerah Kosong.',
    lines: [
      ...cast(
        'award:lengkap: Anugerah Lengkap',
        'edition:lengkap-2022: Anugerah Lengkap 2022',
        'event:lengkap-2022: Penyerahan Anugerah Lengkap',
        'event:wawancara-2022: Wawancara Anugerah Lengkap',
        'award:kosong: Anugerah Kosong',
        'edition:kosong: Anugerah Kosong',
      ),
      'claims:',
      '  - claim: edition:lengkap-2022 EDITION_OF award:lengkap',
      '    labelYear: 2022',
      '    assessmentPeriod: 2021',
      '    announcementDate: 2023-03',
      '    evidence: Anugerah Lengkap 2022',
      '  - { claim: edition:lengkap-2022 HELD_AT event:lengkap-2022, stage: CEREMONY, evidence: diserahkan }',
      '  - { claim: event:lengkap-2022 OCCURRED, date: 2023-04-13, evidence: 13 April 2023 }',
      '  - { claim: edition:lengkap-2022 HELD_AT event:wawancara-2022, stage: INTERVIEW, evidence: wawancara }',
      '  - { claim: event:wawancara-2022 OCCURRED, date: 2023-02-01, evidence: 1 Februari 2023 }',
      '  - { claim: edition:kosong EDITION_OF award:kosong, evidence: Anugerah Kosong }',
    ],
  },
  status: {
    article:
      'Diusulkan Januari, masuk nominasi, finalis, lalu diumumkan dan diserahkan. Kini dicabut. Tebo gugur. Bungo mengaku pernah menerima. Kerinci direncanakan.',
    lines: [
      ...cast('award:status: Anugerah Status'),
      'conferrals:',
      '  - conferral:status-penuh:',
      '      { award: award:status, recipient: regency:merangin, evidence: Diusulkan Januari,',
      '        status: [{ is: PROPOSED, date: 2023-01 }, { is: NOMINATED, date: 2023-02-01 }, { is: FINALIST, date: 2023-03 },',
      '          { is: ANNOUNCED, date: 2023-04-01 }, { is: CONFERRED, date: 2023-04-13 }, { is: REVOKED, date: 2024-01-05 }] }',
      '  - conferral:status-gugur: { award: award:status, recipient: regency:tebo, status: DROPPED, evidence: Tebo gugur }',
      '  - conferral:status-klaim:',
      '      { award: award:status, recipient: regency:bungo, status: CLAIMED, date: 2020, modality: CLAIMED, evidence: Bungo mengaku }',
      '  - conferral:status-rencana:',
      '      { award: award:status, recipient: regency:kerinci, status: PLANNED, date: 2025, evidence: Kerinci direncanakan }',
    ],
  },
  peringkat: {
    article:
      'Pemerintah: Tebo pertama, Bungo dan Kerinci berbagi tempat ketiga. Usaha besar: Merangin kedua. Tercatat pula Sarolangun dan Batanghari.',
    lines: [
      ...cast('award:peringkat: Anugerah Peringkat'),
      'winners:',
      '  - award: award:peringkat',
      '    id: peringkat-pemerintah',
      '    category: { label: Kategori Pemerintah, group: Pemerintah, zone: Barat }',
      '    status: CONFERRED',
      '    evidence: Pemerintah',
      '    list:',
      '      - { recipient: regency:tebo, rank: 1 }',
      '      - { recipient: regency:bungo, rank: { value: 3, shared: yes } }',
      '      - { recipient: regency:kerinci, rank: { value: 3, shared: yes } }',
      '  - award: award:peringkat',
      '    id: peringkat-usaha',
      '    category: { group: Usaha, scale: besar }',
      '    evidence: Usaha besar',
      '    list: [{ recipient: regency:merangin, rank: { value: 2, basis: kedua, certain: no } }]',
      '  - award: award:peringkat',
      '    id: peringkat-daftar',
      '    evidence: Tercatat pula',
      '    list: [regency:sarolangun, regency:batanghari]',
    ],
  },
  nilai: {
    article: 'KLA Madya untuk Tebo, PROPER Merah untuk PT Tambang Contoh, opini WTP untuk Bungo.',
    lines: [
      ...cast('award:kla: KLA', 'award:proper: PROPER', 'award:opini: Opini BPK', 'company:tambang: PT Tambang Contoh'),
      'conferrals:',
      '  - conferral:kla-tebo: { award: award:kla, recipient: regency:tebo, grade: Madya, evidence: KLA Madya untuk Tebo }',
      '  - conferral:proper-tambang: { award: award:proper, recipient: company:tambang, grade: Merah, evidence: PROPER Merah }',
      '  - conferral:opini-bungo: { award: award:opini, recipient: regency:bungo, grade: WTP, evidence: opini WTP }',
    ],
  },
  penyerah: {
    article:
      'Wagub mewakili Gubernur menyerahkan bersama Kepala BPJS. Sekda menerima mewakili Bupati. Diusulkan Dinas, dinilai Tim Penilai. Kategori usaha oleh Direktur.',
    lines: [
      ...cast(
        'award:serah: Anugerah Serah',
        'edition:serah: Anugerah Serah 2023',
        'person:wagub: Wagub Contoh',
        'office:gubernur: Gubernur Contoh',
        'person:kepala: Kepala Contoh',
        'person:direktur: Direktur Contoh',
        'person:sekda: Sekda Contoh',
        'office:bupati: Bupati Contoh',
        'organisation:dinas: Dinas Contoh',
        'organisation:penilai: Tim Penilai',
      ),
      'claims:',
      '  - { claim: edition:serah EDITION_OF award:serah, evidence: Kategori usaha }',
      '  - { claim: organisation:penilai ASSESSED edition:serah, evidence: dinilai Tim Penilai }',
      'conferrals:',
      '  - conferral:serah-tebo:',
      '      edition: edition:serah',
      '      recipient: regency:tebo',
      '      presenter: [{ is: person:wagub, onBehalfOf: office:gubernur }, person:kepala]',
      '      acceptedBy: { is: person:sekda, onBehalfOf: office:bupati, evidence: Sekda menerima mewakili Bupati }',
      '      proposer: { is: organisation:dinas, evidence: Diusulkan Dinas }',
      '      evidence: Wagub mewakili Gubernur menyerahkan bersama Kepala BPJS',
      'winners:',
      '  - edition: edition:serah',
      '    category: { group: Usaha }',
      '    presenter: person:direktur',
      '    evidence: Kategori usaha oleh Direktur',
      '    list: [{ recipient: regency:bungo }, { recipient: regency:kerinci }]',
    ],
  },
  penerima: {
    article:
      'Penerimanya Gubernur, Ani selaku Ketua TP PKK, Tim Siaga Pemkab Tebo, Desa Contoh di Tebo, Bank Contoh Cabang Tebo, dan 12 provinsi.',
    lines: [
      ...cast(
        'award:penerima: Anugerah Penerima',
        'office:gubernur-jambi: Gubernur Jambi',
        'person:ani: Ani Misal',
        'office:ketua-pkk: Ketua TP PKK',
        'organisation:tim-siaga: Tim Siaga',
        'place:desa-contoh: Desa Contoh',
        'company:bank: Bank Contoh',
        'company:bank-tebo: Bank Contoh Cabang Tebo',
      ),
      'claims:',
      '  - { claim: organisation:tim-siaga PART_OF regency:tebo, evidence: Tim Siaga Pemkab Tebo }',
      '  - { claim: place:desa-contoh LOCATED_IN regency:tebo, evidence: Desa Contoh di Tebo }',
      '  - { claim: company:bank-tebo PART_OF company:bank, evidence: Bank Contoh Cabang Tebo }',
      'conferrals:',
      '  - conferral:p-jabatan: { award: award:penerima, recipient: office:gubernur-jambi, evidence: Penerimanya Gubernur }',
      '  - conferral:p-pejabat: { award: award:penerima, recipient: person:ani, capacity: office:ketua-pkk, evidence: Ani selaku Ketua TP PKK }',
      '  - conferral:p-tim: { award: award:penerima, recipient: organisation:tim-siaga, evidence: Tim Siaga }',
      '  - conferral:p-desa: { award: award:penerima, recipient: place:desa-contoh, evidence: Desa Contoh }',
      '  - conferral:p-cabang: { award: award:penerima, recipient: company:bank-tebo, evidence: Bank Contoh Cabang Tebo }',
      '  - conferral:p-rombongan: { award: award:penerima, counted: 12 provinsi, status: CONFERRED, evidence: 12 provinsi }',
    ],
  },
  hadiah: {
    article: 'Hadiah Rp100.000.000 dan satu unit ambulans. Santunan Rp42.000.000 dan bantuan Rp5.000.000 dibayarkan.',
    lines: [
      ...cast('award:hadiah: Anugerah Hadiah'),
      'conferrals:',
      '  - conferral:hadiah-tebo:',
      '      award: award:hadiah',
      '      recipient: regency:tebo',
      '      prize: [Rp100.000.000, satu unit ambulans]',
      '      evidence: Hadiah Rp100.000.000 dan satu unit ambulans',
      'claims:',
      '  - { claim: regency:tebo FIGURE, amount: 42000000, currency: IDR, of: insurance payments, evidence: Santunan Rp42.000.000 }',
      '  - { claim: regency:tebo FIGURE, amount: 5000000, currency: IDR, of: aid, evidence: bantuan Rp5.000.000 }',
    ],
  },
  nama: {
    article: 'Anugerah Adam Misal dinamai menurut Adam Misal. Rangkap nama Cici Cnotoh.',
    lines: [
      ...cast(
        'award:adam-misal: Anugerah Adam Misal',
        'person:adam-misal: Adam Misal',
        'person:cici-cnotoh: { name: Cici Cnotoh, doubt: "Cnotoh looks like a slip for Contoh, and stands so twice" }',
      ),
      'claims:',
      '  - { claim: award:adam-misal NAMED_AFTER person:adam-misal, evidence: dinamai menurut Adam Misal }',
      '  - { claim: person:cici-cnotoh STATEMENT, text: was there, evidence: Rangkap nama Cici Cnotoh }',
    ],
  },
  mustahil: {
    article: 'Acara pada 31 April 2023. Diserahkan 30 Februari 2023.',
    lines: [
      ...cast('award:mustahil: Anugerah Mustahil', 'event:mustahil: Acara Mustahil'),
      'claims:',
      '  - { claim: event:mustahil OCCURRED, printed: 31 April 2023, evidence: pada 31 April 2023, note: there is no such day }',
      'conferrals:',
      '  - conferral:mustahil-tebo:',
      '      award: award:mustahil',
      '      recipient: regency:tebo',
      '      status: CONFERRED',
      '      printedDate: 30 Februari 2023',
      '      evidence: Diserahkan 30 Februari 2023',
    ],
  },
  klaim: {
    article: 'Satu-satunya gubernur yang menerima, kata Budi.',
    lines: [
      ...cast('person:budi: Budi Umpama', 'office:gub: Gubernur'),
      'claims:',
      '  - claim: office:gub STATEMENT',
      '    text: the only governor to receive it',
      '    modality: QUOTED',
      '    speaker: person:budi',
      '    evidence: Satu-satunya gubernur yang menerima',
    ],
  },
  inggris: {
    article: 'The Regency of Tebo took third place, the governor presented it.',
    source: { language: 'en', published: '2024-09-13', publisher: 'organisation:daily' },
    lines: [
      'entities: { organisation:daily: The Daily Example, award:peringkat: The Example Ranking }',
      'conferrals:',
      '  - conferral:status-penuh:',
      '      award: award:status',
      '      recipient: { is: regency:merangin, evidence: The Regency of Tebo took third place }',
      '      evidence: the governor presented it',
    ],
  },
};

const conferral = (id: string): string => `{ entity(id: "conferral:${id}") {
  ... on Conferral {
    status date statuses { ... on ValueClaim { validFrom value { ... on StatusValue { status printedDate } } } }
    category { label group scale zone rank rankBasis rankCertain rankShared grade listed }
    recipients { entity { id kind } capacity { id } onBehalfOf { id } }
    presenters { entity { id } onBehalfOf { id } } acceptedBy { entity { id } onBehalfOf { id } } proposers { entity { id } }
    claims(types: [PRIZE, RECIPIENT_COUNT]) { edges { node { ... on ValueClaim { value { text
      ... on PrizeValue { item amount currency } ... on RecipientCountValue { count of } } } } } }
  } } }`;

describeGraph(
  'award news',
  (store) => ingestPapers(store, papers),
  (graph) => {
    const conferred = async (id: string): Promise<Data> => (await graph.data(conferral(id))).entity;
    const claimsOn = (id: string, types: string): Promise<Data[]> => claimsOf(graph, id, types);

    it('has two ceremonies under one label, each with its day, the first of which is its date', async () => {
      const held = await graph.data(`{ entity(id: "edition:contoh-2023") { ... on Edition { labelYear ceremonyDate
        claims(types: [HELD_AT]) { edges { node { ... on EntityClaim { object { name ... on Event { date } } } } } } } } }`);
      expect(held.entity).toMatchObject({ labelYear: 2023 });
      expect(held.entity.claims.edges.map(({ node }: Data) => node.object)).toEqual(
        expect.arrayContaining([
          { name: 'Penyerahan di Jambi', date: '2023-04-03' },
          { name: 'Penyerahan di Jakarta', date: '2023-05-05' },
        ]),
      );
      expect(held.entity.ceremonyDate).toBe('2023-04-03');
    });

    it('has four kinds of date of an edition, and null for each that no source gives', async () => {
      const dates = '{ ... on Edition { labelYear assessmentPeriod announcementDate ceremonyDate } }';
      const query = `{ lengkap: entity(id: "edition:lengkap-2022") ${dates} kosong: entity(id: "edition:kosong") ${dates} }`;
      expect(await graph.data(query)).toEqual({
        lengkap: {
          labelYear: 2022,
          assessmentPeriod: '2021',
          announcementDate: '2023-03',
          ceremonyDate: '2023-04-13',
        },
        kosong: { labelYear: null, assessmentPeriod: null, announcementDate: null, ceremonyDate: null },
      });
    });

    it('has statuses over time, the last of which stands, and shows an earlier one on an earlier day', async () => {
      const { status, date, statuses } = await conferred('status-penuh');
      expect({ status, date }).toEqual({ status: 'REVOKED', date: '2024-01-05' });
      expect(statuses.map((claim: Data) => [claim.value.status, claim.validFrom])).toEqual([
        ['PROPOSED', '2023-01'],
        ['NOMINATED', '2023-02-01'],
        ['FINALIST', '2023-03'],
        ['ANNOUNCED', '2023-04-01'],
        ['CONFERRED', '2023-04-13'],
        ['REVOKED', '2024-01-05'],
      ]);
      const then = await graph.data(
        '{ entity(id: "conferral:status-penuh") { ... on Conferral { status(view: { asOf: "2023-03-20" }) } } }',
      );
      expect(then.entity.status).toBe('FINALIST');
    });

    it.each([
      ['gugur', 'DROPPED', null],
      ['klaim', 'CLAIMED', '2020'],
      ['rencana', 'PLANNED', '2025'],
    ])('has a conferral that is %s as %s', async (id, status, date) => {
      expect(await conferred(`status-${id}`)).toMatchObject({ status, date });
    });

    it('has ranks within a group within a category, shared ones, uncertain ones, and list order that is none', async () => {
      const ids = ['pemerintah-tebo', 'pemerintah-bungo', 'pemerintah-kerinci', 'usaha-merangin', 'daftar-batanghari'];
      const categories = await Promise.all(ids.map(async (id) => (await conferred(`peringkat-${id}`)).category));
      expect(categories).toMatchObject([
        { label: 'Kategori Pemerintah', group: 'Pemerintah', zone: 'Barat', rank: 1, rankShared: false, listed: null },
        { rank: 3, rankShared: true },
        { rank: 3, rankShared: true },
        { group: 'Usaha', scale: 'besar', rank: 2, rankBasis: 'kedua', rankCertain: false },
        { rank: null, rankShared: null, listed: 2 },
      ]);
    });

    it.each([
      ['kla-tebo', 'Madya'],
      ['proper-tambang', 'Merah'],
      ['opini-bungo', 'WTP'],
    ])('has a grade instead of a rank: %s', async (id, grade) => {
      expect((await conferred(id)).category).toMatchObject({ grade, rank: null, listed: null });
    });

    it('has a presenter for another beside a second one, a deputy who accepts, and a proposer', async () => {
      expect(await conferred('serah-tebo')).toMatchObject({
        presenters: [
          { entity: { id: 'person:wagub' }, onBehalfOf: { id: 'office:gubernur' } },
          { entity: { id: 'person:kepala' }, onBehalfOf: null },
        ],
        acceptedBy: [{ entity: { id: 'person:sekda' }, onBehalfOf: { id: 'office:bupati' } }],
        proposers: [{ entity: { id: 'organisation:dinas' } }],
      });
    });

    it('has the assessor of an edition apart from who proposed', async () => {
      expect(await claimsOn('edition:serah', 'ASSESSED')).toMatchObject([{ subject: { id: 'organisation:penilai' } }]);
    });

    it('has a presenter for each category', async () => {
      for (const id of ['serah-bungo', 'serah-kerinci'])
        expect(await conferred(id)).toMatchObject({
          category: { group: 'Usaha' },
          presenters: [{ entity: { id: 'person:direktur' } }],
        });
    });

    it.each([
      ['an office', 'p-jabatan', { kind: 'OFFICE' }, null],
      ['the holder of an office', 'p-pejabat', { kind: 'PERSON' }, { id: 'office:ketua-pkk' }],
      ['a team', 'p-tim', { kind: 'ORGANISATION' }, null],
      ['a village', 'p-desa', { kind: 'PLACE' }, null],
      ['a branch', 'p-cabang', { kind: 'COMPANY' }, null],
    ])('has %s for a recipient', async (_what, id, entity, capacity) => {
      expect((await conferred(id)).recipients).toMatchObject([{ entity, capacity }]);
    });

    it.each([
      ['organisation:tim-siaga', 'PART_OF', 'regency:tebo'],
      ['place:desa-contoh', 'LOCATED_IN', 'regency:tebo'],
      ['company:bank-tebo', 'PART_OF', 'company:bank'],
      ['award:adam-misal', 'NAMED_AFTER', 'person:adam-misal'],
    ])('says of %s that it is %s %s', async (subject, type, object) => {
      expect(await claimsOn(subject, type)).toMatchObject([{ object: { id: object } }]);
    });

    it('has a counted group that nobody names', async () => {
      const { recipients, claims } = await conferred('p-rombongan');
      expect(recipients).toEqual([]);
      expect(claims.edges).toMatchObject([{ node: { value: { count: 12, of: 'provinsi', text: '12 provinsi' } } }]);
    });

    it('has prizes in money and in kind, and keeps aid and insurance payments apart', async () => {
      const { claims } = await conferred('hadiah-tebo');
      const prizes = claims.edges.map(({ node }: Data) => node.value);
      expect(prizes).toHaveLength(2);
      expect(prizes).toContainEqual({ text: 'Rp100.000.000', item: null, amount: 100_000_000, currency: 'IDR' });
      expect(prizes).toContainEqual({
        text: 'satu unit ambulans',
        item: 'satu unit ambulans',
        amount: null,
        currency: null,
      });
      const figures = (await claimsOn('regency:tebo', 'FIGURE')).map(({ value }) => value.text).sort();
      expect(figures).toEqual(['Rp42.000.000: insurance payments', 'Rp5.000.000: aid']);
    });

    it('keeps a date that cannot be as it is printed', async () => {
      const event = await graph.data('{ entity(id: "event:mustahil") { ... on Event { date } } }');
      expect(event.entity.date).toBe(null);
      expect(await claimsOn('event:mustahil', 'OCCURRED')).toMatchObject([{ value: { text: '31 April 2023' } }]);
      const { status, date, statuses } = await conferred('mustahil-tebo');
      expect({ status, date, printed: statuses[0].value.printedDate }).toEqual({
        status: 'CONFERRED',
        date: null,
        printed: '30 Februari 2023',
      });
    });

    it('keeps a doubtful name as it is printed, and says what makes it doubtful', async () => {
      const { entity } = await graph.data('{ entity(id: "person:cici-cnotoh") { name doubt } }');
      expect(entity).toEqual({
        name: 'Cici Cnotoh',
        doubt: 'Cnotoh looks like a slip for Contoh, and stands so twice',
      });
    });

    it('has a claim with its claimant', async () => {
      const [claim] = await claimsOn('office:gub', 'STATEMENT');
      expect(claim).toMatchObject({ modality: 'QUOTED', value: { text: 'the only governor to receive it' } });
      expect(claim.evidence.edges[0].node.speaker).toEqual({ name: 'Budi Umpama' });
    });

    it('has a source in English beside the others on the same conferral', async () => {
      const [claim] = await claimsOn('conferral:status-penuh', 'RECIPIENT');
      expect(claim.independentSources).toBe(2);
      expect(claim.evidence.edges.map(({ node }: Data) => node.source)).toEqual([
        { language: 'id', publisher: { name: 'Koran' } },
        { language: 'en', publisher: { name: 'The Daily Example' } },
      ]);
      const { entity } = await graph.data('{ entity(id: "award:peringkat") { name otherNames } }');
      expect(entity).toEqual({ name: 'Anugerah Peringkat', otherNames: ['The Example Ranking'] });
    });
  },
);

async function claimsOf(graph: Graph, id: string, types: string): Promise<Data[]> {
  const { entity } = await graph.data(`{ entity(id: "${id}") { claims(types: [${types}]) { edges { node {
    subject { id } modality independentSources
    evidence { edges { node { speaker { name } source { language publisher { name } } } } }
    ... on EntityClaim { object { id } } ... on ValueClaim { value { text } } } } } } }`);
  return entity.claims.edges.map(({ node }: Data) => node);
}
