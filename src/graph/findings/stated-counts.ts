import type { CategoryParts } from '../../ontology/claim.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import { type ConferralStatus, vocabularies } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import { countedThing, isCounted } from './counted-things.ts';
import type { Facts } from './facts.ts';
import { conferralsOf } from './in-edition.ts';

/** How many recipients a source states, and which ones the graph names. */
export interface StatedCount {
  readonly claim: ClaimView;
  readonly least: number;
  /** Infinite where it is not known what is counted: then no number of names is too many. */
  readonly most: number;
  /** One claim for each recipient that the count may be of. */
  readonly named: readonly ClaimView[];
  /** The same, with those who have come further: a plan of fifteen is fulfilled when fifteen have received it. */
  readonly reached: readonly ClaimView[];
}

/** Whoever is counted as a recipient unless the count says otherwise: no nominee, and nobody from whom it was taken. */
const received: readonly (ConferralStatus | null)[] = ['ANNOUNCED', 'CLAIMED', 'CONFERRED', null];

/** The counts of recipients of an edition or of one conferral: RECIPIENT_COUNT, and figures whose unit is a recipient's. */
export async function statedCounts(id: string, facts: Facts): Promise<StatedCount[]> {
  const claims = await facts.said(id, 'RECIPIENT_COUNT', 'FIGURE');
  const stated = claims.filter(
    ({ type, value }) => type === 'RECIPIENT_COUNT' || countedThing(String(value?.['unit'])),
  );
  return stated.length === 0 ? [] : Promise.all(countsAgainst(stated, await rowsOf(id, facts), facts));
}

async function rowsOf(id: string, facts: Facts): Promise<ConferralFacts[]> {
  if (entityKindOf(id) === 'Edition') return conferralsOf(id, facts);
  const row = await facts.conferral(id);
  return row === null ? [] : [row];
}

function countsAgainst(
  stated: readonly ClaimView[],
  rows: readonly ConferralFacts[],
  facts: Facts,
): Promise<StatedCount>[] {
  return stated.map(async (claim) => {
    const {
      of,
      unit = of,
      count,
      countMin,
      countMax,
      amount = count,
      amountMin = countMin,
      amountMax = countMax,
    } = claim.value ?? {};
    const thing = countedThing(String(unit));
    const meant = async (statuses: readonly (ConferralStatus | null)[]): Promise<ClaimView[]> => {
      const recipients = rows
        .filter((row) => statuses.includes(row.status) && isOfCategory(row, claim))
        .flatMap(({ parties }) => parties.RECIPIENT);
      const known = await Promise.all(
        recipients.map(
          async (party) => thing === null || isCounted(party.entity, await facts.record(party.entity), thing),
        ),
      );
      const byEntity = recipients
        .filter((_, index) => known[index])
        .map((party) => [party.entity, party.claim] as const);
      return [...new Map(byEntity).values()];
    };
    const asked = claim.qualifiers['status'] as ConferralStatus | undefined; // typed so by the ontology
    const statuses = asked === undefined ? received : [asked];
    return {
      claim,
      least: Number(amount ?? amountMin ?? 0),
      most: thing === null ? Infinity : Number(amount ?? amountMax ?? Infinity),
      named: await meant(statuses),
      reached: await meant(asked === undefined ? received : [asked, ...beyond(asked)]),
    };
  });
}

/** The statuses that come after one on the way to the award; none where it lies beside that way. */
function beyond(status: ConferralStatus): readonly ConferralStatus[] {
  const way = (Object.keys(vocabularies.ConferralStatus) as ConferralStatus[]).filter(
    (one) => one !== 'DROPPED' && one !== 'REVOKED',
  );
  const at = (way as readonly string[]).indexOf(status);
  return at < 0 ? [] : way.slice(at + 1);
}

/** Whether a count is of this conferral's category, as far as the count names one, and as any source prints it. */
function isOfCategory({ readings }: ConferralFacts, { qualifiers }: ClaimView): boolean {
  const parts = Object.entries((qualifiers['category'] ?? {}) as CategoryParts); // typed so by the ontology
  const fits = (category: CategoryParts): boolean =>
    parts.every(([part, name]) => foldName(category[part] ?? '') === foldName(name));
  return parts.length === 0 || readings.category.some(fits);
}
