import { describe, expect, it } from 'vitest';
import { decide } from '../../graphql/decide.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { reconcileApp, results } from './reconcile-app.ts';

const { app, candidates, match, reads } = reconcileApp(async (store) => {
  await ingestSmall(store, {
    name: 'nama',
    published: '2024-01-10',
    lines: [
      'entities:',
      '  organisation:koran: { name: Koran }',
      '  person:budi-umpama: { name: Budi Umpama }',
      '  person:budi-umpama-guru: { name: Budi Umpama }',
      '  person:cici-umpama: { name: Cici Umpama, otherNames: [Bupati Kerinci, Gubernur Jambi] }',
      '  person:dodi-lama: { name: Dodi Contoh Lama }',
      '  person:dodi: { name: Dodi Contoh }',
      '  person:ragu: { name: Ragu Umpamawan, doubt: tercetak dua cara }',
      '  office:bupati-tebo: { name: Bupati Tebo }',
      'claims:',
      '  - { claim: "person:budi-umpama HOLDS office:bupati-tebo", evidence: Kata }',
    ],
  });
  await decide(store, { identity: ['{ decision: "person:dodi-lama SAME_AS person:dodi", why: satu }'] });
});

describe('a name', () => {
  it.each([
    ['Kabupaten Tebo', 'regency:tebo'],
    ['Pemkab Tebo', 'regency:tebo'],
    ['City of Jambi', 'regency:kota-jambi'],
    ['Kota Bandung', 'regency:kota-bandung'],
    ['Kab. Bandung', 'regency:bandung'],
    ['Surabaya', 'regency:kota-surabaya'],
    ['Pangkajene & Kepulauan', 'regency:pangkajene-dan-kepulauan'],
    ['DIY', 'province:di-yogyakarta'],
    ['Dr. H. Al Haris, S.Sos., MH.', 'person:al-haris'],
    ["Ma'ruf Amin", 'person:maruf-amin'],
    ['Gubernur Jambi', 'office:gubernur-jambi'],
    ['Bank Jambi', 'company:bank-jambi'],
    ['regency:tebo', 'regency:tebo'],
    ['http://localhost/regency%3Atebo', 'regency:tebo'],
    ['person:dodi-lama', 'person:dodi'],
  ])('that one thing alone bears is a match: %s', async (name, id) => expect(await match(name)).toBe(id));

  it.each([
    'Bandung',
    'Jambi',
    'Budi Umpama',
    'Al Hariss',
    'Haris Al',
    'Ragu Umpamawan',
    'Paritrana',
    'Gubernur Jambi Al Haris',
  ])('that others bear too, or that is only near, has candidates and no match: %s', async (name) => {
    const found = await candidates(name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => one.match)).toEqual([]);
  });

  it('of a kabupaten and a city puts neither first, and says that others bear it', async () => {
    const [one, other] = await candidates('Bandung');
    expect([one?.id, other?.id].sort()).toEqual(['regency:bandung', 'regency:kota-bandung']);
    expect(one?.score).toBe(other?.score);
    expect(one?.features).toContainEqual({ id: 'name_shared', value: true });
    expect(one?.description).toContain('nama ini juga milik yang lain');
  });

  it('with the kind of its region is never a candidate of the other kind', async () => {
    expect(await candidates('Kota Tebo')).toEqual([]);
    for (const [name, not] of [
      ['Kota Bandung', 'regency:bandung'],
      ['Kabupaten Bandung', 'regency:kota-bandung'],
      ['Provinsi Jambi', 'regency:kota-jambi'],
    ] as const)
      expect((await candidates(name)).map(({ id }) => id)).not.toContain(not);
  });

  it.each(['Bupati', 'Gubernur', 'Pj. Gubernur', 'Wali Kota', 'Governor', 'Panitia'])(
    'that is a bare post matches nothing, whatever type is asked: %s',
    async (query) => {
      for (const type of [undefined, 'Person', 'Office', ['Office', 'Person']])
        expect(await match({ query, type })).toBeNull();
    },
  );

  it('that is a post names no person, though a paper calls somebody so', async () => {
    for (const query of ['Bupati Kerinci', 'Gubernur Jambi']) expect(await match({ query, type: 'Person' })).toBeNull();
    const [person] = await candidates({ query: 'Bupati Kerinci', type: 'Person' });
    expect([person?.id, person?.features]).toEqual([
      'person:cici-umpama',
      expect.arrayContaining([{ id: 'post_only', value: true }]),
    ]);
    expect(await match('Gubernur Jambi')).toBe('office:gubernur-jambi');
  });

  it('of a post with a word more or less is no candidate for another post', async () => {
    expect((await candidates('Wakil Bupati Tebo')).map(({ id }) => id)).not.toContain('office:bupati-tebo');
  });

  it.each(['Tak Dikenal Sama Sekali', 'x', '…', '', 'kata '.repeat(60), 'Q'.repeat(300), 'person:tidak-ada'])(
    'like nothing has no candidates: %s',
    async (query) => expect(await candidates({ query })).toEqual([]),
  );

  it('of what was merged leads to what it was merged into, once', async () => {
    expect((await candidates('Dodi Contoh')).map(({ id }) => id)).toEqual(['person:dodi']);
  });
});

