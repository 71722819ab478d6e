import type { CategoryParts } from '../../ontology/claim.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import { categoryParts } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { Facts } from './facts.ts';
import { conferralsOf, editionsOf } from './in-edition.ts';

/** Another conferral that may be the same win, and the decisions that leave it open. */
export interface PossiblySame {
  readonly row: ConferralFacts;
  readonly because: readonly ClaimView[];
}

/** What may be the same as an entity, each with the decision that says so. */
interface MayBe {
  readonly id: string;
  readonly because: readonly ClaimView[];
}

/**
 * The conferrals that may tell of the same win as this one, in the order of their ids: those of which a decision says so,
 * and those of the same recipient in the same edition and category, where the recipient, the edition or both are only
 * possibly the same. Only what was conferred is counted twice.
 */
export async function possiblySameWins(id: string, facts: Facts): Promise<PossiblySame[]> {
  const own = await facts.conferral(id);
  if (own === null || !isWin(own)) return [];
  const editions = (await Promise.all((await editionsOf(id, facts)).map((one) => mayBe(one, facts)))).flat();
  const recipients = (await Promise.all(own.parties.RECIPIENT.map(({ entity }) => mayBe(entity, facts)))).flat();
  const found = new Map<string, PossiblySame>();
  for (const other of await mayBe(id, facts)) {
    const row = other.id === id ? null : await facts.conferral(other.id);
    if (row !== null && isWin(row)) found.set(row.id, { row, because: other.because });
  }
  // In the same edition the same recipient twice is COUNTED_TWICE by itself.
  for (const edition of editions)
    for (const row of await rowsWith(edition, recipients, facts)) {
      if (row.id === id || found.has(row.id) || !isWin(row) || !isOfOneCategory(own, row)) continue;
      const recipient = recipients.find((one) => row.parties.RECIPIENT.some(({ entity }) => entity === one.id));
      const because = [...edition.because, ...(recipient?.because ?? [])];
      if (recipient !== undefined && because.length > 0) found.set(row.id, { row, because });
    }
  return [...found.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
}

/** An entity itself, and what decisions leave open whether it is the same. */
async function mayBe(id: string, facts: Facts): Promise<MayBe[]> {
  const [said, leading] = await Promise.all([
    facts.said(id, 'POSSIBLY_SAME_AS'),
    facts.leadingAs(id, 'POSSIBLY_SAME_AS'),
  ]);
  return [
    { id, because: [] },
    ...said.map((claim) => ({ id: claim.object ?? '', because: [claim] })),
    ...leading.map((claim) => ({ id: claim.subject, because: [claim] })),
  ];
}

/** All of an edition that is possibly the same; of the own one only where a recipient is. */
async function rowsWith(
  edition: MayBe,
  recipients: readonly MayBe[],
  facts: Facts,
): Promise<readonly ConferralFacts[]> {
  const mayDiffer = edition.because.length > 0 || recipients.some(({ because }) => because.length > 0);
  return mayDiffer ? conferralsOf(edition.id, facts) : [];
}

function isWin({ status }: ConferralFacts): boolean {
  return status === 'CONFERRED';
}

/** Where one says no category it may be that of the other. */
function isOfOneCategory(a: ConferralFacts, b: ConferralFacts): boolean {
  const parts = ({ category }: ConferralFacts): CategoryParts => category?.parts ?? {};
  return categoryParts.every((part) => {
    const [one, other] = [parts(a)[part], parts(b)[part]];
    return one === undefined || other === undefined || foldName(one) === foldName(other);
  });
}
