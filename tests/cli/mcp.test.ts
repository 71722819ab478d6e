import { join } from 'node:path';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { connected } from '../server/mcp/checked-client.ts';
import { copyBundled } from '../setup/bundled.ts';
import { buildBinary, startBinary } from './built-binary.ts';
import { jejak } from './jejak.ts';

beforeAll(buildBinary);

/** `jejak mcp` as an assistant's program starts it; what it says on the error stream is gathered. */
function started(environment: Record<string, string>) {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['dist/cli/main.js', 'mcp'],
    env: environment,
    stderr: 'pipe',
  });
  const told: string[] = [];
  transport.stderr?.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  return { transport, told };
}

async function bundledFolder(): Promise<string> {
  const folder = tempFolder();
  await copyBundled(folder);
  return folder;
}

describe('jejak mcp, as a process', () => {
  it('answers an assistant out of the data folder, with permalinks on the site that is set', async () => {
    const { transport, told } = started({ JEJAK_DATA: await bundledFolder(), JEJAK_URL: 'https://jejak.example' });
    const { call, failure, client } = await connected(transport);
    expect((await client.listTools()).tools).toHaveLength(9);
    const { conferrals } = await call('who_awarded', { recipient: 'regency:tebo', language: 'id' });
    expect(conferrals).toMatchObject([
      {
        permalink: 'https://jejak.example/conferral:paritrana-2022-jambi-tebo',
        recipients: [{ claim: { evidence: [{ exact: '3). Kabupaten Tebo' }, {}] } }],
      },
    ]);
    expect(await failure('search_entities', { text: ['x'] })).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'text must be string',
    });
    expect(await failure('graphql_query', { query: 'mutation { x }' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await failure('graphql_query', { query: `{ dataset { version } } #${'x'.repeat(1_000_000)}` }),
    ).toMatchObject({
      code: 'BODY_TOO_LARGE',
    });
    const deep = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as Record<string, unknown>;
    expect(await failure('graphql_query', { query: '{ dataset { version } }', variables: deep })).toMatchObject({
      code: 'QUERY_TOO_DEEP',
    });
    expect(await call('graphql_query', { query: '{ conferrals { totalCount } }' })).toMatchObject({
      data: { conferrals: { totalCount: 14 } },
    });
    expect(told).toEqual([]);
  });

  it('goes through the server that has the data open, whose pages it names', async () => {
    const folder = await bundledFolder();
    const server = startBinary(['serve', '--json'], { JEJAK_DATA: folder, PORT: '0' });
    const { url } = JSON.parse(await server.firstLine) as { url: string };
    const { transport, told } = started({ JEJAK_DATA: folder });
    const { call } = await connected(transport);
    const { entity } = await call('get_entity', { id: 'regency:tebo' });
    expect(entity).toMatchObject({ permalink: `${url}/en/regency:tebo` });
    expect(told.join('')).toBe(`(through the server at ${url}, which has ${folder} open)\n`);
  });

  it('answers what was asked before its input ended, writes nothing else to its output, and ends with 0', async () => {
    const child = startBinary(['mcp'], { JEJAK_DATA: await bundledFolder() });
    const call = (id: number, name: string, given: object) =>
      JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: given } });
    const deep = `{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"graphql_query","arguments":{"query":${'['.repeat(9_000)}${']'.repeat(9_000)}}}}`;
    child.write(
      `not JSON\n${call(1, 'timeline', { entities: ['person:al-haris'] })}\n${call(2, 'graphql_schema', {})}\n${deep}\n`,
    );
    const { exit, out } = await child.ended;
    expect(exit).toBe(0);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids.sort()).toEqual([1, 2, 3]);
  });
});

describe('an installation without the package for assistants', () => {
  const environment = { NODE_OPTIONS: '--import=./tests/cli/without-mcp-sdk.mjs' };
  const what = /mcp: needs the package @modelcontextprotocol\/sdk, .* run "npm install @modelcontextprotocol\/sdk@1"/;

  it('is told by jejak mcp what to install, with 2', async () => {
    const { exit, out, err } = await startBinary(['mcp'], { JEJAK_DATA: join(tempFolder(), 'data'), ...environment })
      .ended;
    expect({ exit, out, err }).toEqual({ exit: 2, out: '', err: expect.stringMatching(what) });
  });

  it('serves all else, and says at /mcp what to install', async () => {
    const server = startBinary(['serve', '--json'], {
      JEJAK_DATA: await bundledFolder(),
      PORT: '0',
      ...environment,
    });
    const { url } = JSON.parse(await server.firstLine) as { url: string };
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
    const response = await fetch(`${url}/mcp`, { method: 'POST', headers, body });
    expect([response.status, await response.json()]).toEqual([
      501,
      {
        jsonrpc: '2.0',
        id: null,
        error: { code: -32_000, message: expect.stringMatching(what), data: { code: 'NOT_INSTALLED' } },
      },
    ]);
    expect((await fetch(`${url}/regency:tebo`)).status).toBe(200);
  });
});

it('jejak mcp says that it talks with a program, where none started it', async () => {
  expect(await jejak(['mcp'])).toEqual({
    exit: 2,
    out: [],
    err: [expect.stringContaining('over its input and output')],
  });
});
