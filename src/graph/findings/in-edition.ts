import type { ConferralFacts } from '../conferral-facts.ts';
import type { Facts } from './facts.ts';

/** Beyond so many conferrals the database is asked whether anything comes twice, before all are looked at. */
const few = 50;

/** The conferrals of an edition, in the order of their ids. */
export async function conferralsOf(edition: string, facts: Facts): Promise<ConferralFacts[]> {
  return rowsOf(edition, await facts.inEdition(edition), facts);
}

/** The same, and none where neither one rank nor one recipient comes twice: then no two of them can clash over it. */
export async function conferralsWithTwice(
  what: 'ranksTwice' | 'awardsTwice',
  edition: string,
  facts: Facts,
): Promise<ConferralFacts[]> {
  const ids = await facts.inEdition(edition);
  return ids.length > few && !(await facts[what](edition)) ? [] : rowsOf(edition, ids, facts);
}

async function rowsOf(edition: string, ids: readonly string[], facts: Facts): Promise<ConferralFacts[]> {
  const rows = await Promise.all(
    ids.map(async (id) => {
      // The database knows no views: whether it was in this edition then, its claims tell.
      const isIn = (await editionsOf(id, facts)).includes(edition);
      return isIn ? facts.conferral(id) : null;
    }),
  );
  return rows.filter((row) => row !== null);
}

/** The editions that a conferral belongs to. */
export async function editionsOf(conferral: string, facts: Facts): Promise<string[]> {
  return (await facts.said(conferral, 'IN_EDITION')).map(({ object }) => object ?? '');
}
