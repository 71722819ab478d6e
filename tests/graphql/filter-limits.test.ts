import { expect, it } from 'vitest';
import { badInput } from '../../src/errors.ts';
import { tooManyClaims, tooManyEntities } from '../../src/graph/look-limits.ts';
import { byId } from '../../src/graph/paging.ts';
import { pageReadOn, type ReadOn } from '../../src/graph/read-on.ts';
import { describeSeeded } from './seeded.ts';

const conferrals = 'query ($where: ConferralFilter) { conferrals(where: $where) { totalCount } }';
const claims =
  'query ($where: ClaimFilter, $after: String) { claims(where: $where, after: $after, first: 1) { pageInfo { endCursor } } }';
const entities = 'query ($where: EntityFilter) { entities(where: $where) { edges { node { id } } } }';

describeSeeded('what a filter may ask for', ({ data, refusal }) => {
  it('is five relations within each other, and one more is refused with its place', async () => {
    const joined = (deep: number): object =>
      deep === 0 ? { kind: { eq: 'AWARD' } } : { and: [{ claims: { some: { not: { objectIs: joined(deep - 2) } } } }] };
    await data(entities, { where: { ...joined(4), id: { eq: 'award:paritrana' } } });
    expect(await refusal(entities, { where: joined(6) })).toMatch(
      /^BAD_USER_INPUT where\.and\[0\]\.claims\.some\.not\.objectIs\..*: goes through more than 5 relations: ask for the inner part first/,
    );
  });

  it('is a hundred values in a list, and twenty branches', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `regency:r${index}`);
    expect(await refusal(conferrals, { where: { recipients: { some: { entity: { id: { in: ids } } } } } })).toMatch(
      /^BAD_USER_INPUT where\.recipients\.some\.entity\.id\.in: holds at most 100 ids, got "101"/,
    );
    expect(await refusal(conferrals, { where: { labelYear: { in: ids.map((_, index) => index) } } })).toMatch(
      /^BAD_USER_INPUT where\.labelYear\.in: holds at most 100, got "101"/,
    );
    const or = Array.from({ length: 21 }, () => ({}));
    expect(await refusal(claims, { where: { evidence: { none: { or } } } })).toMatch(
      /^BAD_USER_INPUT where\.evidence\.none\.or: holds at most 20, got "21"/,
    );
  });

  it('is a well made id, wherever one stands', async () => {
    expect(await refusal(conferrals, { where: { presenters: { none: { holds: { not: 'Wapres' } } } } })).toMatch(
      /^BAD_USER_INPUT where\.presenters\.none\.holds: is not an id/,
    );
    expect(await refusal(claims, { where: { or: [{ objectIs: { id: { in: ['award:paritrana', 'x'] } } }] } })).toMatch(
      /^BAD_USER_INPUT where\.or\[0\]\.objectIs\.id: is not an id/,
    );
    expect(await refusal(entities, { where: { province: { eq: 'Jambi' } } })).toMatch(
      /^BAD_USER_INPUT where\.province: is not an id/,
    );
  });

  it('goes on from no cursor of the other order', async () => {
    const { endCursor } = (await data(claims)).claims.pageInfo;
    expect(await refusal(claims, { where: { about: { eq: 'award:paritrana' } }, after: endCursor })).toMatch(
      /^BAD_USER_INPUT after: is not a cursor of this list in this order/,
    );
  });
});

const numbers: ReadOn<{ id: string }> = {
  next: async (from, limit, backwards) => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `n${1_000 + index}`);
    return backwards
      ? ids
          .filter((id) => id < from)
          .slice(-limit)
          .reverse()
      : ids.filter((id) => id > from).slice(0, limit);
  },
  keep: async (ids) => ids.filter((id) => id.endsWith('7')).map((id) => ({ id })),
  keepsAll: false,
  count: async () => null,
  most: 1_000,
  tooMany: () => badInput('where', 'is too wide'),
};
const ids = async (list: typeof numbers, args: object) =>
  (await pageReadOn(list, byId('numbers'), args)).edges.map(({ node: { id } }) => id);

it('reads on until a page is full, forwards and backwards, and stops where nothing is left', async () => {
  expect(await ids(numbers, { first: 3 })).toEqual(['n1007', 'n1017', 'n1027']);
  expect(await ids(numbers, { last: 2 })).toEqual(['n1987', 'n1997']);
  const page = await pageReadOn(numbers, byId('numbers'), { first: 100 });
  expect([page.edges.length, page.pageInfo.hasNextPage, await page.totalCount()]).toEqual([100, false, 100]);
});

it('looks at as many as the limit and not at one more', async () => {
  const narrow = { ...numbers, most: 100 };
  expect(await ids(narrow, { first: 9 })).toHaveLength(9);
  await expect(pageReadOn(narrow, byId('numbers'), { first: 20 })).rejects.toThrow(/where: is too wide/);
  await expect((await pageReadOn(narrow, byId('numbers'), { first: 1 })).totalCount()).rejects.toThrow(/too wide/);
});

it('says what to name when too much would have to be looked at', () => {
  expect(tooManyClaims()).toMatchObject({
    code: 'TOO_MANY_CLAIMS',
    message: expect.stringMatching(
      /^more than 20000 claims .* name a type, or an id under subject, object, about or source$/,
    ),
  });
  expect(tooManyEntities()).toMatchObject({
    code: 'TOO_MANY_ENTITIES',
    message: expect.stringMatching(/^more than 20000 entities .* name a kind, or an id/),
  });
});
