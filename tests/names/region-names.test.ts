import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { regionTypeOf } from '../../src/ontology/names/caption.ts';
import { regions } from '../../src/ontology/names/region-list.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import { jejak } from '../cli/jejak.ts';
import { header, plainMapping } from '../ingest/bad-input/sheets.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { describeEngines } from '../setup/engines.ts';
import { ambiguous, official, written } from './region-names.ts';

it('are 552 official names, and more than 120 others', () => {
  expect(official).toHaveLength(38 + 514);
  expect(written.length).toBeGreaterThan(120);
});

it('have their kind in their ids, as the gazetteer has it', () => {
  for (const { id, type } of regions) expect([id, regionTypeOf(id)]).toEqual([id, type]);
});

describeEngines('a search for a region', (engine) => {
  let app: App;
  beforeAll(async () => {
    const store = await engine.open();
    await ingest(store, { paths: [], archive: null, before: [readGazetteer('data/gazetteer')] });
    app = makeApp(store);
  });

  async function found(texts: readonly string[]): Promise<string[][]> {
    const answers: string[][] = [];
    for (let from = 0; from < texts.length; from += 20) {
      const asked = texts.slice(from, from + 20);
      const fields = asked.map((_, at) => `a${at}: search(text: $t${at}, first: 3) { edges { node { id } } }`);
      const response = await app.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `query (${asked.map((_, at) => `$t${at}: String!`).join()}) { ${fields.join('\n')} }`,
          variables: Object.fromEntries(asked.map((text, at) => [`t${at}`, text])),
        }),
      });
      const { data } = (await response.json()) as { data: Record<string, { edges: { node: { id: string } }[] }> };
      answers.push(...asked.map((_, at) => data[`a${at}`]?.edges.map(({ node }) => node.id) ?? []));
    }
    return answers;
  }

  it('finds each of the 552 first by its official name', async () => {
    const first = (await found(official.map(([name]) => name))).map(([id]) => id);
    expect(official.filter(([, id], at) => id !== first[at])).toEqual([]);
  });

  it('finds it among the first three however it is written', async () => {
    const among = await found(written.map(([name]) => name));
    expect(written.filter(([, id], at) => !among[at]?.includes(id)).map(([name], at) => [name, among[at]])).toEqual([]);
  });

  it('finds all that share a name', async () => {
    const among = await found(ambiguous.map(([name]) => name));
    for (const [at, [name, ids]] of ambiguous.entries())
      expect([name, among[at]]).toEqual([name, expect.arrayContaining([...ids])]);
  });
});

describe('a region in a sheet', () => {
  async function takenIn(rows: readonly string[]) {
    const folder = tempFolder({
      'daftar.csv': `${[header, ...rows.map((name) => `"${name}",Pemerintah,1,2024-05-01`)].join('\n')}\n`,
      'pemetaan.yaml': plainMapping,
    });
    const environment = { JEJAK_DATA: join(folder, 'data') };
    const argv = ['ingest', join(folder, 'daftar.csv'), '--mapping', join(folder, 'pemetaan.yaml')];
    return { environment, ...(await jejak(argv, { environment })) };
  }

  it('is taken for what it is, by its official name and however else it is written', async () => {
    const all = [...official, ...written];
    const { exit, err, environment } = await takenIn(all.map(([name]) => name));
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    const recipients = new Map<string, string>();
    for (let after: string | null = ''; after !== null; ) {
      const page = after === '' ? '' : `, after: "${after}"`;
      const query = `{ conferrals(first: 100${page}) { pageInfo { endCursor hasNextPage } edges { node { name recipients { entity { id } } } } } }`;
      const { out } = await jejak(['query', '--json', query], { environment });
      const { edges, pageInfo } = JSON.parse(out.join('')).data.conferrals;
      for (const { node } of edges) recipients.set(node.name.replace(/^.*?: /, ''), node.recipients[0].entity.id);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    expect(all.filter(([name, id]) => recipients.get(name.replaceAll('"', '')) !== id)).toEqual([]);
  });

  it.each(ambiguous)('is asked for where %s may be several', async (name, ids) => {
    const { exit, err } = await takenIn([name]);
    expect(exit).toBe(3);
    for (const id of ids) expect(err.join('\n')).toContain(id);
    expect(err.join('\n')).toMatch(/^daftar\.csv:2:1: ".*" may be .*: write the id that is meant\n1 problem/);
  });

  it.each(['Mitra', 'OKI', 'Pasir'])(
    'is not meant by %s, which is a word of other things, without its kind',
    async (name) => {
      const { exit, err } = await takenIn([name]);
      expect(exit).toBe(3);
      expect(err.join()).toContain('nothing known here is called');
    },
  );

  it('is asked back with one letter wrong', async () => {
    const { err } = await takenIn(['Kabupaten Tabo', 'Palangkarya', 'Sumatera Utra']);
    const lines = err.join('\n').split('\n');
    expect(lines[0]).toContain('did you mean regency:tebo (Tebo, one letter apart)');
    expect(lines[1]).toContain('did you mean regency:kota-palangkaraya');
    expect(lines[2]).toContain('did you mean province:sumatera-utara');
  });
});
