import { isOfCategory } from '../../ontology/category-parts.ts';
import type { CategoryParts } from '../../ontology/claim.ts';
import { statusOf } from '../../ontology/conferral-facts.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import { type ConferralStatus, vocabularies } from '../../ontology/ontology.ts';
import type { ClaimView } from '../../ontology/view.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import { countedThing, countsRecipients, isCounted } from './counted-things.ts';
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

/**
 * The counts of recipients of an edition or of one conferral: RECIPIENT_COUNT, and figures that say themselves that they count
 * those who received it. Any other figure counts something else: who took part, who is in a class.
 */
export async function statedCounts(id: string, facts: Facts): Promise<StatedCount[]> {
  const claims = await facts.said(id, 'RECIPIENT_COUNT', 'FIGURE');
  const stated = claims.filter(({ type, value }) => type === 'RECIPIENT_COUNT' || countsRecipients(value ?? {}));
  return stated.length === 0 ? [] : Promise.all(countsAgainst(stated, await rowsOf(id, facts), facts));
}

async function rowsOf(id: string, facts: Facts): Promise<ConferralFacts[]> {
  if (entityKindOf(id) === 'Edition') return conferralsOf(id, facts);
  // Those of a counted group who are named by now are conferrals of their own.
  const named = (await facts.leading(id, 'PART_OF')).map(({ subject }) => facts.conferral(subject));
  return (await Promise.all([facts.conferral(id), ...named])).filter((row) => row !== null);
}

function countsAgainst(
  stated: readonly ClaimView[],
  rows: readonly ConferralFacts[],
  facts: Facts,
): Promise<StatedCount>[] {
  return stated.map(async (claim) => {
    const { of, unit = of, count, countMin, countMax } = claim.value ?? {};
    const { amount = count, amountMin = countMin, amountMax = countMax } = claim.value ?? {};
    const thing = countedThing(String(unit));
    const category = claim.qualifiers['category'] as CategoryParts | undefined; // typed so by the ontology
    const meant = async (isMeant: (row: ConferralFacts) => boolean): Promise<ClaimView[]> => {
      const recipients = rows
        .filter((row) => isMeant(row) && isOfCategory(row.readings.category, category) && isOfGrade(row, claim))
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
    const asked = askedOf(claim, rows);
    const statuses = asked === undefined ? received : [asked];
    const further = asked === undefined ? received : [asked, ...beyond(asked)];
    return {
      claim,
      least: Number(amount ?? amountMin ?? 0),
      most: thing === null ? Infinity : Number(amount ?? amountMax ?? Infinity),
      named: await meant((row) => statuses.includes(row.status)),
      // A candidate who fell out was one all the same.
      reached: await meant(
        (row) =>
          further.includes(row.status) || (asked !== undefined && everWas(row).some((one) => further.includes(one))),
      ),
    };
  });
}

/** As what those are counted who are: what the count says, or of a counted conferral how far it came. */
function askedOf({ subject, qualifiers }: ClaimView, rows: readonly ConferralFacts[]): ConferralStatus | undefined {
  const said = qualifiers['status'] as ConferralStatus | undefined; // typed so by the ontology
  const own = rows.find(({ id }) => id === subject)?.status ?? null;
  return said ?? (own === null || received.includes(own) ? undefined : own);
}

function everWas({ statuses }: ConferralFacts): ConferralStatus[] {
  return statuses.map(statusOf);
}

/** The statuses that come after one on the way to the award; none where it lies beside that way. */
function beyond(status: ConferralStatus): readonly ConferralStatus[] {
  const way = (Object.keys(vocabularies.ConferralStatus) as ConferralStatus[]).filter(
    (one) => one !== 'DROPPED' && one !== 'REVOKED' && one !== 'RATED',
  );
  const at = (way as readonly string[]).indexOf(status);
  return at < 0 ? [] : way.slice(at + 1);
}

/** Whether a count is of this conferral's grade, as far as the count names one. */
function isOfGrade({ readings }: ConferralFacts, { qualifiers }: ClaimView): boolean {
  const grade = qualifiers['grade'] as string | undefined; // typed so by the ontology
  return grade === undefined || readings.grade.some((one) => foldName(one) === foldName(grade));
}
