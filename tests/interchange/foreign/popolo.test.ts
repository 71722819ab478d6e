import { expect, it } from 'vitest';
import { desk } from './foreign-file.ts';

const sources = [{ url: 'https://dprd.example/anggota' }];
const council = {
  persons: [
    { id: 'p1', name: 'Siti Aminah', other_names: [{ name: 'Aminah' }], birth_date: '1970-01-01' },
    { id: 'p2', name: 'Budi Hartono' },
  ],
  organizations: [{ id: 'o1', name: 'DPRD Contoh', sources }],
  posts: [{ id: 'k1', label: 'Ketua DPRD Contoh', organization_id: 'o1', sources }],
  memberships: [
    { person_id: 'p1', post_id: 'k1', organization_id: 'o1', start_date: '2019-08', end_date: '2024-08-30', sources },
    { person_id: 'p2', organization_id: 'o1', start_date: 'dulu', links: [{ url: 'https://dprd.example/budi' }] },
    { person_id: 'p2', organization_id: 'o1' },
    { person_id: 'p3', organization_id: 'o1', sources },
    { organization_id: 'o1', sources },
  ],
  areas: [{ id: 'a1', name: 'Dapil 1' }],
};

it('takes people, posts and memberships of Popolo in, proves them, and says what it left', async () => {
  const { put, run, take, claims } = desk();
  const path = put('dewan.popolo.json', JSON.stringify(council, null, 2));
  const { exit, err } = await take(path);
  expect({ exit, left: err.map((line) => line.replace(/^\(.*: left out (.*)\)$/, '$1')) }).toEqual({
    exit: 0,
    left: [
      '1 × MEMBER_OF between things of which one is not in the file, or of no kind',
      '1 × MEMBER_OF without an address under which it can be read',
      '1 × areas, for which the ontology has no word',
      '1 × membership that does not join a person to a post or a body',
      '1 × membership: date that is none',
    ],
  });
  expect((await claims()).map((claim) => claim.replaceAll(/-[0-9a-f]{8}\b/g, '')).sort()).toEqual([
    'office:ketua-dprd-contoh OFFICE_OF organisation:dprd-contoh {}',
    'person:budi-hartono MEMBER_OF organisation:dprd-contoh {}',
    'person:siti-aminah HOLDS office:ketua-dprd-contoh {"from":"2019-08","to":"2024-08-30"}',
  ]);
  expect(await run('verify')).toMatchObject({ exit: 0, out: ['3 pieces of evidence: 3 EXACT'] });
  expect((await take(path)).out.every((line) => line.startsWith('unchanged'))).toBe(true);
});

it('refuses what is no Popolo, and names the item that breaks a rule', async () => {
  const { put, run, take } = desk();
  const empty = await run('export');
  const bad: [content: string, problem: RegExp][] = [
    ['', /dewan\.popolo\.json:1:1: is empty/],
    ['{', /dewan\.popolo\.json:1:1: is not JSON/],
    ['[]', /is no Popolo: an object with persons/],
    ['{"persons":{}}', /persons is to be a list/],
    ['{"persons":[5]}', /persons\[0\] is to be an object/],
    [
      JSON.stringify(council).replace('Budi', 'Budi 1502011509900001'),
      /dewan\.popolo\.json:1:1: persons\[1\] looks like a national/,
    ],
  ];
  for (const [content, problem] of bad) {
    const { exit, err } = await take(put('dewan.popolo.json', content));
    expect({ exit, err: err.join('\n') }).toEqual({ exit: 3, err: expect.stringMatching(problem) });
    expect(err.join('\n')).not.toMatch(/15020115|\n {4}at /);
  }
  expect(await run('export')).toEqual(empty);
});
