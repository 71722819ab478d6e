import { describe, expect, it } from 'vitest';
import { posted, watchedServer } from '../server/observe/watched-server.ts';
import { page } from './markdown.ts';

const dashboard = JSON.parse(page('docs/grafana-dashboard.json').text) as {
  readonly panels: readonly { readonly title: string; readonly targets?: readonly { readonly expr: string }[] }[];
};
const asked = dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr })));

/** What Prometheus is told by the server: each metric with its kind, and the names of labels that its samples have. */
async function served(): Promise<ReadonlyMap<string, { readonly type: string; readonly labels: ReadonlySet<string> }>> {
  const { url, metrics = '' } = await watchedServer({ JEJAK_METRICS: '0', JEJAK_BUDGET: '30', JEJAK_TRUST_PROXY: '1' });
  for (const path of ['/', '/', '/tidak/ada'])
    await (await fetch(`${url}${path}`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).text();
  await (await fetch(`${url}/graphql`, posted('{ dataset { version } }'))).text();
  const text = await (await fetch(metrics)).text();
  return new Map(
    [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = '', type = '']) => [
      name,
      {
        type,
        labels: new Set(
          [...text.matchAll(new RegExp(`^${name}(?:_bucket)?\\{(.*)\\}`, 'gm'))].flatMap(([, labels = '']) =>
            [...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label),
          ),
        ),
      },
    ]),
  );
}

describe('docs/grafana-dashboard.json', () => {
  it('asks for nothing that a server does not tell, and leaves out nothing of ours that no page explains', async () => {
    const known = await served();
    const named = asked.flatMap(({ title, expr }) =>
      [...expr.matchAll(/\b((?:jejak|nodejs|process)_\w+)/g)].map(([, name = '']) => ({ title, expr, name })),
    );
    expect(named.length).toBeGreaterThan(25);
    const bare = (name: string): string => {
      const histogram = name.replace(/_(?:bucket|sum|count)$/, '');
      return known.get(histogram)?.type === 'histogram' ? histogram : name;
    };
    expect(named.filter(({ name }) => !known.has(bare(name)))).toEqual([]);
    const counted = named.filter(({ name }) => known.get(bare(name))?.type === 'counter');
    expect(counted.filter(({ expr }) => !/rate\(|increase\(/.test(expr))).toEqual([]);
    // Each label that is grouped by or chosen is one that the metric has.
    for (const { expr, name } of named) {
      const labels = [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
      const chosen = [...expr.matchAll(/(\w+)(?:=~|!~|!=|=)"/g)].map(([, label = '']) => label);
      const had = known.get(bare(name))?.labels ?? new Set();
      if (had.size > 0) expect([name, [...labels, ...chosen].filter((label) => !had.has(label))]).toEqual([name, []]);
    }
    const { text } = page('docs/operations.md');
    const ours = [...known.keys()].filter((name) => name.startsWith('jejak_'));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    expect(ours.filter((name) => !named.some((one) => bare(one.name) === name))).toEqual([]);
  });
});
