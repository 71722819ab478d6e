import { expect, it } from 'vitest';
import { describeSeeded } from './seeded.ts';

const roots = {
  conferrals: 'ConferralFilter',
  claims: 'ClaimFilter',
  entities: 'EntityFilter',
  sources: 'SourceFilter',
  gaps: 'GapFilter',
  contradictions: 'ContradictionFilter',
};
const asking = (root: keyof typeof roots) => `query ($where: ${roots[root]}) { ${root}(where: $where) { totalCount } }`;
const totals = 'query ($where: ConferralFilter) { conferralTotals(by: [YEAR], where: $where) { count } }';

describeSeeded('a filter that says nothing', ({ data, refusal }) => {
  it.each([
    ['conferrals', { recipient: { eq: null } }, 'where.recipient.eq'],
    ['conferrals', { not: { recipient: { eq: null } } }, 'where.not.recipient.eq'],
    ['conferrals', { or: [{ status: { in: null } }] }, 'where.or[0].status.in'],
    ['conferrals', { labelYear: { gte: 2022, lte: null } }, 'where.labelYear.lte'],
    ['conferrals', { date: { not: null } }, 'where.date.not'],
    ['conferrals', { recipient: null }, 'where.recipient'],
    ['conferrals', { not: null }, 'where.not'],
    ['conferrals', { presenters: { some: null } }, 'where.presenters.some'],
    [
      'conferrals',
      { presenters: { some: { entity: { name: { contains: null } } } } },
      'where.presenters.some.entity.name.contains',
    ],
    ['claims', { certain: { eq: null } }, 'where.certain.eq'],
    ['claims', { qualifier: { name: 'stage', value: null } }, 'where.qualifier.value'],
    ['claims', { firstKnown: { lte: null } }, 'where.firstKnown.lte'],
    ['entities', { kind: { eq: null } }, 'where.kind.eq'],
    ['sources', { title: { startsWith: null } }, 'where.title.startsWith'],
    ['sources', { publisher: { eq: null } }, 'where.publisher.eq'],
    ['gaps', { about: { eq: null } }, 'where.about.eq'],
    ['contradictions', { state: { eq: null } }, 'where.state.eq'],
  ] as const)('is refused with its place where it is null: %s %j', async (root, where, path) => {
    expect(await refusal(asking(root), { where })).toBe(
      `BAD_USER_INPUT ${path}: null says nothing. Leave it out to ask for everything; \`isKnown: false\` asks for what is not known`,
    );
  });

  // What JSON.stringify makes of { recipient: { eq: undefined } }.
  it.each([
    [{ recipient: {} }, 'where.recipient', 'eq, in, isKnown, not'],
    [{ not: {} }, 'where.not', 'acceptedBy, acceptors, and, '],
    [{ or: [{}, { recipient: { eq: 'regency:tebo' } }] }, 'where.or[0]', 'acceptedBy, '],
    [{ recipients: {} }, 'where.recipients', 'all, none, single, some'],
    [{ recipients: { some: { entity: { id: {} } } } }, 'where.recipients.some.entity.id', 'eq, in, isKnown, not'],
  ])('is refused where a value was lost on the way: %j', async (where, path, names) => {
    const refused = await refusal(asking('conferrals'), { where });
    expect(refused).toMatch(`BAD_USER_INPUT ${path}: says nothing, as where a variable had no value`);
    expect(refused).toContain(names);
    expect(await refusal(totals, { where })).toBe(refused);
  });

  it('is refused where a variable has no value, however deep it stands', async () => {
    expect(await refusal('query ($who: ID) { conferrals(where: { recipient: { eq: $who } }) { totalCount } }')).toMatch(
      'BAD_USER_INPUT where.recipient.eq: $who has no value.',
    );
    expect(
      await refusal(
        'query ($to: PartialDate) { conferrals(where: { not: { date: { gte: "2020", lte: $to } } }) { totalCount } }',
      ),
    ).toMatch('BAD_USER_INPUT where.not.date.lte: $to has no value.');
    expect(await refusal('query ($one: ConferralFilter) { conferrals(where: { not: $one }) { totalCount } }')).toMatch(
      'BAD_USER_INPUT where.not: $one has no value.',
    );
    expect(await refusal('query ($who: [ID!]) { claims(where: { about: { in: $who } }) { totalCount } }')).toMatch(
      'BAD_USER_INPUT where.about.in: $who has no value.',
    );
  });

  it('takes a default for a variable, and a whole filter that is left out or empty, and asks whether there is one at all', async () => {
    const byDefault =
      'query ($who: ID = "regency:tebo") { conferrals(where: { recipient: { eq: $who } }) { totalCount } }';
    expect((await data(byDefault)).conferrals.totalCount).toBe(1);
    for (const variables of [{}, { where: null }, { where: {} }])
      expect((await data(asking('conferrals'), variables)).conferrals.totalCount).toBe(14);
    expect((await data(asking('conferrals'), { where: { presenters: { some: {} } } })).conferrals.totalCount).toBe(1);
  });
});

describeSeeded('isKnown', ({ data }) => {
  const count = async (root: keyof typeof roots, where: object): Promise<number> =>
    (await data(asking(root), { where }))[root].totalCount;

  it.each([
    ['conferrals', 'presenter', 13],
    ['conferrals', 'conferrer', 14],
    ['conferrals', 'witness', 14],
    ['conferrals', 'acceptedBy', 14],
    ['conferrals', 'recipient', 0],
    ['conferrals', 'party', 0],
    ['conferrals', 'edition', 1],
    ['conferrals', 'area', 6],
    ['conferrals', 'level', 1],
    ['conferrals', 'labelYear', 1],
    ['conferrals', 'date', 4],
    ['conferrals', 'province', 6],
    ['conferrals', 'status', 0],
    ['conferrals', 'category', 2],
    ['sources', 'publisher', 0],
    ['sources', 'published', 0],
    ['gaps', 'about', 0],
    ['contradictions', 'rule', 0],
  ] as const)('of %s by %s: false and true part the list in two', async (root, field, unknown) => {
    const all = await count(root, {});
    expect([await count(root, { [field]: { isKnown: false } }), all]).toEqual([unknown, all]);
    expect(await count(root, { [field]: { isKnown: true } })).toBe(all - unknown);
  });

  it('is turned round by not, and stands beside what else is asked', async () => {
    expect(await count('conferrals', { not: { presenter: { isKnown: false } } })).toBe(1);
    expect(await count('conferrals', { presenter: { isKnown: false }, status: { eq: 'CONFERRED' } })).toBe(11);
    expect(await count('conferrals', { or: [{ edition: { isKnown: false } }, { date: { isKnown: true } }] })).toBe(10);
    expect(await count('claims', { subject: { eq: 'office:gubernur-jambi' }, object: { isKnown: false } })).toBe(0);
    expect(await count('entities', { province: { isKnown: true }, kind: { eq: 'PROVINCE' } })).toBe(0);
  });

  it('counts by what is known', async () => {
    const { conferralTotals } = await data(totals, { where: { presenter: { isKnown: true } } });
    expect(conferralTotals.map(({ count: of }: { count: number }) => of)).toEqual([1]);
  });
});
