import { buildSchema, type DocumentNode, type GraphQLObjectType, getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { askedIn } from '../../../src/graphql/execution/collect.ts';
import { executeQuery } from '../../../src/graphql/execution/execute-query.ts';
import type { Plan } from '../../../src/graphql/execution/plan.ts';
import { Plans } from '../../../src/graphql/execution/plans.ts';

const schema = buildSchema('type Query { a: Query b: Int c(of: Int): Int } type Mutation { write: Int }');
const root = schema.getQueryType() as GraphQLObjectType;

function planFor(plans: Plans, document: DocumentNode, variables = {}, name?: string): Plan {
  const asked = askedIn(schema, document, getOperationAST(document, name));
  if (asked === null) throw new Error('there is no such operation');
  return plans.planFor(asked, root, variables);
}

it('keeps a plan from the second time on, so that what is asked once takes no place', () => {
  const plans = new Plans();
  const document = parse('{ a { b } b }');
  const first = planFor(plans, document);
  expect(plans.size).toBe(0);
  const second = planFor(plans, document);
  expect(second).not.toBe(first);
  expect(planFor(plans, document)).toBe(second);
  for (let n = 0; n < 50; n += 1) planFor(plans, parse(`{ x${n}: b }`));
  expect(planFor(plans, document)).toBe(second);
});

it('has a plan for each operation of a document, and for each choice of what its conditions look at', () => {
  const plans = new Plans();
  const document = parse('query A($on: Boolean!, $of: Int) { a @include(if: $on) { b } c(of: $of) } query B { b }');
  const ask = (variables: object, name = 'A') => {
    planFor(plans, document, variables, name);
    return planFor(plans, document, variables, name);
  };
  const [on, off] = [ask({ on: true, of: 1 }), ask({ on: false, of: 1 })];
  expect(on.root.fields.map(({ key }) => key)).toEqual(['a', 'c']);
  expect(off.root.fields.map(({ key }) => key)).toEqual(['c']);
  expect(ask({ on: true, of: 2 })).toBe(on);
  expect(ask({}, 'B').root.fields.map(({ key }) => key)).toEqual(['b']);
});

it('keeps no more fields than it may, and forgets what was not asked for longest', async () => {
  const plans = new Plans(10);
  const wide = (of: string): DocumentNode => parse(`{ ${of}1: b ${of}2: b ${of}3: b ${of}4: b }`);
  const [one, two, three] = [wide('x'), wide('y'), wide('z')];
  const twice = (document: DocumentNode): Plan => [planFor(plans, document), planFor(plans, document)][1] as Plan;
  const kept = twice(one);
  twice(two);
  expect(plans.size).toBe(8);
  expect(planFor(plans, one)).toBe(kept);
  twice(three);
  expect(plans.size).toBe(8);
  expect(planFor(plans, one)).toBe(kept);
  // A plan grows while it is at work, and is counted when it is next asked for.
  const deep = parse('{ a { a { a { p: b q: b r: b s: b t: b u: b v: b w: b x: b y: b z: b } } } }');
  for (let n = 0; n < 3; n += 1) await executeQuery({ schema, document: deep, rootValue: endless }, plans);
  expect(plans.size).toBeLessThanOrEqual(10);
});

const endless = { a: () => endless, b: 1 };

it('leaves all but queries to another executor', () => {
  const plans = new Plans();
  expect(executeQuery({ schema, document: parse('mutation { write }') }, plans)).toBeNull();
  expect(executeQuery({ schema, document: parse('{ b } query B { b }') }, plans)).toBeNull();
  expect(executeQuery({ schema, document: parse('query A { b }'), operationName: 'B' }, plans)).toBeNull();
});
