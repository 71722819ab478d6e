import { expect, it } from 'vitest';
import { desk, vouching } from './foreign-file.ts';

type Properties = Record<string, readonly string[]>;

function ftm(entities: readonly (readonly [id: string, schema: string, properties: Properties])[]): string {
  return entities.map(([id, schema, properties]) => `${JSON.stringify({ id, schema, properties })}\n`).join('');
}

const url = 'https://berita.example/1';
const proof = ['art-1'];
const officials = ftm([
  ['art-1', 'Article', { title: ['Pelantikan'], sourceUrl: [url] }],
  ['p1', 'Person', { name: ['Siti Aminah'], alias: ['Aminah'], birthDate: ['1970-01-01'] }],
  ['p2', 'Person', { name: ['Юрій Шевченко'] }],
  ['p3', 'Person', { name: [`Maharaja ${'Panjang '.repeat(20)}Sekali`] }],
  ['p4', 'Person', { alias: [] }],
  ['pos1', 'Position', { name: ['Kepala Dinas Kesehatan'], organization: ['org1'], proof }],
  ['org1', 'PublicBody', { name: ['Dinas Kesehatan'] }],
  ['org2', 'Organization', { name: ['Persatuan Guru'] }],
  ['com1', 'Company', { name: ['PT Maju Jaya'] }],
  ['leg1', 'LegalEntity', { name: ['Entah Apa'] }],
  [
    'occ1',
    'Occupancy',
    { holder: ['p1'], post: ['pos1'], startDate: ['2019-05-01T00:00:00'], endDate: ['2021'], proof },
  ],
  [
    'occ2',
    'Occupancy',
    { holder: ['p2'], post: ['pos1'], startDate: ['2019-13'], endDate: ['2020', '2020-03'], sourceUrl: [url] },
  ],
  ['occ3', 'Occupancy', { holder: ['p3'], post: ['pos1'], status: ['ended'], proof }],
  [
    'occ4',
    'Occupancy',
    {
      holder: ['p3'],
      post: ['pos1'],
      startDate: ['2015', '2016'],
      sourceUrl: ['javascript:alert(1)', 'https://berita.example/2'],
    },
  ],
  ['mem1', 'Membership', { member: ['p1'], organization: ['org2'], proof }],
  ['mem2', 'Membership', { member: ['p1', 'p2'], organization: ['org2'], proof }],
  ['mem3', 'Membership', { member: ['p2'], organization: ['org2'] }],
  ['dir1', 'Directorship', { director: ['p2'], organization: ['com1'], proof }],
  ['dir2', 'Directorship', { director: ['p2'], organization: ['leg1'], proof }],
  ['unk1', 'UnknownLink', { subject: ['p1'], object: ['p2'], proof }],
]);

