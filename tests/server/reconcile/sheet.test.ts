import { expect, it } from 'vitest';
import { captionOf } from '../../../src/ontology/names/caption.ts';
import { regions } from '../../../src/ontology/names/region-list.ts';
import { type Candidate, reconcileApp, results } from './reconcile-app.ts';

const { app } = reconcileApp(undefined, { cache: { bytes: 50_000_000, freshnessMs: 0 } });

interface Line {
  readonly text: string;
  /** Null where nothing may be a match. */
  readonly is: string | null;
}

/** Two thousand rows: regions as lists write them, with a letter wrong, as bare posts, and what nobody knows. */
const sheet: readonly Line[] = regions
  .flatMap(({ id, name, type, officialName }): Line[] => {
    const caption = captionOf({ kind: type === null ? 'Province' : 'Regency', regionType: type, name }, 'id');
    return [
      { text: caption, is: id },
      { text: officialName, is: id },
      { text: `${caption.slice(0, -2)}${caption.slice(-1)}`, is: null },
      { text: `Bupati ${name} yang Tidak Dikenal`, is: null },
    ];
  })
  .slice(-2_000);

/** A client as the specification has it: batches of ten under keys of its own, the first rows without a type. */
async function reconciled(lines: readonly Line[], type: readonly string[] | null): Promise<(readonly Candidate[])[]> {
  const found: (readonly Candidate[])[] = [];
  for (let from = 0; from < lines.length; from += 10) {
    const batch = lines.slice(from, from + 10).map(({ text }, at): [string, object] => {
      return [`q${at}`, { query: text, ...(type === null ? { limit: 3 } : { type, type_strict: 'should' }) }];
    });
    const answer = await results(app(), Object.fromEntries(batch));
    found.push(...batch.map(([key]) => answer[key]?.result ?? []));
  }
  return found;
}

it('matches a sheet of 2,000 names in under 20 s, none of them with what it is not', async () => {
  const guessed = (await reconciled(sheet.slice(0, 10), null)).flat().flatMap(({ type }) => type.map(({ id }) => id));
  expect(guessed).toContain('Regency');
  const began = performance.now();
  const found = await reconciled(sheet, ['Regency', 'Province']);
  expect(found).toHaveLength(2_000);
  expect(performance.now() - began).toBeLessThan(20_000);
  const matches = found.map((candidates) => candidates.find(({ match }) => match)?.id ?? null);
  const wrong = sheet.filter(({ is }, at) => is !== null && matches[at] !== is);
  expect(wrong).toEqual([]);
  // A letter less makes the name of no other region in this list.
  const surely = sheet.filter(({ is }, at) => is === null && matches[at] !== null);
  expect(surely).toEqual([]);
  const near = sheet.flatMap(({ text, is }, at) =>
    is === null && !text.startsWith('Bupati') ? [found[at] ?? []] : [],
  );
  expect(near.filter((candidates) => candidates.length > 0).length).toBeGreaterThan(0.9 * near.length);
});
