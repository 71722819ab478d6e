import { type Assertion, attestedDays, type Claim, compare, type Data } from './claim.ts';
import { isState } from './claim-rules.ts';
import { type Modality, type Standing, vocabularies } from './ontology.ts';
import { originsOf } from './origins.ts';
import { mergeQualifiers } from './parting/merge.ts';
import type { Instant } from './values/instant.ts';
import { isKnownBy, type KnownAt } from './values/known-by.ts';
import { earliestDay, latestDay, type PartialDate } from './values/partial-date.ts';

/** The two clocks. `asOf`: when was it so. `knownAt`: when could one know it. Null asks without that clock. */
export interface View {
  readonly asOf: PartialDate | null;
  readonly knownAt: KnownAt | null;
}

export const everything: View = { asOf: null, knownAt: null };

/** Whether a view asks with a clock: what is stored holds without one. */
export function hasClock({ asOf, knownAt }: View): boolean {
  return asOf !== null || knownAt !== null;
}

/** A claim as it stands under a view: only the evidence that could be read by then, and what follows from it. */
export interface ClaimView extends Claim {
  readonly view: View;
  readonly qualifiers: Data;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly certain: boolean;
  readonly modality: Modality;
  readonly standing: Standing;
  readonly firstKnown: Instant;
  /** The day of the source that could be read first, as it prints it. */
  readonly firstDay: string;
  readonly independentSources: number;
  /** The days between which the sources let one say that it was so; null leaves an end open. */
  readonly heldFrom: string | null;
  readonly heldTo: string | null;
}

/**
 * The claim under the view, or null where it was not known then, or is known not to have been so.
 * An open end lets a claim stand, with one exception: a state (an office held, a status) is left out before the first
 * day for which a source attests it, since nothing says that it was so already.
 */
export function claimAsOf(claim: Claim, view: View): ClaimView | null {
  const known = view.knownAt;
  const assertions = known === null ? claim.assertions : claim.assertions.filter((one) => isAssertedBy(one, known));
  if (assertions.length === 0) return null;
  const summary = summarise(claim, assertions, known);
  if (view.asOf !== null && !heldIn(summary, view.asOf)) return null;
  // Written out, since each claim of an answer comes by here: spreading two objects took a tenth of its time.
  return {
    id: claim.id,
    type: claim.type,
    subject: claim.subject,
    object: claim.object,
    value: claim.value,
    mood: claim.mood,
    assertions,
    ...(claim.next === undefined ? {} : { next: claim.next }),
    view,
    qualifiers: summary.qualifiers,
    validFrom: summary.validFrom,
    validTo: summary.validTo,
    certain: summary.certain,
    modality: summary.modality,
    standing: summary.standing,
    firstKnown: summary.firstKnown,
    firstDay: summary.firstDay,
    independentSources: summary.independentSources,
    heldFrom: summary.heldFrom,
    heldTo: summary.heldTo,
  };
}

/** Whether the source of an assertion could be read by then. */
export function isAssertedBy({ sourceEarliest, sourceDay }: Assertion, known: KnownAt): boolean {
  return isKnownBy({ earliest: sourceEarliest, day: sourceDay }, known);
}

/** Whether a claim may carry an edge: it is said to be so, and not only disputed. */
export function isFact({ mood, assertions }: Pick<Claim, 'mood' | 'assertions'>): boolean {
  return mood === 'FACT' && assertions.some(({ stance }) => stance === 'SUPPORTS');
}

type Summary = Omit<ClaimView, keyof Claim | 'view'>;

/** What follows from a set of assertions on one claim; the set is never empty. */
export function summarise(claim: Claim, assertions: readonly Assertion[], knownAt: KnownAt | null = null): Summary {
  const supporting = assertions.filter(({ stance }) => stance === 'SUPPORTS');
  const deciding = decidingOf(assertions);
  const qualifiers = mergeQualifiers(claim.type, deciding);
  const { validFrom, validTo } = validity(claim, qualifiers);
  return {
    qualifiers,
    validFrom,
    validTo,
    certain: deciding.some(({ certain }) => certain),
    modality: strongest(deciding.map(({ modality }) => modality)),
    standing: supporting.length < assertions.length ? 'CONTESTED' : 'UNCONTESTED',
    firstKnown: first(assertions.map(({ sourceEarliest }) => sourceEarliest)),
    firstDay: first(assertions.map(({ sourceDay }) => sourceDay)),
    independentSources: originsOf(supporting),
    heldFrom:
      validFrom !== null ? earliestDay(validFrom) : isState(claim.type) ? firstAttested(validTo, deciding) : null,
    heldTo: validTo === null ? dayBeforeNext(claim, knownAt) : latestDay(validTo),
  };
}

/** The assertions whose words a claim follows: those that support it, or all where none does. */
export function decidingOf(assertions: readonly Assertion[]): readonly Assertion[] {
  const supporting = assertions.filter(({ stance }) => stance === 'SUPPORTS');
  return supporting.length > 0 ? supporting : assertions;
}

/** Whether a span of days touches the date: known not to have begun, or to have ended, keeps it out. */
export function heldIn(
  { heldFrom, heldTo }: { heldFrom: string | null; heldTo: string | null },
  asOf: PartialDate,
): boolean {
  return (heldFrom === null || heldFrom <= latestDay(asOf)) && (heldTo === null || heldTo >= earliestDay(asOf));
}

/** The last day on which an open term can have lasted, since the same holder began anew; null where nothing bounds it. */
function dayBeforeNext({ next }: Claim, knownAt: KnownAt | null): string | null {
  if (next === undefined) return null;
  if (knownAt !== null && !isKnownBy({ earliest: next.firstKnown, day: next.firstDay }, knownAt)) return null;
  return new Date(Date.parse(next.began) - 86_400_000).toISOString().slice(0, 10);
}

function validity(claim: Claim, qualifiers: Data): { validFrom: PartialDate | null; validTo: PartialDate | null } {
  const dated = isDatedByValue(claim) ? (claim.value ?? {}) : qualifiers;
  const from = dated['from'] ?? dated['date'] ?? null;
  // What took place has taken place ever after: an event's last day ends nothing.
  const to = claim.type === 'OCCURRED' ? null : (dated['to'] ?? null);
  // Both were typed as PartialDate by the ontology when the dossier was read.
  return { validFrom: from as PartialDate | null, validTo: to as PartialDate | null };
}

/** Whether its value is its date: an event that took place, an award that started. */
export function isDatedByValue({ type }: Pick<Claim, 'type'>): boolean {
  return type === 'OCCURRED' || type === 'STARTED';
}

/** A source attests the days it names, or else its own; one that names the end attests that too. */
function firstAttested(validTo: PartialDate | null, assertions: readonly Assertion[]): string {
  const days = assertions.flatMap((assertion) => attestedDays(assertion).map(earliestDay));
  return first(validTo === null ? days : [...days, earliestDay(validTo)]);
}

function strongest(modalities: readonly Modality[]): Modality {
  const order = Object.keys(vocabularies.Modality) as Modality[];
  return [...modalities].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? 'CLAIMED';
}

function first<T extends string>(texts: readonly T[]): T {
  return [...texts].sort(compare)[0] as T; // never empty: callers pass one text for each assertion
}
