import { expect, it } from 'vitest';
import { retract } from '../../src/ingest/retract.ts';
import { describeEngines } from '../setup/engines.ts';
import { decide } from './decide.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const counted = `query ($view: View) {
  conferralTotals(by: [PROVINCE], view: $view, first: 100) { count province { id: plainId } }
}`;
const found = `query ($where: ConferralFilter, $view: View) {
  conferrals(where: $where, view: $view, first: 100) { totalCount edges { node { id: plainId } } }
}`;
/** A view that shows everything: its answers are worked out from the claims, and not from the rows in the database. */
const all = { knownAt: '2999-01-01T00:00:00Z' };

function award(slug: string, recipient: string, keys = ''): string[] {
  return [`conferral:${slug} RECIPIENT ${recipient}${keys}`, `conferral:${slug} STATUS | status: CONFERRED`];
}

describeGraph(
  'the province of an award',
  (store) =>
    ingestSmall(
      store,
      ...dossiersOf('awal', [
        article(
          '2023-05-01',
          ...award('team', 'organisation:tpid'),
          ...award('branch', 'organisation:unit'),
          ...award('bank', 'company:bank'),
          ...award('office', 'office:gubernur'),
          ...award('behalf', 'person:ani', ' | onBehalfOf: organisation:tpid'),
          ...award('unsure', 'organisation:maybe'),
          ...award('disputed', 'organisation:contested'),
          ...award('planned', 'organisation:planned'),
          ...award('private', 'company:swasta'),
          'organisation:tpid PART_OF organisation:sekda',
          'organisation:sekda PART_OF province:x',
          'organisation:unit PART_OF company:bank',
          'company:bank PART_OF province:x',
          'office:gubernur OFFICE_OF province:x',
          'organisation:maybe PART_OF province:x | certain: no, note: perkiraan',
          'organisation:contested PART_OF province:x',
          'organisation:planned PART_OF province:x | modality: PLAN',
          'company:swasta LOCATED_IN province:x',
          'organisation:sekda LOCATED_IN province:y',
        ),
        article('2023-05-02', 'organisation:contested PART_OF province:x | stance: DISPUTES'),
      ]),
    ),
  ({ data, store }) => {
    /** Of which conferrals it is, by filter and total, in the rows and worked out from the claims. */
    const of = async (province: string): Promise<string[]> => {
      const [ids, ...others] = await Promise.all(
        [null, all].map(async (view): Promise<string[]> => {
          const where = { province: { eq: province } };
          const { conferrals } = await data(found, { where, view });
          const { conferralTotals } = await data(counted, { view });
          const total = conferralTotals.find((one: Data) => one.province?.id === province)?.count ?? 0;
          expect(total).toBe(conferrals.totalCount);
          return conferrals.edges.map(({ node }: Data) => node.id.slice('conferral:'.length)).sort();
        }),
      );
      for (const other of others) expect(other).toEqual(ids);
      return ids ?? [];
    };
    const settled = ['bank', 'behalf', 'branch', 'office', 'team'];

    it('is that of a team, a company or an office, all the way up, and of those on whose behalf it was received', async () => {
      expect(await of('province:x')).toEqual(settled);
      expect(await of('province:y')).toEqual([]);
    });

    it('goes along when a later article says to whom the whole belongs, and comes back when it is taken back', async () => {
      const later = dossiersOf('lagi', [
        article('2024-01-01', 'company:swasta PART_OF organisation:induk', 'organisation:induk PART_OF province:y'),
        article('2024-01-02', 'organisation:maybe PART_OF province:x'),
      ]);
      await ingestSmall(store(), ...later);
      expect(await of('province:y')).toEqual(['private']);
      expect(await of('province:x')).toEqual([...settled, 'unsure']);
      for (const name of ['lagi-1', 'lagi-2']) await retract(store(), `dossier:${name}`, 'salah');
      expect(await of('province:y')).toEqual([]);
      expect(await of('province:x')).toEqual(settled);
    });

    it('is no longer counted once somebody disputes a step on the way', async () => {
      await ingestSmall(
        store(),
        ...dossiersOf('bantah', [article('2024-01-03', 'organisation:sekda PART_OF province:x | stance: DISPUTES')]),
      );
      expect(await of('province:x')).toEqual(['bank', 'branch', 'office']);
      await retract(store(), 'dossier:bantah-1', 'salah');
      expect(await of('province:x')).toEqual(settled);
    });

    it('follows decisions on identity, there and back', async () => {
      await decide(store(), { identity: ['{ decision: company:swasta SAME_AS company:bank, why: satu }'] });
      expect(await of('province:x')).toEqual(['bank', 'behalf', 'branch', 'office', 'private', 'team']);
      await decide(store(), {
        identity: ['{ decision: organisation:tpid SAME_AS organisation:contested, why: satu }'],
      });
      expect(await of('province:x')).toEqual(['bank', 'behalf', 'branch', 'disputed', 'office', 'team']);
      await decide(store(), {});
      expect(await of('province:x')).toEqual(settled);
    });
  },
  describeEngines,
);
