import { expect, it } from 'vitest';
import { exportLines } from '../../../src/interchange/export-lines.ts';
import type { Store } from '../../../src/store/store.ts';
import { pick, seededRandom } from '../../graphql/random-graphs.ts';
import { article, dossiersOf } from '../../graphql/said.ts';
import { ingestSmall, type SmallDossier } from '../../graphql/small-dossier.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const dates = ['2010', '2010-05', '2012', '2015', '2015-03-01', '2018', '2020-02', '2021'];
const random = seededRandom(15);
const maybe = (name: string, values: readonly string[]): string[] =>
  random() < 0.5 ? [] : [`${name}: ${pick(random, values)}`];

/** An article of lines that may all be so more than once, or are said in several ways. */
function drawn(day: string) {
  const from = pick(random, dates);
  const lines = [
    ['person:a HOLDS office:o', maybe('from', [from]), maybe('to', ['2022', '2023'])],
    ['programme:p FUNDED_BY province:x', maybe('year', ['2020', '2021'])],
    ['conferral:c STATUS', ['status: CONFERRED'], maybe('date', dates)],
    ['conferral:c RECIPIENT person:a', maybe('rank', ['1', '2']), maybe('grade', ['Utama', 'Madya'])],
    ['edition:e PRIZE', ['amount: 5'], maybe('rank', ['1', '2']), maybe('category', ['{ label: desa }'])],
  ] as const;
  const said = lines.flatMap(([claim, ...keys]) =>
    random() < 0.2 ? [] : [`${claim} | ${keys.flat().join(', ')}`.replace(/ \| $/, '')],
  );
  return article(day, ...said, 'conferral:c IN_EDITION edition:e');
}

describeEmbedded('the same dossiers in any order', (engine) => {
  it.each([1, 2, 3, 4])(
    'make the same claims with the same ids, one by one, together, and anew (%s)',
    async (round) => {
      const days = ['2013-06-01', '2016-06-01', '2019-06-01', '2022-06-01', '2023-06-01'];
      const dossiers = dossiersOf(`r${round}`, days.map(drawn));
      const together = await engine.open();
      await ingestSmall(together, ...dossiers);
      const wanted = await linesOf(together);
      expect(wanted.filter((line) => line.startsWith('{"claim"')).length).toBeGreaterThan(4);
      for (let order = 0; order < 3; order += 1) {
        const store = await engine.open();
        for (const dossier of shuffled(dossiers)) await ingestSmall(store, dossier);
        expect(await linesOf(store)).toEqual(wanted);
        // One that says something else for a while leaves no trace of it.
        const [some] = shuffled(dossiers);
        if (some === undefined) continue;
        const [other] = dossiersOf('other', [drawn('2017-01-01')]);
        if (other !== undefined) await ingestSmall(store, { ...other, name: some.name, published: some.published });
        await ingestSmall(store, some);
        expect(await linesOf(store)).toEqual(wanted);
      }
    },
  );
});

async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  return lines;
}

function shuffled(dossiers: readonly SmallDossier[]): SmallDossier[] {
  return dossiers
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
