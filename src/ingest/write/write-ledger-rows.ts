import { belongingTypes, mayBelong } from '../../ontology/belonging.ts';
import { type Claim, compare } from '../../ontology/claim.ts';
import { factsOfClaims } from '../../ontology/conferral-facts.ts';
import { ledgerRow, standingFor } from '../../ontology/ledger-row.ts';
import { claimAsOf, everything, isFact, summarise } from '../../ontology/view.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Store, Writer } from '../../store/store.ts';
import { each, withPauses } from '../pauses.ts';
import { eachOnce } from './each-once.ts';
import { readBelonging } from './read-belonging.ts';
import { writeAll, writeRows } from './write-rows.ts';

/** Raised whenever rows are made in another way, so that the next ingest makes all of them anew. */
export const ledgerProjection = 10;

const atOnce = 500;

/**
 * Makes the rows of these conferrals anew, each from all that is claimed of it and of its edition. One read and two
 * writes at most, however many they are, and what `readBelonging` reads.
 * @param ids entities that may have changed; those that are no conferrals are passed over
 */
export async function writeLedgerRows(writer: Writer, ids: Iterable<string>): Promise<void> {
  const conferrals = eachOnce(ids).filter((id) => id.startsWith('conferral:'));
  if (conferrals.length === 0) return;
  const read = await writer.read('ledger-claims', { ids: conferrals });
  const provinces = new Map<string, string>();
  const claims = await claimsOf(read, writer, ({ object }, { province }) => {
    if (object !== null && province !== null) provinces.set(object, province);
  });
  const bySubject = new Map<string, Claim[]>();
  for (const claim of claims.sort((a, b) => compare(a.id, b.id)))
    bySubject.set(claim.subject, [...(bySubject.get(claim.subject) ?? []), claim]);
  const about = (id: string) => (bySubject.get(id) ?? []).flatMap((claim) => claimAsOf(claim, everything) ?? []);
  const factsOf = (id: string) => {
    const own = about(id);
    const editions = own.filter(({ type }) => type === 'IN_EDITION').map(({ object }) => object ?? '');
    return { id, facts: factsOfClaims(id, own, editions.flatMap(about)) };
  };
  const speaking = conferrals.filter((id) => bySubject.has(id));
  const told = await withPauses(each(speaking, factsOf));
  const starts = told.flatMap(({ facts }) => standingFor(facts));
  const belonging = await readBelonging(writer, starts, provinces);
  const rows = await withPauses(
    each(told, ({ id, facts }) => ({ id, properties: { ...ledgerRow(facts, belonging) } })),
  );
  await writeRows(writer, 'put-ledger-rows', rows);
  const silent = conferrals.filter((id) => !bySubject.has(id));
  // Some of them are gone by now, and most never had a row: the count is the database's to know.
  if (silent.length > 0) await writer.write('clear-ledger-rows', { ids: silent });
}

/**
 * The conferrals of those editions of which these claims say something else to the ledger than they did: the rows of
 * all conferrals of an edition say what the edition is. An edition on which nothing new is said costs nothing.
 * @param isThere whether an edition was in the graph before, so that others may have conferrals of it
 */
export async function conferralsElsewhere(
  writer: Writer,
  before: readonly Claim[],
  after: readonly Claim[],
  isThere: (edition: string) => boolean,
): Promise<string[]> {
  const [was, is] = [before, after].map((claims) => new Map(claims.flatMap(editionSaid)));
  const editions = [...(was ?? []), ...(is ?? [])]
    .filter(([key]) => was?.get(key)?.said !== is?.get(key)?.said)
    .map(([, { edition }]) => edition)
    .filter(isThere);
  if (editions.length === 0) return [];
  return (await writer.read('conferrals-in-edition', { ids: eachOnce(editions) })).map(({ conferral }) => conferral);
}

/**
 * The conferrals whose recipients are among these or belong to them, by their rows as they are: what belongs elsewhere
 * now takes them along. Nothing new is said of what anything belongs to in most dossiers, and that costs nothing.
 */
export async function conferralsThrough(writer: Writer, ids: readonly string[]): Promise<string[]> {
  const belonging = eachOnce(ids).filter(mayBelong);
  if (belonging.length === 0) return [];
  return (await writer.read('conferrals-through', { ids: belonging })).map(({ conferral }) => conferral);
}

/** Those of which these claims say otherwise than they did what they belong to. */
export function belongingElsewhere(before: readonly Claim[], after: readonly Claim[]): string[] {
  const [was, is] = [before, after].map((claims) => new Map(claims.flatMap(belongingSaid)));
  return [...(was ?? []), ...(is ?? [])]
    .filter(([key]) => was?.get(key)?.said !== is?.get(key)?.said)
    .map(([, { subject }]) => subject);
}

/** Makes all rows anew in a graph whose rows were made in another way, or before there were any. */
export async function renewLedgerRows(store: Store): Promise<void> {
  const [ledger] = await store.read('ledger-projection', {});
  if (ledger?.projection === ledgerProjection) return;
  for (let after = ''; ; ) {
    const page = await store.read('entities-of-kinds', { kinds: ['Conferral'], after, limit: atOnce });
    const ids = page.map(({ id }) => id);
    await store.transact(async (writer) => {
      await writeAll(writer, 'take-turn', {}, 1);
      await writeLedgerRows(writer, ids);
      if (ids.length < atOnce) await writeAll(writer, 'put-ledger-projection', { projection: ledgerProjection }, 1);
    });
    after = ids.at(-1) ?? after;
    if (ids.length < atOnce) return;
  }
}

/** What a claim says of an edition to the ledger, by claim and edition; nothing for other claims. */
function editionSaid(claim: Claim): [string, { edition: string; said: string }][] {
  if (claim.type !== 'EDITION_OF') return [];
  const { level, area, labelYear } = summarise(claim, claim.assertions).qualifiers;
  const said = JSON.stringify([isFact(claim), claim.object, level, area, labelYear]);
  return [[`${claim.id} ${claim.subject}`, { edition: claim.subject, said }]];
}

/** What a claim says of what its subject belongs to, by claim and subject; nothing for other claims. */
function belongingSaid(claim: Claim): [string, { subject: string; said: string }][] {
  const { id, type, subject, object } = claim;
  if (!belongingTypes.includes(type)) return [];
  const { certain, standing } = summarise(claim, claim.assertions);
  return [[`${id} ${subject}`, { subject, said: JSON.stringify([isFact(claim), object, certain, standing]) }]];
}
