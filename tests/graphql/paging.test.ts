import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { newsroom } from '../ingest/newsroom.ts';
import { type Data, describeSeeded } from './seeded.ts';

const ledger = `query Page($first: Int, $after: String, $last: Int, $before: String, $orderBy: [ConferralOrder!]) {
  conferrals(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
  }
}`;

describeSeeded('pages', ({ data, refusal, store }) => {
  const page = async (variables: object): Promise<Data> => (await data(ledger, variables)).conferrals;
  const idsOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id);

  it.each([
    [{ first: 0 }, 'BAD_USER_INPUT first: is from 1 to 100, got "0"'],
    [{ first: -1 }, 'BAD_USER_INPUT first: is from 1 to 100, got "-1"'],
    [{ first: 101 }, 'BAD_USER_INPUT first: is from 1 to 100, got "101"'],
    [{ last: 0 }, 'BAD_USER_INPUT last: is from 1 to 100, got "0"'],
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT last: is given instead of first, not beside it'],
  ])('refuse the size %j', async (variables, message) => {
    expect(await refusal(ledger, variables)).toBe(message);
  });

  it.each(['garbage', '', 'W10', 'eyJhIjoxfQ'])('refuse "%s" as a cursor', async (after) => {
    expect(await refusal(ledger, { after })).toMatch(
      /^BAD_USER_INPUT after: is not a cursor of this list in this order/,
    );
  });

  it('refuse a cursor of another list, and one of another order', async () => {
    const { claims } = await data('{ claims(first: 1) { pageInfo { endCursor } } }');
    expect(await refusal(ledger, { after: claims.pageInfo.endCursor })).toMatch(/^BAD_USER_INPUT after/);
    const { pageInfo } = await page({ first: 1, orderBy: [{ field: 'YEAR' }] });
    expect(await refusal(ledger, { after: pageInfo.endCursor })).toMatch(/^BAD_USER_INPUT after/);
    expect(await refusal(ledger, { before: pageInfo.endCursor })).toMatch(/^BAD_USER_INPUT before/);
  });

  it('add up to the whole list, forwards and backwards, without overlap', async () => {
    const whole = idsOf(await page({ first: 100 }));
    const forwards: string[] = [];
    for (let after: string | null = null; ; ) {
      const shown: Data = await page({ first: 3, after });
      forwards.push(...idsOf(shown));
      expect([shown.totalCount, shown.pageInfo.hasPreviousPage]).toEqual([whole.length, after !== null]);
      if (!shown.pageInfo.hasNextPage) break;
      after = shown.pageInfo.endCursor;
    }
    expect(forwards).toEqual(whole);
    const backwards: string[] = [];
    for (let before: string | null = null; ; ) {
      const shown: Data = await page({ last: 4, before });
      backwards.unshift(...idsOf(shown));
      if (!shown.pageInfo.hasPreviousPage) break;
      before = shown.pageInfo.startCursor;
    }
    expect(backwards).toEqual(whole);
  });

  it.each([
    [[{ field: 'YEAR', descending: true }, { field: 'RANK' }]],
    [[{ field: 'STATUS' }, { field: 'DATE' }]],
    [[{ field: 'AWARD' }, { field: 'EDITION', descending: true }]],
  ])('keep a total order by %j, the absent last', async (orderBy) => {
    const whole = idsOf(await page({ first: 100, orderBy }));
    const { pageInfo, edges } = await page({ first: 5, orderBy });
    const rest = await page({ first: 100, after: pageInfo.endCursor, orderBy });
    expect([...edges.map(({ node }: Data) => node.id), ...idsOf(rest)]).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });

  it('of an empty list have nothing before and nothing behind them, wherever a cursor points', async () => {
    const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const arguments_ = '($after: String, $before: String, $last: Int)';
    const given = 'after: $after, before: $before, last: $last';
    const unknown = 'where: { about: { eq: "person:tidak-ada" } }';
    const lists: [full: string, empty: string][] = [
      ['conferrals(first: 1)', `conferrals(where: { recipient: { eq: "person:tidak-ada" } }, ${given})`],
      ['claims(where: { about: { eq: "regency:tebo" } }, first: 1)', `claims(${unknown}, ${given})`],
      ['entities(first: 1)', `entities(where: { id: { eq: "person:tidak-ada" } }, ${given})`],
      ['sources(first: 1)', `sources(where: { title: { eq: "Tidak Ada" } }, ${given})`],
    ];
    const nothing = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    for (const [full, empty] of lists) {
      const { list } = await data(`{ list: ${full} { pageInfo { endCursor } } }`);
      const { endCursor } = list.pageInfo;
      for (const variables of [{}, { after: endCursor }, { before: endCursor, last: 1 }]) {
        const shown = await data(`query ${arguments_} { list: ${empty} { totalCount ${pageInfo} } }`, variables);
        expect([empty, shown.list]).toEqual([empty, { totalCount: 0, pageInfo: nothing }]);
      }
    }
  });

  it('put undated conferrals last, the newest first', async () => {
    const { conferrals } = await data('{ conferrals(first: 100) { edges { node { date } } } }');
    const dates = conferrals.edges.map(({ node }: Data) => node.date);
    expect(dates).toEqual([...dates].sort((a, b) => (b ?? '').localeCompare(a ?? '')));
    expect(dates.at(-1)).toBeNull();
  });

  it('stay right while rows come and go between them', async () => {
    const before = await page({ first: 4 });
    const rest = idsOf(await page({ first: 100, after: before.pageInfo.endCursor }));
    // One row that sorts before the cursor, one behind it.
    const extra = (date: string): string[] => [
      `  - conferral:uji-${date}:`,
      '      name: Uji',
      '      award: award:paritrana',
      '      recipient: regency:tebo',
      '      status: CONFERRED',
      `      date: ${date}`,
      '      evidence: kata uji',
    ];
    const { paths, archive } = newsroom({ 'uji-halaman': { besides: 'kata uji' } });
    await addConferrals(paths[0] ?? '', [...extra('2026-01-01'), ...extra('2020-01-01')]);
    await ingest(store(), { paths, archive });
    const after = idsOf(await page({ first: 100, after: before.pageInfo.endCursor }));
    expect(after.filter((id) => !id.startsWith('conferral:uji-'))).toEqual(rest);
    expect(after).toContain('conferral:uji-2020-01-01');
    expect(after).not.toContain('conferral:uji-2026-01-01');
    // The row at the cursor itself goes: the page behind it does not move.
    await addConferrals(paths[0] ?? '', extra('2020-01-01'));
    await ingest(store(), { paths, archive });
    expect(idsOf(await page({ first: 100, after: before.pageInfo.endCursor }))).toEqual(after);
  });
});

async function addConferrals(folder: string, lines: readonly string[]): Promise<void> {
  const { readdirSync, readFileSync, writeFileSync } = await import('node:fs');
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const path = `${folder}/${file}`;
  const [body] = readFileSync(path, 'utf8').split('\nconferrals:');
  writeFileSync(path, [body, 'conferrals:', ...lines].join('\n'));
}
