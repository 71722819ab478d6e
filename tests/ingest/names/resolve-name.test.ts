import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { idOfName } from '../../../src/ingest/names/id-of-name.ts';
import { addEntities } from '../../../src/ingest/names/known-names.ts';
import { NameIndex } from '../../../src/ontology/names/name-index.ts';
import { resolveName } from '../../../src/ontology/names/resolve-name.ts';

const gazetteer = readGazetteer(fileURLToPath(new URL('../../../data/gazetteer', import.meta.url)));

/** The gazetteer, and a few whom dossiers would introduce. */
function known(): NameIndex {
  const index = new NameIndex();
  addEntities(index, gazetteer.entities);
  index.add('office:gubernur-jambi', ['Gubernur Jambi']);
  index.add('office:sekda-jambi', ['Sekda Provinsi Jambi']);
  index.add('office:wali-kota-jambi', ['Wali Kota Jambi']);
  index.add('person:ani-misal', ['Ani Misal', 'Dr. Hj. Ani Misal, S.Sos., MH.']);
  index.add('person:budi-umpama', ['Budi Umpama']);
  index.add('person:budi-umpama-tebo', ['Budi Umpama']);
  index.add('company:bank-contoh', ['Bank Contoh']);
  return index;
}

describe('a name that something has', () => {
  it.each([
    ['Kabupaten Tebo', 'regency:tebo'],
    ['Kab. Tebo', 'regency:tebo'],
    ['Pemkab Tebo', 'regency:tebo'],
    ['Pemerintah Kabupaten Tebo', 'regency:tebo'],
    ['TEBO', 'regency:tebo'],
    ['Tebo Regency', 'regency:tebo'],
    ['Pemkot Jambi', 'regency:kota-jambi'],
    ['Jambi City', 'regency:kota-jambi'],
    ['Pemprov Jambi', 'province:jambi'],
    ['Prov. Jambi', 'province:jambi'],
    ['Kota Jakarta Selatan', 'regency:kota-jakarta-selatan'],
    ['Gubernur Provinsi Jambi', 'office:gubernur-jambi'],
    ['Pj. Gubernur Jambi', 'office:gubernur-jambi'],
    ['Governor of Jambi', 'office:gubernur-jambi'],
    ['Sekretaris Daerah Provinsi Jambi', 'office:sekda-jambi'],
    ['Plt. Walikota Jambi', 'office:wali-kota-jambi'],
    ['Hj. ANI MISAL', 'person:ani-misal'],
    ['Prof. Ani Misal, M.Si', 'person:ani-misal'],
  ])('is found in the form %s', (name, id) => {
    expect(resolveName(name, known())).toEqual({ exact: [id] });
    expect(idOfName(name, null, known())).toEqual({ id });
  });

  it('is one of several where several have it, and none of them is chosen', () => {
    expect(resolveName('Jambi', known())).toEqual({ exact: ['province:jambi', 'regency:kota-jambi'] });
    expect(resolveName('Bogor', known())).toEqual({ exact: ['regency:bogor', 'regency:kota-bogor'] });
    expect(idOfName('Jambi', null, known())).toEqual({
      problem: '"Jambi" may be province:jambi (Jambi) or regency:kota-jambi (Kota Jambi): write the id that is meant',
    });
  });

  it('is a city without its Kota where nothing else is called so', () => {
    expect(resolveName('Surabaya', known())).toEqual({ exact: ['regency:kota-surabaya'] });
    expect(resolveName('Banjar', known())).toEqual({ exact: ['regency:banjar', 'regency:kota-banjar'] });
  });

  it('is not one person because it is one name', () => {
    expect(idOfName('Drs. Budi Umpama', ['Person'], known())).toEqual({
      problem:
        '"Drs. Budi Umpama" may be person:budi-umpama (Budi Umpama) or person:budi-umpama-tebo (Budi Umpama): write the id that is meant',
    });
  });

  it('is clear where only one of its bearers may stand there', () => {
    expect(idOfName('Jambi', ['Province'], known())).toEqual({ id: 'province:jambi' });
  });

  it('is refused with its kind where that may not stand there', () => {
    expect(idOfName('Gubernur Jambi', ['Event', 'Award'], known())).toEqual({
      problem: '"Gubernur Jambi" is office:gubernur-jambi, an Office, and an Event or an Award is wanted here',
    });
  });
});

describe('a name that nothing has', () => {
  const offered = (name: string): string[] => {
    const resolved = resolveName(name, known());
    return 'near' in resolved ? resolved.near.map(({ id, why }) => `${id}: ${why}`) : ['taken'];
  };

  it('brings what is few letters apart, the nearest first', () => {
    expect(offered('Kabupaten Tabo')[0]).toBe('regency:tebo: one letter apart');
    expect(offered('Guberunr Jambi')[0]).toBe('office:gubernur-jambi: one letter apart');
  });

  it('brings what has most words in common', () => {
    expect(offered('PT Bank Contoh Tbk')).toContain('company:bank-contoh: has "contoh" too');
  });

  it('brings what has half of all words in common, and nothing that has fewer', () => {
    const budi = 'person:budi-umpama: has "budi umpama" too';
    expect(offered('Budi Kurnia Umpama Jaya')).toContain(budi);
    expect(offered('Budi Kurnia Umpama Jaya Abadi')).not.toContain(budi);
  });

  it('brings five at most, of those as near the first by their ids', () => {
    const index = new NameIndex();
    for (const letter of ['g', 'f', 'e', 'd', 'c', 'b', 'a']) index.add(`person:${letter}`, [`Ani Umpama ${letter}`]);
    expect(resolveName('Ani Umpama z', index)).toMatchObject({
      near: ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ id: `person:${letter}` })),
    });
  });

  it('is asked back in one sentence, and only with what may stand there', () => {
    expect(idOfName('Kabupaten Tabo', ['Regency'], known())).toEqual({
      problem: expect.stringMatching(
        /^nothing known here is called "Kabupaten Tabo": did you mean regency:tebo \(Tebo, one letter apart\)/,
      ),
    });
    expect(idOfName('Kabupaten Tabo', ['Person'], known())).toEqual({
      problem: expect.stringContaining('write an id, such as regency:tebo, and introduce it under entities'),
    });
  });

  it('is asked back without a number that may be private', () => {
    const answer = idOfName('Contoh 1571012345678901', null, known());
    expect(JSON.stringify(answer)).not.toContain('1571012345678901');
  });
});

describe('an index of 100,000 names', () => {
  const before = process.memoryUsage().heapUsed;
  const index = new NameIndex();
  for (let number = 0; number < 100_000; number += 1)
    index.add(`person:contoh-${number}`, [`Contoh ${number.toString(36).toUpperCase()} Umpama`]);

  it('stays modest in memory', () => {
    expect(index.size).toBe(100_000);
    expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(100);
  });

  it('finds a thousand names in less time than it takes to look through all of them once', () => {
    const exact = timed(() => {
      for (let number = 0; number < 1_000; number += 1)
        expect(index.named(`contoh ${number.toString(36)} umpama`)).toHaveLength(1);
    });
    const near = timed(() => expect(resolveName('Contoh 255r Umpamo', index)).toHaveProperty('near.0.name'));
    expect(exact).toBeLessThan(near);
  });
});

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
