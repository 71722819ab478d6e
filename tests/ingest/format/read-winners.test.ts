import { describe, expect, it } from 'vitest';
import type { DraftClaim, DraftDossier } from '../../../src/ingest/format/dossier.ts';
import { problemsOf, read } from '../least-dossier.ts';

const winners = (...keys: string[]): string[] => [
  'winners:',
  '  - edition: edition:b-2023',
  ...keys.map((key) => `    ${key}`),
];
const list = (...items: string[]): string[] =>
  winners('evidence: Daftar pemenang', 'list:', ...items.map((item) => `  - ${item}`));
const recipients = ({ claims }: DraftDossier): DraftClaim[] => claims.filter(({ claim }) => claim.type === 'RECIPIENT');

describe('a list of winners', () => {
  it('makes each item a conferral that takes over what the list says for all', () => {
    const { entities, claims } = read(
      ...winners(
        'category: { group: Pemerintah }',
        'presenter: { is: person:a, onBehalfOf: office:b }',
        'status: CONFERRED',
        'date: 2023-04-13',
        'evidence: Daftar pemenang',
        'list: [regency:tebo, regency:bungo]',
      ),
    );
    expect([...entities.keys()]).toEqual(['conferral:b-2023-tebo', 'conferral:b-2023-bungo']);
    expect(claims.map(({ claim: { subject, type, object } }) => `${subject} ${type} ${object}`)).toEqual([
      'conferral:b-2023-tebo IN_EDITION edition:b-2023',
      'conferral:b-2023-tebo RECIPIENT regency:tebo',
      'conferral:b-2023-tebo PRESENTER person:a',
      'conferral:b-2023-tebo STATUS null',
      'conferral:b-2023-bungo IN_EDITION edition:b-2023',
      'conferral:b-2023-bungo RECIPIENT regency:bungo',
      'conferral:b-2023-bungo PRESENTER person:a',
      'conferral:b-2023-bungo STATUS null',
    ]);
    expect(claims.map(({ qualifiers }) => qualifiers['category'] ?? qualifiers['date'] ?? null)).toEqual([
      ...[null, { group: 'Pemerintah' }, null, '2023-04-13'],
      ...[null, { group: 'Pemerintah' }, null, '2023-04-13'],
    ]);
  });

  it('keeps the place in the list, which is no rank', () => {
    expect(recipients(read(...list('regency:tebo', 'regency:bungo'))).map(({ qualifiers }) => qualifiers)).toEqual([
      { listed: 1 },
      { listed: 2 },
    ]);
  });

  it.each([
    ['yes', true],
    ['uncertain', false],
  ])('takes the place for a rank with ranked: %s, and says what it was read from', (ranked, certain) => {
    const [, second] = recipients(read(...list('regency:tebo', 'regency:bungo'), `    ranked: ${ranked}`));
    expect(second?.qualifiers).toEqual({ rank: { value: 2, basis: 'list order', certain } });
  });

  it.each([
    ['rank: { value: 3, shared: yes }', { rank: { value: 3, certain: true, shared: true } }],
    ['grade: Madya', { grade: 'Madya' }],
  ])('takes what an item says for itself, %s, before its place', (own, qualifiers) => {
    const dossier = read(...list(`{ recipient: regency:tebo, ${own} }`), '    ranked: yes');
    expect(recipients(dossier)).toMatchObject([{ qualifiers }]);
    expect(recipients(dossier)[0]?.qualifiers).toEqual(qualifiers);
  });

  it('takes the words behind an id or a name as those of its recipient, and a name as its own words', () => {
    const dossier = read(...list('regency:tebo: Tebo di urutan pertama', 'Kabupaten Bungo', 'regency:kerinci'));
    expect(recipients(dossier).map(({ quotations }) => quotations.map(({ exact }) => exact))).toEqual([
      ['Tebo di urutan pertama'],
      ['Kabupaten Bungo'],
      ['Daftar pemenang'],
    ]);
  });

  it('puts the words that are shared by all recipients behind those of each', () => {
    const dossier = read(
      ...list('regency:tebo: Tebo', '{ recipient: Kabupaten Bungo, evidence: Bungo menyusul }'),
      '    recipientEvidence: pemenang',
    );
    expect(recipients(dossier).map(({ quotations }) => quotations.map(({ exact }) => exact))).toEqual([
      ['Tebo', 'pemenang'],
      ['Bungo menyusul', 'pemenang'],
    ]);
  });

  it('gives each conferral its own name, or what one will be made of: the title of the list and the recipient', () => {
    const { entities } = read(
      'entities: { company:bank: Bank Contoh }',
      ...list('company:bank', 'Kabupaten Tebo', '{ recipient: regency:bungo, name: Juara Bungo }'),
      '    name: Anugerah B',
    );
    const title = { text: 'Anugerah B' };
    const conferrals = [...entities].filter(([id]) => id.startsWith('conferral:'));
    expect(conferrals.map(([id, { name, unnamed }]) => [id, unnamed ?? name])).toEqual([
      ['conferral:b-2023-bank', { title, recipients: ['company:bank'] }],
      ['conferral:b-2023-kabupaten-tebo', { title, recipients: ['Kabupaten Tebo'] }],
      ['conferral:b-2023-bungo', 'Juara Bungo'],
    ]);
  });

  it('takes its ids from the award where no edition is known, from the list where it says so, and from the item', () => {
    const { entities } = read(
      'winners:',
      '  - { award: award:a, evidence: kata, list: [regency:tebo] }',
      '  - { award: award:a, evidence: kata, id: a-perusahaan, list: [regency:tebo] }',
      '  - { award: award:a, evidence: kata, list: [{ recipient: regency:bungo, id: conferral:sendiri }] }',
    );
    expect([...entities.keys()]).toEqual(['conferral:a-tebo', 'conferral:a-perusahaan-tebo', 'conferral:sendiri']);
  });
});

