import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { newToken } from '../../../src/server/editing/tokens.ts';
import type { StoreAddress } from '../../../src/store/open.ts';
import { buildBinary, startBinary } from '../../cli/built-binary.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { describeEngines } from '../../setup/engines.ts';
import { article, dossier, ingestDossier } from '../editing/editors.ts';

beforeAll(buildBinary);

const ani = '{ entity(id: "person:ani") { claims { totalCount } } }';
const aniLain = '{ entity(id: "person:ani-lain") { claims { totalCount } } }';
const more = dossier('  - claim: person:ani-lain HOLDS office:wali-kota', '    evidence: Budi hadir');

describeEngines('a graph that changes between two equal questions', (engine) => {
  it('is asked anew when a client has written to the server', async () => {
    const { ask, write } = await server(await engine.address());
    await write(dossier());
    expect([await ask(aniLain), await ask(aniLain)]).toEqual([
      { cache: 'miss', claims: 0 },
      { cache: 'hit', claims: 0 },
    ]);
    await write(more);
    expect([await ask(aniLain), await ask(aniLain)]).toEqual([
      { cache: 'miss', claims: 1 },
      { cache: 'hit', claims: 1 },
    ]);
  });

  it.each([0, 300])('is asked anew when another process has written to it, within %i ms', async (freshness) => {
    const address = await engine.address();
    const { ask, get, write, environment } = await server(address, { JEJAK_FRESHNESS: String(freshness) });
    await write(dossier());
    await ask(ani);
    const page = await get('/person:ani');
    expect((await ask(ani)).cache).toBe('hit');
    const { exit, err } = await startBinary(['retract', 'dossier:satu', '--reason', 'salah'], environment).ended;
    // The embedded engine is open in one process at a time: there the server itself writes, for whoever owns its folder.
    expect({ exit, err }).toEqual({
      exit: 0,
      err: 'folder' in address ? expect.stringMatching(/^\(through the server at [^\n]*\)\n$/) : '',
    });
    await wait(freshness);
    expect(await ask(ani)).toEqual({ cache: 'miss', claims: null });
    const tag = page.headers.get('etag') ?? '';
    const gone = await get('/person:ani', { 'if-none-match': tag });
    expect(gone.status).toBe(410);
  });
});

interface Asked {
  readonly cache: string | null;
  /** Null where there is no such entity. */
  readonly claims: number | null;
}

/** A server in a process of its own, over a graph that is empty but for the regions. */
async function server(address: StoreAddress, settings: Readonly<Record<string, string>> = {}) {
  const editor = newToken('desk-data', 'editor', null);
  const folder = tempFolder({ tokens: `${editor.line}\n` });
  for (const name of ['dossiers', 'archive']) mkdirSync(join(folder, name), { recursive: true });
  const environment = { ...engineOf(address), JEJAK_DOSSIERS: join(folder, 'dossiers') };
  const started = startBinary(['serve', '--json'], {
    ...{ ...environment, ...settings, PORT: '0' },
    ...{ JEJAK_TOKENS: join(folder, 'tokens'), JEJAK_ARCHIVE: join(folder, 'archive') },
  });
  const { url } = JSON.parse(await started.firstLine) as { url: string };
  const get = (path: string, headers = {}) => fetch(url + path, { headers });
  const post = (body: object, headers = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const ask = async (query: string): Promise<Asked> => {
    const response = await post({ query });
    const { data } = (await response.json()) as { data: { entity: { claims: { totalCount: number } } | null } };
    return { cache: response.headers.get('x-cache'), claims: data.entity?.claims.totalCount ?? null };
  };
  const write = async (yaml: string): Promise<void> => {
    const variables = { name: 'satu', yaml, article };
    const response = await post({ query: ingestDossier, variables }, { authorization: `Bearer ${editor.token}` });
    expect(await response.json()).toMatchObject({ data: { ingestDossier: { problems: [] } } });
  };
  return { environment, ask, get, write };
}

function engineOf(address: StoreAddress): Record<string, string> {
  if ('folder' in address) return { JEJAK_DATA: address.folder };
  const { uri, username, password, database } = address.neo4j;
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
