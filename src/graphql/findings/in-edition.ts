import type { ConferralFacts } from '../ledger/conferral-facts.ts';
import type { Look } from './look.ts';

/** The conferrals of an edition, in the order of their ids. */
export async function conferralsOf(edition: string, look: Look): Promise<ConferralFacts[]> {
  const ids = new Set((await look.leading(edition, 'IN_EDITION')).map(({ subject }) => subject));
  return (await Promise.all([...ids].sort().map((id) => look.conferral(id)))).filter((row) => row !== null);
}

/** The editions that a conferral belongs to. */
export async function editionsOf(conferral: string, look: Look): Promise<string[]> {
  return (await look.said(conferral, 'IN_EDITION')).map(({ object }) => object ?? '');
}
