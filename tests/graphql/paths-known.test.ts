import { expect, it } from 'vitest';
import { describeGraph } from './seeded.ts';
import { entityLines, ingestSmall } from './small-dossier.ts';

const claim = (text: string, ...more: readonly string[]): string[] => [
  `  - claim: ${text}`,
  '    evidence: Kata',
  ...more.map((line) => `    ${line}`),
];

// What a later source adds must leave no trace in what one could know before it.
const early = {
  name: 'awal',
  published: '2023-04-13',
  lines: [
    ...entityLines('person:a', 'office:x', 'organisation:o', 'organisation:p', 'event:q'),
    'claims:',
    ...claim('person:a HOLDS office:x'),
    ...claim('organisation:o PART_OF organisation:p', 'stance: DISPUTES', 'modality: DENIAL'),
    ...claim('organisation:p INITIATED event:q', 'certain: no', 'note: inferred'),
    ...claim('organisation:p SUPPORTED event:q'),
  ],
};
const late = {
  name: 'akhir',
  published: '2024-09-12',
  lines: [
    ...entityLines(),
    'claims:',
    ...claim('person:a HOLDS office:x', 'attested: 2020-05-01'),
    ...claim('organisation:o PART_OF organisation:p'),
    ...claim('organisation:p INITIATED event:q'),
  ],
};
const in2023 = '2023-12-31T00:00:00Z';

const query = `query ($from: ID!, $to: ID!, $view: View) {
  paths(from: $from, to: $to, maxLength: 1, view: $view) { exhausted paths { steps { claim { type certain independentSources } } } }
}`;

describeGraph(
  'paths under knownAt',
  (store) => ingestSmall(store, early, late),
  ({ data }) => {
    const find = async (from: string, to: string, view: object | null) =>
      (await data(query, { from, to, view })).paths.paths;

    it('goes over no claim that only later evidence puts at the day asked for', async () => {
      expect(await find('person:a', 'office:x', { asOf: '2021' })).toHaveLength(1);
      expect(await find('person:a', 'office:x', { asOf: '2021', knownAt: in2023 })).toEqual([]);
    });

    it('goes over no claim that was only disputed then', async () => {
      expect(await find('organisation:o', 'organisation:p', null)).toHaveLength(1);
      expect(await find('organisation:o', 'organisation:p', { knownAt: in2023 })).toEqual([]);
    });

    it('puts first what was surest then', async () => {
      const types = async (view: object | null) =>
        (await find('organisation:p', 'event:q', view)).map(
          ({ steps }: { steps: { claim: object }[] }) => steps[0]?.claim,
        );
      expect(await types(null)).toEqual([
        { type: 'INITIATED', certain: true, independentSources: 2 },
        { type: 'SUPPORTED', certain: true, independentSources: 1 },
      ]);
      expect(await types({ knownAt: in2023 })).toEqual([
        { type: 'SUPPORTED', certain: true, independentSources: 1 },
        { type: 'INITIATED', certain: false, independentSources: 1 },
      ]);
    });
  },
);
