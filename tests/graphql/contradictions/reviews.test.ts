import { beforeAll, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

const april = article('2023-04-14', 'event:@-a OCCURRED | date: 2023-04-13', 'event:@-b OCCURRED | date: 2023-04-13');
const may = article('2023-05-02', 'event:@-a OCCURRED | date: 2023-04-14', 'event:@-b OCCURRED | date: 2023-04-14');
const june = article('2023-06-02', 'event:@-a OCCURRED | date: 2023-04-13', 'event:@-a OCCURRED | date: 2023-04-15');

const query = `query ($where: ContradictionFilter, $view: View) {
  contradictions(where: $where, view: $view) { totalCount edges { node {
    id about { id } left { says } state review { state by decided why }
  } } }
}`;

describeGraph(
  'reviews of contradictions',
  (store) => ingestSmall(store, ...dossiersOf('event', [april, may])),
  ({ data, reads, store }) => {
    const shown = async (variables: object = {}): Promise<Data[]> =>
      (await data(query, variables)).contradictions.edges.map(({ node }: Data) => node);
    const on = async (id: string, variables: object = {}): Promise<Data> =>
      (await shown(variables)).find((one) => one.about.id === id);
    let id: string;
    beforeAll(async () => {
      id = (await on('event:event-a')).id;
      await decide(store(), {
        reviews: [`{ contradiction: "${id}", state: RIGHT_WRONG, why: Panitia membenarkan tanggal 13. }`],
      });
    });

    it('say who decided what, when and why', async () => {
      expect(await on('event:event-a')).toMatchObject({
        state: 'RIGHT_WRONG',
        review: { state: 'RIGHT_WRONG', by: 'Redaksi', decided: '2024-01-15', why: 'Panitia membenarkan tanggal 13.' },
      });
      expect(await on('event:event-b')).toMatchObject({ state: 'OPEN', review: null });
    });

    it('are what a list can be asked for', async () => {
      const about = async (state: object): Promise<string[]> =>
        (await shown({ where: { state } })).map((one) => one.about.id);
      expect(await about({ eq: 'RIGHT_WRONG' })).toEqual(['event:event-a']);
      expect(await about({ eq: 'OPEN' })).toEqual(['event:event-b']);
      expect(await about({ in: ['OPEN', 'RIGHT_WRONG'] })).toEqual(['event:event-a', 'event:event-b']);
      expect(await about({ not: 'OPEN' })).toEqual(['event:event-a']);
    });

    it('were not known before they were decided', async () => {
      expect(await on('event:event-a', { view: { knownAt: '2024-01-14T00:00:00Z' } })).toMatchObject({ state: 'OPEN' });
      expect(await on('event:event-a', { view: { knownAt: '2024-01-16T00:00:00Z' } })).toMatchObject({
        state: 'RIGHT_WRONG',
      });
    });

    it('are read once for a page', async () => {
      expect((await reads(query)).filter((question) => question === 'decisions-about')).toHaveLength(1);
    });

    it('stay, on the side that they mean, when the articles are taken in again beside others', async () => {
      await ingestSmall(store(), ...dossiersOf('event', [may, april]));
      await ingestSmall(store(), ...dossiersOf('event', [may, april, june]));
      const [first, ...others] = (await shown({ where: { about: { eq: 'event:event-a' } } })).toSorted((a) =>
        a.id === id ? -1 : 1,
      );
      expect(first).toMatchObject({ id, left: { says: '2023-04-13' }, state: 'RIGHT_WRONG' });
      expect(others.map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
    });

    it('give way to a later one, and are gone when the dossier takes them back', async () => {
      await decide(store(), {
        reviews: [
          `{ contradiction: "${id}", state: NOT_A_CONFLICT, why: Acaranya dua malam., by: Ombudsman, date: 2024-03-01 }`,
          `{ contradiction: "${id}", state: RIGHT_WRONG, why: Panitia membenarkan tanggal 13. }`,
        ],
      });
      expect(await on('event:event-a')).toMatchObject({ state: 'NOT_A_CONFLICT', review: { by: 'Ombudsman' } });
      await decide(store(), {});
      expect(await on('event:event-a')).toMatchObject({ state: 'OPEN', review: null });
    });
  },
);
