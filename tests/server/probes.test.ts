import { describe, expect, it } from 'vitest';
import { bundledApp, post } from './bundled-app.ts';

const { app } = bundledApp();

// What the probes of graphql-cop ask, and what would show that the handler stands open: it is to stay shut.
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const circle = `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`;

interface Answered {
  readonly data?: Record<string, unknown>;
  readonly errors?: { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

async function answer(query: string): Promise<Answered> {
  return (await (await post(app(), { query })).json()) as Answered;
}

describe('a probe finds', () => {
  it('no answer to more than a hundred aliases', async () => {
    expect((await answer(`query cop { ${many(101, (i) => `alias${i}: __typename`)} }`)).data).toBeUndefined();
  });

  it('no answer to a batch of ten queries', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }));
    const body = await (await post(app(), batch)).json();
    expect(body).not.toBeInstanceOf(Array);
    expect(body).not.toHaveProperty('data');
  });

  it('no answer to 500 times the same field', async () => {
    expect((await answer(`query cop { ${many(500, () => '__typename')} }`)).data).toBeUndefined();
  });

  it('no error for each of ten directives that are not there', async () => {
    expect((await answer(`query cop { __typename ${'@aa'.repeat(10)} }`)).errors).toHaveLength(1);
  });

  it('no answer to an introspection in circles', async () => {
    expect((await answer(`query cop ${circle}`)).data).toBeUndefined();
  });

  it('no name suggested for one that is not there', async () => {
    for (const query of ['{ __schema { directive } }', '{ entiti(id: "x") { id } }', '{ dataset { versio } }']) {
      const { errors = [] } = await answer(query);
      expect(errors).not.toEqual([]);
      for (const { message } of errors) expect(message).not.toMatch(/did you mean/i);
    }
    const query = 'query ($w: ConferralFilter) { conferrals(where: $w) { totalCount } }';
    const response = await post(app(), { query, variables: { w: { statu: 1, status: { eq: 'CONFERRE' } } } });
    expect(await response.text()).not.toMatch(/did you mean/i);
  });

  it('no traces of how a query was run', async () => {
    const { extensions, errors } = await answer('query cop { __typename }');
    expect(Object.keys(extensions ?? {})).toEqual(['cost']);
    expect(errors).toBeUndefined();
  });

  it('no exception behind an error', async () => {
    const { errors = [] } = await answer('qwerty cop { abc }');
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPHQL_PARSE_FAILED' }]);
  });

  it('no mutation by GET', async () => {
    const response = await app().request(`/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`);
    expect(((await response.json()) as Answered).data).toBeUndefined();
  });

  it('no query by a form', async () => {
    const body = `query=${encodeURIComponent('query cop { __typename }')}`;
    const response = await post(app(), body, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(((await response.json()) as Answered).data).toBeUndefined();
  });
});

// docs/decisions/0019-limits-and-what-they-refuse.md has the reasons.
describe('a probe is meant to find', () => {
  it('the schema: the API is for everybody, and tools learn it by asking', async () => {
    expect(
      (await answer('query cop { __schema { types { name fields { name } } } }')).data?.['__schema'],
    ).toBeDefined();
  });

  it('the playground: it is what a browser is given', async () => {
    const page = await app().request('/graphql', { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('GraphiQL');
  });

  it('queries by GET: a question can be a link, and is kept by caches', async () => {
    const response = await app().request(`/graphql?query=${encodeURIComponent('query cop { __typename }')}`);
    expect(((await response.json()) as Answered).data).toEqual({ __typename: 'Query' });
  });
});
