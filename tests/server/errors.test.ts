import { describe, expect, it } from 'vitest';
import { errorCodes, JejakError } from '../../src/errors.ts';
import { makeApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { bundledApp, post, refusalIn } from './bundled-app.ts';

const { app, reported } = bundledApp();

describe('an error in an answer', () => {
  it.each([
    ['a query that is not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', /^Syntax Error: Expected Name/],
    ['a field that is not there', { query: '{ nope }' }, 'GRAPHQL_VALIDATION_FAILED', /"nope" on type "Query"/],
    [
      'a mutation that is not there',
      { query: 'mutation { x }' },
      'GRAPHQL_VALIDATION_FAILED',
      /"x" on type "Mutation"/,
    ],
    [
      'two operations and no name',
      { query: 'query A { x: __typename } query B { x: __typename }' },
      'BAD_USER_INPUT',
      /./,
    ],
    ['a variable of another type', withVariables({ first: 'x' }), 'BAD_USER_INPUT', /"\$first".*Int/],
    ['a variable that is not given', withVariables({ text: undefined }), 'BAD_USER_INPUT', /"\$text".*not provided/],
    ['a variable that may not be null', withVariables({ text: null }), 'BAD_USER_INPUT', /"\$text".*null/],
    ['variables that are a list', { query: '{ __typename }', variables: [] }, 'BAD_USER_INPUT', /variables/],
    ['a body that is not JSON', '{"query":', 'BAD_USER_INPUT', /JSON/],
    ['an empty body', '', 'BAD_USER_INPUT', /JSON/],
    ['a body that is null', 'null', 'BAD_USER_INPUT', /null/],
    ['a body without a query', {}, 'BAD_USER_INPUT', /query/],
    ['a query that is a number', { query: 5 }, 'BAD_USER_INPUT', /query/],
    ['queries in a batch', [{ query: '{ __typename }' }], 'BAD_USER_INPUT', /Batching/],
  ] as const)('has the code and status of the list for %s', async (_what, body, code, message) => {
    const refusal = await refusalIn(await post(app(), body, { accept: 'application/graphql-response+json' }));
    expect(refusal).toEqual({
      status: errorCodes[code].http,
      codes: [code],
      messages: [expect.stringMatching(message)],
    });
  });

  it.each(['{', '{ nope }'])(
    'comes with 200 for %s where the caller takes plain JSON, as GraphQL over HTTP asks',
    async (query) => {
      expect((await post(app(), { query }, { accept: 'application/json' })).status).toBe(200);
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'])('says with 405 that %s is not how to ask', async (method) => {
    const response = await app().request('/graphql', { method, body: '{"query":"{ __typename }"}' });
    expect(await refusalIn(response)).toMatchObject({ status: 405, codes: ['BAD_USER_INPUT'] });
  });

  it('has no data beside it when the whole query is refused', async () => {
    expect(await (await post(app(), { query: '{ nope }' })).json()).not.toHaveProperty('data');
  });

  it('is never reported as a bug when the caller is to blame', () => {
    expect(reported).toEqual([]);
  });
});

describe('a store that fails', () => {
  it('gives its status to the whole answer, although another error is the caller’s', async () => {
    const failing = makeApp(storeThatThrows(new JejakError('ENGINE_UNAVAILABLE', 'cannot be reached')));
    const query = '{ a: entity(id: "Tebo") { id } b: entity(id: "regency:tebo") { id } }';
    const { status, codes } = await refusalIn(await post(failing, { query }));
    expect([status, [...codes].sort()]).toEqual([503, ['BAD_USER_INPUT', 'ENGINE_UNAVAILABLE']]);
  });

  it.each([
    ['ENGINE_UNAVAILABLE', 503],
    ['DEADLINE_EXCEEDED', 504],
    ['DATA_IN_USE', 503],
  ] as const)('is answered with its line, %s and %d', async (code, status) => {
    const failing = makeApp(storeThatThrows(new JejakError(code, 'bolt://tebo:7687 cannot be reached')));
    expect(await refusalIn(await post(failing, { query: '{ dataset { version } }' }))).toEqual({
      status,
      codes: [code],
      messages: ['bolt://tebo:7687 cannot be reached'],
    });
  });

  it('shows nothing of a bug to the client and all of it to the log', async () => {
    const bug = new TypeError('secret of /home/tebo', { cause: new Error('inner secret') });
    const log: unknown[] = [];
    const failing = makeApp(storeThatThrows(bug), { logError: (error) => log.push(error) });
    const text = await (await post(failing, { query: '{ dataset { version } }' })).text();
    expect(JSON.parse(text).errors).toEqual([
      {
        message: 'A bug of ours; it has been logged.',
        path: ['dataset', 'version'],
        extensions: { code: 'INTERNAL' },
        locations: expect.anything(),
      },
    ]);
    expect(text).not.toMatch(/secret|TypeError|stack/);
    expect(log).toEqual([bug]);
  });

  it('leaves the rest of the answer where a field may be null', async () => {
    const log: unknown[] = [];
    const failing = makeApp(storeThatThrows(new Error('secret')), { logError: (error) => log.push(error) });
    const query = '{ entity(id: "regency:tebo") { id } dataset { licence } }';
    expect(await (await post(failing, { query })).json()).toMatchObject({
      data: { entity: null, dataset: { licence: expect.any(String) } },
      errors: [{ path: ['entity'], extensions: { code: 'INTERNAL' } }],
    });
    expect(log).toHaveLength(1);
  });
});

function withVariables(variables: object): object {
  const query = 'query ($text: String!, $first: Int) { search(text: $text, first: $first) { totalCount } }';
  return { query, variables: { text: 'tebo', ...variables } };
}

/** The port to the database, with nothing behind it. */
function storeThatThrows(error: Error): Store {
  const fail = () => Promise.reject(error);
  return {
    ...{ place: 'nowhere', read: fail, transact: fail, checkpoint: fail, close: async () => {} },
    ...{ writes: () => 0, isSoleWriter: false, facts: fail },
  };
}
