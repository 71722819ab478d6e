import {
  type DocumentNode,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executeQuery } from '../../../src/graphql/execution/execute-query.ts';
import { Plans } from '../../../src/graphql/execution/plans.ts';
import { holdAsGraphqlJs } from './as-graphql-js.ts';
import { type Failing, failingSchema, randomQuery } from './random-queries.ts';

const schema = failingSchema();
const unused: readonly unknown[] = [NoUnusedFragmentsRule, NoUnusedVariablesRule];
const rules = specifiedRules.filter((rule) => !unused.includes(rule));
const most = 200;
const variables = (seed: number) => ({ no: seed % 7 === 0, ...(seed % 3 === 0 ? { mood: 'WILD' } : {}) });
const failing = (seed: number): Failing => ({ seed, turn: Promise.resolve() });

// graphql-js leaves promises behind to which nobody listens, which Vitest takes for errors of the test.
let others: NodeJS.UnhandledRejectionListener[] = [];
const unheard: unknown[] = [];
beforeAll(() => {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => unheard.push(reason));
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
});

const queries: (readonly [number, DocumentNode])[] = [];
for (let seed = 1; queries.length < most; seed += 1) {
  const document = parse(randomQuery(seed));
  if (validate(schema, document, rules).length === 0) queries.push([seed, document]);
}

it('answers queries whose fields fail in every way as graphql-js does, errors, their order and their places included', async () => {
  let failed = 0;
  let whole = 0;
  for (const [seed, document] of queries) {
    const asked = { schema, document, variableValues: variables(seed) };
    const { data, errors } = await holdAsGraphqlJs(asked, () => failing(seed));
    if (errors !== undefined) failed += 1;
    if (data !== null) whole += 1;
  }
  expect([failed > most / 4, whole > most / 10]).toEqual([true, true]);
});

it('leaves no promise behind to which nobody listens', async () => {
  unheard.splice(0);
  for (const [seed, document] of queries) {
    const contextValue = failing(seed);
    await executeQuery({ schema, document, variableValues: variables(seed), contextValue }, new Plans());
    await contextValue.turn;
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(unheard).toEqual([]);
});