describe('a list of winners with problems', () => {
  it.each([
    ['no list', winners('evidence: kata'), '2:5: list is missing: the recipients, one an item'],
    [
      'a recipient of all',
      winners('evidence: kata', 'recipient: regency:tebo', 'list: [regency:bungo]'),
      '4:5: the recipients of a list of winners stand under list, one an item',
    ],
    [
      'a list that is none',
      ['winners: [regency:tebo]'],
      '1:11: a list of winners is a map: edition, category, status …, and the recipients under list',
    ],
    [
      'an item without a recipient',
      list('{ rank: 1, grade: Madya }'),
      '5:9: an item of the list is an id or a name, either with its exact words behind a colon, or a map with recipient',
    ],
    ['the same recipient twice', list('regency:tebo', 'regency:tebo'), /:6:9: conferral:b-2023-tebo is listed twice/],
    [
      'an unknown word for ranked',
      [...list('regency:tebo'), '    ranked: maybe'],
      /:6:13: ranked is yes, no, uncertain/,
    ],
    [
      'an unknown word for ranked, though no item has a place',
      [...list('{ recipient: regency:tebo, grade: Madya }'), '    ranked: maybe'],
      /:6:13: ranked is yes, no, uncertain/,
    ],
    ['an unknown key', [...list('regency:tebo'), '    kategori: A'], /:6:5: "kategori" is not known here/],
    [
      'an unknown key of an item',
      list('{ recipient: regency:tebo, kategori: A }'),
      /:5:36: "kategori" is not known here/,
    ],
    [
      'an id that cannot be',
      [...list('regency:tebo'), '    id: Daftar A'],
      /:5:9: no id can be made for this conferral/,
    ],
    ['a rank that is none', list('{ recipient: regency:tebo, rank: juara }'), /:5:42: rank is a number/],
    [
      'no words',
      winners('list: [regency:tebo]'),
      /:3:12: IN_EDITION has no evidence|:2:14: IN_EDITION has no evidence/,
    ],
  ])('says where it has %s', (_what, lines, problem) => {
    expect(problemsOf(...lines)).toContainEqual(
      typeof problem === 'string' ? `contoh.yaml:${problem}` : expect.stringMatching(problem),
    );
  });

  it('says a value that the items share once, however many there are', () => {
    expect(
      problemsOf(
        ...list('regency:tebo', 'regency:bungo', 'regency:kerinci'),
        '    date: kemarin',
        '    status: CONFERRED',
      ),
    ).toEqual([
      'contoh.yaml:8:11: date is a year, month or day that exists: 2022, 2022-04 or 2022-04-13, got "kemarin"',
    ]);
  });
});
