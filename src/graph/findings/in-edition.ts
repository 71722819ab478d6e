import type { ConferralFacts } from '../ledger/conferral-facts.ts';
import type { Look } from './look.ts';

/** Beyond so many conferrals the database is asked whether anything comes twice, before all are looked at. */
const few = 50;

/** The conferrals of an edition, in the order of their ids. */
export async function conferralsOf(edition: string, look: Look): Promise<ConferralFacts[]> {
  return rowsOf(edition, await look.inEdition(edition), look);
}

/** The same, and none where neither one rank nor one recipient comes twice: then no two of them can clash over it. */
export async function conferralsWithTwice(
  what: 'ranksTwice' | 'awardsTwice',
  edition: string,
  look: Look,
): Promise<ConferralFacts[]> {
  const ids = await look.inEdition(edition);
  return ids.length > few && !(await look[what](edition)) ? [] : rowsOf(edition, ids, look);
}

async function rowsOf(edition: string, ids: readonly string[], look: Look): Promise<ConferralFacts[]> {
  const rows = await Promise.all(
    ids.map(async (id) => {
      // The database knows no views: whether it was in this edition then, its claims tell.
      const isIn = (await editionsOf(id, look)).includes(edition);
      return isIn ? look.conferral(id) : null;
    }),
  );
  return rows.filter((row) => row !== null);
}

/** The editions that a conferral belongs to. */
export async function editionsOf(conferral: string, look: Look): Promise<string[]> {
  return (await look.said(conferral, 'IN_EDITION')).map(({ object }) => object ?? '');
}