it('takes of FollowTheMoney of others what the ontology knows, proves it, and says what it left', async () => {
  const { put, run, take, claims } = desk();
  const path = put('pejabat.ftm.json', officials);
  const dry = await take(path, '--dry-run');
  const { exit, out, err } = await take(path);
  expect({ exit, out: out.slice(1) }).toEqual({
    exit: 0,
    out: [
      expect.stringMatching(/^inserted {3}dossier:daftar-pejabat-0001 {2}\d+ entities, 5 claims, 5 passages$/),
      expect.stringMatching(/^inserted {3}dossier:daftar-pejabat-0002 {2}\d+ entities, 1 claims, 1 passages$/),
    ],
  });
  const left = [
    '1 × AFFILIATED_WITH between things of which one is not in the file, or of no kind',
    '1 × LegalEntity, for which the ontology has no word',
    '1 × MEMBER_OF without an address under which it can be read',
    '1 × Membership with other than one thing at each end',
    '1 × Occupancy that has ended, nobody says when',
    '1 × Occupancy: date of which there are several',
    '1 × Occupancy: date that is none',
    '1 × Person without a name',
    '1 × UnknownLink, for which the ontology has no word',
  ];
  expect(err.map((line) => line.replace(/^\(.*: left out (.*)\)$/, '$1'))).toEqual(left);
  expect([dry.exit, dry.err, dry.out.at(-1)]).toEqual([0, err, 'Nothing was written.']);

  const taken = (await claims()).map((claim) =>
    claim.replaceAll(/-[0-9a-f]{8}\b/g, '-#').replace(/:[0-9a-f]{8} /, ':# '),
  );
  const long = `person:maharaja${'-panjang'.repeat(8)}-pa-#`;
  expect(taken.map((claim) => claim.replace(/person:maharaja[a-z-]*-#/, long)).sort()).toEqual(
    [
      'office:kepala-dinas-kesehatan-# OFFICE_OF organisation:dinas-kesehatan-# {}',
      'person:siti-aminah-# HOLDS office:kepala-dinas-kesehatan-# {"from":"2019-05-01","to":"2021"}',
      'person:# HOLDS office:kepala-dinas-kesehatan-# {"to":"2020-03"}',
      'person:siti-aminah-# MEMBER_OF organisation:persatuan-guru-# {}',
      'person:# AFFILIATED_WITH company:pt-maju-jaya-# {}',
      `${long} HOLDS office:kepala-dinas-kesehatan-# {}`,
    ].sort(),
  );
  expect(await run('verify')).toMatchObject({ exit: 0, out: ['6 pieces of evidence: 6 EXACT'] });

  const graph = await run('export');
  expect((await take(path)).out.slice(1).map((line) => line.split(' ')[0])).toEqual(['unchanged', 'unchanged']);
  expect(await run('export')).toEqual(graph);
});

it('keeps the ids of a later file, lets go what it does not say any more, and gives its dossiers back when they are retracted', async () => {
  const { put, run, take, claims } = desk();
  const path = put('pejabat.ftm.json', officials);
  await take(path);
  const before = await claims();
  const shorter = officials.split('\n').filter((line) => !line.includes('"occ4"'));
  const { out } = await take(
    put('pejabat.ftm.json', `${ftm([['p9', 'Person', { name: ['Orang Baru'] }]])}${shorter.join('\n')}`),
  );
  expect(out.map((line) => line.split(' ')[0])).toEqual(['removed', 'unchanged', 'replaced']);
  expect(await claims()).toEqual(before.filter((claim) => !claim.includes('person:maharaja')));
  expect((await run('verify')).exit).toBe(0);
  await run('retract', 'dossier:daftar-pejabat-0001', '--reason', 'salah');
  expect(await claims()).toEqual([]);
  const again = (await take(put('pejabat.ftm.json', officials))).out
    .slice(1)
    .map((line) => line.split(/ +/, 2).join(' '));
  expect(again.sort()).toEqual(['inserted dossier:daftar-pejabat-0002', 'retracted dossier:daftar-pejabat-0001']);
});

it('takes nobody in it for somebody of that name in the graph', async () => {
  const { put, run, take } = desk();
  const own =
    'entities: { organisation:koran: Koran, person:siti-aminah: Siti Aminah }\nsource:\n  id: source:a\n  title: A\n  publisher: organisation:koran\n  published: 2023-01-01\n  language: id\n';
  await run('ingest', put('a.yaml', `${own}  sha256: ${'a'.repeat(64)}\n`));
  await take(put('pejabat.ftm.json', officials));
  const asked = await run('query', '--json', '{ search(text: "Siti Aminah") { edges { node { id } } } }');
  const ids = asked.out.join('').match(/person:siti-aminah[a-z0-9-]*/g) ?? [];
  expect(new Set(ids).size).toBe(2);
});

it('asks who vouches for it, and tells what is wrong with a mapping at its place there', async () => {
  const { put, run } = desk();
  const path = put('pejabat.ftm.json', officials);
  const bare = await run('ingest', path);
  expect(bare.exit).toBe(3);
  expect(bare.err.join('\n')).toMatch(/pejabat\.ftm\.json:1:1: was not made by Jejak: say with --mapping who vouches/);
  const wrong: [from: string, to: string, problem: string][] = [
    ['published: 2024-09-12', 'published: 12 Sept', 'sumber.yaml:5:14: published is'],
    ['language: id', 'language: id\n  sumber: x', 'sumber.yaml:7:3: "sumber" is not known here'],
    ['language: id', 'language: id\n  url: https://a.example', 'sumber.yaml:7:3: url is that of the file'],
    ['title: Daftar pejabat', '# tanpa judul', 'sumber.yaml:2:3: title is missing'],
    ['id: source:daftar-pejabat', 'id: Daftar', 'sumber.yaml:2:7: source has an id: source: and a slug'],
    ['organisation:koran: Koran', 'organisation:lain: Lain', 'organisation:koran is not known'],
  ];
  for (const [from, to, problem] of wrong) {
    const mapping = put('sumber.yaml', vouching.replace(from, to));
    const { exit, err } = await run('ingest', path, '--mapping', mapping);
    expect({ exit, err: err.join('\n') }).toEqual({ exit: 3, err: expect.stringContaining(problem) });
  }
});