describe('a type', () => {
  it('bounds what is found, and makes sure what is the only one of it', async () => {
    expect(await match({ query: 'Bandung', type: 'Kota' })).toBe('regency:kota-bandung');
    expect(await match({ query: 'Bandung', type: ['Kabupaten'], type_strict: 'any' })).toBe('regency:bandung');
    expect(await match({ query: 'Bandung', type: 'Regency' })).toBeNull();
    expect(await match({ query: 'Jambi', type: 'Province', type_strict: 'should' })).toBe('province:jambi');
    expect(await candidates({ query: 'Kabupaten Tebo', type: 'Person' })).toEqual([]);
  });
});

describe('what else a row says', () => {
  const budi = { query: 'Budi Umpama', properties: [{ pid: 'offices', v: 'Bupati Tebo' }] };

  it('decides between namesakes where it contradicts the others', async () => {
    for (const [pid, v] of [
      ['codes.bps', 3273],
      ['codes.kemendagri', '32.73'],
      ['codes.kemendagri', '3273'],
      ['kind', 'kota'],
      ['kind', ['Kota']],
    ])
      expect([pid, v, await match({ query: 'Bandung', properties: [{ pid, v }] })]).toEqual([
        pid,
        v,
        'regency:kota-bandung',
      ]);
  });

  it('puts first the namesake that it bears out, and is no match where nobody says that the other does not', async () => {
    const [first, second] = await candidates(budi);
    expect([first?.id, second?.id, first?.match]).toEqual(['person:budi-umpama', 'person:budi-umpama-guru', false]);
    expect(first?.features).toContainEqual({ id: 'property:offices', value: true });
    expect(second?.features.some(({ id }) => id === 'property:offices')).toBe(false);
  });

  it('keeps a name from being a match where it says otherwise', async () => {
    const inBali = { query: 'Kabupaten Tebo', properties: [{ pid: 'province', v: 'Bali' }] };
    const [tebo] = await candidates(inBali);
    expect([tebo?.match, tebo?.score]).toEqual([false, 75]);
    for (const v of ['Jambi', 'Prov. Jambi', 'province:jambi', { id: 'province:jambi', name: 'Jambi' }])
      expect(await match({ ...inBali, properties: [{ pid: 'province', v }] })).toBe('regency:tebo');
  });

  it('finds a region by its code alone', async () => {
    expect(await match({ properties: [{ pid: 'codes.kemendagri', v: '15.09' }] })).toBe('regency:tebo');
    expect(await candidates({ properties: [{ pid: 'province', v: 'Jambi' }] })).toEqual([]);
  });
});

describe('an answer', () => {
  it('has the candidates in the order of their scores, no more than were asked for, in the language of its address', async () => {
    const found = await candidates('Jambi');
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    expect(await candidates({ query: 'Jambi', limit: 2 })).toEqual(found.slice(0, 2));
    const [english] = await candidates('Kab. Tebo', '/en/reconcile');
    expect([english?.name, english?.description]).toEqual(['Tebo Regency', 'regency, Jambi Province (exact name)']);
  });

  it('takes as many questions to the database for fifty names as for five', async () => {
    const names = ['Kabupaten Tebo', 'Al Hariss', 'Bandung', 'Budi Umpama', 'Tak Dikenal Sama Sekali'];
    const batch = (times: number) =>
      Object.fromEntries(
        Array.from({ length: times }, (_, time) =>
          names.map((name, at) => [
            `${time}-${at}`,
            { query: `${name}${' '.repeat(time)}`, properties: [{ pid: 'offices', v: 'Bupati Tebo' }] },
          ]),
        ).flat(),
      );
    const few = await reads(() => results(app(), batch(1)));
    const many = await reads(() => results(app(), batch(10)));
    expect(Object.keys(many.made)).toHaveLength(50);
    expect([...many.asked].sort()).toEqual([...few.asked].sort());
    expect(many.asked.length).toBeLessThan(10);
  });
});
