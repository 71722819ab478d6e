import { expect, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { pageReader } from '../explorer/page-reader.ts';
import { describeEngines } from '../setup/engines.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const query = `query ($id: ID!, $view: View) {
  entity(id: $id, view: $view) {
    conferrals { totalCount }
    receivedThrough { totalCount edges { node {
      conferral { id: plainId } recipient { id: plainId } links { type subject { id: plainId } }
    } } }
  }
}`;

describeGraph(
  'what was received through somebody else',
  (store) =>
    ingestSmall(
      store,
      ...dossiersOf('kisah', [
        article(
          '2023-05-01',
          'person:lama HOLDS office:gubernur | from: 2018-01-01, to: 2022-12-31',
          'person:baru HOLDS office:gubernur | from: 2023-01-01, attested: [2024-12-31]',
          'person:sekali HOLDS office:gubernur | attested: [2021]',
          'office:gubernur OFFICE_OF province:x',
          'organisation:tpid PART_OF province:x',
          'organisation:tim PART_OF organisation:tpid',
          'organisation:kira PART_OF province:x | certain: no, note: perkiraan',
          'conferral:a RECIPIENT office:gubernur',
          'conferral:a STATUS | status: CONFERRED, date: 2022-06-01',
          'conferral:b RECIPIENT office:gubernur',
          'conferral:b STATUS | status: NOMINATED, date: 2023-06-01',
          'conferral:c RECIPIENT office:gubernur',
          'conferral:c STATUS | status: CONFERRED',
          'conferral:d RECIPIENT organisation:tim',
          'conferral:d STATUS | status: CONFERRED, date: 2021-01-01',
          'conferral:e RECIPIENT organisation:kira',
          'conferral:e STATUS | status: CONFERRED, date: 2021-01-01',
        ),
      ]),
    ),
  ({ data, store }) => {
    const through = async (id: string, view: object | null = null): Promise<string[]> => {
      const { entity } = await data(query, { id, view });
      expect(entity.conferrals.totalCount).toBe(0);
      const { edges, totalCount } = entity.receivedThrough;
      expect(totalCount).toBe(edges.length);
      return edges.map(({ node }: Data) =>
        [node.conferral.id, node.recipient.id, ...node.links.map(({ type }: Data) => type)].join(' '),
      );
    };

    it('is that of the holder of the day, and of nobody who held the office then for all that is known', async () => {
      expect(await through('person:lama')).toEqual(['conferral:a office:gubernur HOLDS']);
      expect(await through('person:baru')).toEqual(['conferral:b office:gubernur HOLDS']);
      expect(await through('person:sekali')).toEqual([]);
    });

    it('is that of a body by its offices and its parts, and theirs; what is not certain leads nowhere', async () => {
      expect(await through('province:x')).toEqual([
        'conferral:b office:gubernur OFFICE_OF',
        'conferral:a office:gubernur OFFICE_OF',
        'conferral:d organisation:tim PART_OF PART_OF',
        'conferral:c office:gubernur OFFICE_OF',
      ]);
      expect(await through('organisation:tpid')).toEqual(['conferral:d organisation:tim PART_OF']);
    });

    it('is seen under the view', async () => {
      expect(await through('organisation:tpid', { asOf: '2020' })).toEqual([]);
      expect(await through('person:lama', { asOf: '2022' })).toEqual(['conferral:a office:gubernur HOLDS']);
    });

    it('stands on pages with the way that leads there, in both languages, and apart from what was received', async () => {
      const { read } = pageReader(() => makeApp(store(), { assets: readStaticFiles('dist/assets') }));
      const holder = (await read('/person:lama')).text;
      expect(holder).toContain('Yang diterima jabatannya');
      expect(holder).toContain('bukan kepadanya sendiri');
      expect(holder).toMatch(/conferral:a \(dianugerahkan\), sebagai pemegang jabatan office:gubernur, 1 Juni 2022/);
      expect(holder).not.toContain('Penghargaan yang diterima atau');
      const body = (await read('/en/province:x')).text;
      expect(body).toContain('through its office, office:gubernur');
      expect(body).toContain('through its part, organisation:tim');
      expect((await read('/en/person:baru')).text).toMatch(/conferral:b \(nominated\), as holder of office:gubernur/);
    });
  },
  describeEngines,
);
