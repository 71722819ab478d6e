import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { answered } from './answered.ts';
import { jejak, type Surroundings } from './jejak.ts';

const typename = '{ __typename }';
const byId = 'query ($id: ID!) { entity(id: $id) { id } }';

const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
const graph: Surroundings = { environment: { JEJAK_DATA: join(folder, 'data') } };
beforeAll(() => jejak(['ingest'], graph));
afterAll(() => rmSync(folder, { recursive: true }));

describe('jejak query', () => {
  it('says that the graph is empty, and how to fill it, beside the answer', async () => {
    const environment = { JEJAK_DATA: join(tempFolder(), 'data') };
    const { exit, out, err } = await jejak(['query', '--json', typename], { environment });
    expect({ exit, out }).toEqual({ exit: 0, out: [answered({ __typename: 'Query' })] });
    expect(err).toEqual([expect.stringMatching(/empty.*jejak ingest/)]);
  });

  it('asks a text, and prints the data for people', async () => {
    expect(await jejak(['query', typename], graph)).toEqual({
      exit: 0,
      out: ['{\n  "__typename": "Query"\n}'],
      err: [],
    });
  });

  it('asks a file that ends in .graphql', async () => {
    const file = join(tempFolder({ 'tebo.graphql': typename }), 'tebo.graphql');
    expect(await jejak(['query', file, '--json'], graph)).toEqual({
      exit: 0,
      out: [answered({ __typename: 'Query' })],
      err: [],
    });
  });

  it.each([[['query', '-', '--json']], [['query', '--json']]])(
    'asks what stands on standard input: %j',
    async (argv) => {
      const { exit, out } = await jejak(argv, { ...graph, stdin: typename });
      expect({ exit, out }).toEqual({ exit: 0, out: [answered({ __typename: 'Query' })] });
    },
  );

  it('takes variables as JSON', async () => {
    const argv = ['query', byId, '--variables', '{"id": "regency:tebo"}', '--json'];
    expect(await jejak(argv, graph)).toEqual({ exit: 0, out: [answered({ entity: { id: 'regency:tebo' } })], err: [] });
  });

  it.each(['{"id":', '[]', 'null', '5'])('refuses variables that are no JSON object: %s', async (variables) => {
    const { exit, out, err } = await jejak(['query', byId, '--variables', variables], graph);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(err).toEqual([`--variables: is a JSON object, such as {"id": "regency:tebo"}, got "${variables}"`]);
  });

  it.each([
    ['a query that is not GraphQL', ['{'], /^Syntax Error/],
    ['a field that is not there', ['{ nope }'], /"nope"/],
    ['a variable that is missing', [byId], /"\$id"/],
    ['a file that is not there', ['tidak-ada.graphql'], /^query: there is no such file, got "tidak-ada.graphql"$/],
  ])('ends with 2 and one line for %s', async (_what, argv, line) => {
    const { exit, out, err } = await jejak(['query', ...argv], graph);
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(err).toEqual([expect.stringMatching(line)]);
  });

  it('prints what there is beside a field that is refused, and ends with 2 and its line', async () => {
    expect(
      await jejak(['query', '{ claims(first: 0) { totalCount } entity(id: "regency:tebo") { id } }'], graph),
    ).toEqual({
      exit: 2,
      out: [JSON.stringify({ claims: null, entity: { id: 'regency:tebo' } }, null, 2)],
      err: ['first: is from 1 to 100, got "0"'],
    });
  });

  it('prints the whole answer with --json, its errors in it, and ends as they say', async () => {
    const { exit, out, err } = await jejak(['query', '{ entity(id: "Tebo") { id } }', '--json'], graph);
    expect({ exit, err }).toEqual({ exit: 2, err: [] });
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      data: { entity: null },
      errors: [{ path: ['entity'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('prints the data that is there beside the error for the rest', async () => {
    const { exit, out, err } = await jejak(['query', '{ __typename entity(id: "Tebo") { id } }'], graph);
    expect(exit).toBe(2);
    expect(JSON.parse(out.join(''))).toEqual({ __typename: 'Query', entity: null });
    expect(err).toHaveLength(1);
  });
});
