import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import { makeWrites } from '../../src/server/editing/make-writes.ts';
import { newToken, openTokens } from '../../src/server/editing/tokens.ts';
import { openBundled } from './bundled-app.ts';
import { type Block, blocks, page, root } from './markdown.ts';

const editing = page('docs/editing.md');
const all = blocks(editing);
const steps = all.flatMap((block, index) => {
  const answer = all[index + 1];
  return block.info === 'editing' && answer?.language === 'json'
    ? [{ place: `line ${block.line}`, block, answer }]
    : [];
});

let app: App;
let token: string;
beforeAll(async () => {
  const { store } = await openBundled();
  const made = newToken('desk-data', 'editor', null);
  token = made.token;
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'tokens'), `${made.line}\n`);
  const [dossiers, archive] = [join(folder, 'dosir'), join(folder, 'arsip')];
  for (const path of [dossiers, archive]) mkdirSync(path);
  const before = [readGazetteer(join(root, 'data/gazetteer'))];
  const tokens = openTokens(join(folder, 'tokens'));
  app = makeApp(store, { editing: { tokens, writes: makeWrites({ store, dossiers, archive, before }) } });
});

describe('the writes of docs/editing.md', () => {
  it.each(steps)('are answered as written, one after the other: $place', async ({ block, answer }) => {
    expect(await ask(block)).toEqual({ data: JSON.parse(answer.text) });
  });

  it('each have their answer, and each mutation a heading and a write', () => {
    const shown = all.filter(({ info }) => info === 'editing');
    expect(steps).toHaveLength(shown.length);
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations).not.toEqual([]);
    for (const name of mutations) {
      expect(editing.text).toContain(`\n### \`${name}\`\n`);
      expect(shown.some(({ text }) => text.includes(`${name}(`))).toBe(true);
    }
  });
});

async function ask({ text }: Block): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await app.request('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
  const { extensions: _, ...answer } = (await response.json()) as { readonly extensions?: unknown };
  return answer;
}
