import { beforeAll, describe, expect, it } from 'vitest';
import { worth } from '../../src/graph/reconcile/likeness.ts';
import { reconciledProperties } from '../../src/graph/reconcile/properties.ts';
import { weights } from '../../src/graph/reconcile/reconcile.ts';
import type { App } from '../../src/server/app.ts';
import { reconcileLimits } from '../../src/server/reconcile/reconcile-limits.ts';
import { type Candidate, results } from '../server/reconcile/reconcile-app.ts';
import { openBundled } from './bundled-app.ts';
import { page } from './markdown.ts';

const manual = page('docs/openrefine.md').text;
let app: App;
beforeAll(async () => {
  ({ app } = await openBundled());
});

/** The cells of the rows of the table whose first heading is this, without backticks. */
function rows(heading: string): string[][] {
  const [, table = ''] = manual.split(`| ${heading}`);
  const [, , ...lines] = (table.split('\n\n')[0] ?? '').split('\n');
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

async function candidatesOf(query: object): Promise<readonly Candidate[]> {
  return (await results(app, { q: query }))['q']?.result ?? [];
}

describe('docs/openrefine.md', () => {
  it('says of each cell what it is matched with', async () => {
    const shown = rows('in the cell');
    expect(shown.length).toBeGreaterThan(10);
    for (const [cell = '', match] of shown) {
      const sure = (await candidatesOf({ query: cell })).find((one) => one.match)?.id ?? 'none';
      expect([cell, sure]).toEqual([cell, match]);
    }
  });

  it('names each feature, and no other', async () => {
    const [one] = await candidatesOf({ query: 'Tebo', properties: [{ pid: 'province', v: 'Jambi' }] });
    const features = one?.features.map(({ id }) => id.replace(/:.*/, ':…'));
    expect(rows('feature').map(([name]) => name)).toEqual(features);
  });

  it('gives each likeness the points that it has', () => {
    const points = rows('likeness').map(([, cell = '']) => Number(/[−+]?\d+/.exec(cell)?.[0].replace('−', '-')));
    const { NAME, OTHER_NAME, WITHOUT_KIND, OTHER_ORDER, MISTYPED, IN_PART, GENERIC } = worth;
    const { shared, agrees, differs } = weights;
    expect(points).toEqual([
      ...[NAME, OTHER_NAME, WITHOUT_KIND, OTHER_ORDER, MISTYPED, IN_PART, GENERIC],
      ...[shared, agrees, differs],
    ]);
  });

  it('lists the properties in the order in which they are proposed', () => {
    expect(rows('property ').map(([name]) => name)).toEqual(reconciledProperties.map(({ id }) => id));
  });

  it('tells addresses that answer', async () => {
    const paths = [...manual.matchAll(/`(\/reconcile[^`…]*)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths)
      for (const prefix of ['', '/en']) {
        const { status } = await app.request(`${prefix}${path}?id=regency:tebo&type=Person`);
        expect([path, status]).toEqual([path, path.includes('flyout') && !path.includes('entity') ? 404 : 200]);
      }
  });

  it('shows a command whose question is answered', async () => {
    const [, field = '', text = ''] = /--data-urlencode '(\w+)=(.*)'$/m.exec(manual) ?? [];
    const response = await app.request('/reconcile', { method: 'POST', body: new URLSearchParams({ [field]: text }) });
    expect(await response.json()).toMatchObject({ q0: { result: [{ id: 'regency:tebo', match: true }] } });
  });

  it('tells the limits that hold', () => {
    const told = manual.slice(manual.indexOf('## Limits')).replace(/\s+/g, ' ');
    const { batchSize, properties, ids, candidates, mostCandidates } = reconcileLimits;
    for (const words of [
      `${batchSize} names at most`,
      `${properties} properties beside each`,
      `${ids} ids`,
      `${candidates} candidates unless it says how many, and ${mostCandidates} at most`,
    ])
      expect(told).toContain(words);
  });
});
