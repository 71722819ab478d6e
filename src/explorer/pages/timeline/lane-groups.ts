import { isRole } from '../../../ontology/claim-rules.ts';
import { earliestDay, latestDay, parsePartialDate } from '../../../ontology/values/partial-date.ts';
import { formatDate, formatPeriod } from '../../core/format/dates.ts';
import type { Language } from '../../core/language.ts';
import type { DrawnClaimFragment, TimelineLanesQuery } from '../../core/operation-types.ts';
import { wordsIn } from '../../core/words.ts';
import type { Lane, LaneEntry, LaneGroup } from '../../picture/lanes/lanes.ts';
import { laneWords } from '../../picture/lanes/words.ts';
import { toneOf } from '../../picture/tones/tones.ts';
import { claimText } from '../../ui/claim/claim-sentence.tsx';
import { statusOf } from '../../ui/claim/reached-status.tsx';
import { labelOf, toldStatus } from '../../ui/vocabulary/value-labels.ts';

type Entry = TimelineLanesQuery['timeline']['edges'][number]['node'];

interface Around {
  readonly language: Language;
  /** The address of whatever has an id. */
  readonly page: (id: string) => string;
  /** The address of the list where it has a year. */
  readonly listed: (year: string) => string;
}

/** The entries of a timeline by the names that they concern, in the order in which these were asked for. */
export function laneGroups(entries: readonly Entry[], asked: readonly string[], around: Around): LaneGroup[] {
  const names = new Map(entries.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity]));
  // One that was merged into another answers under the id of that one, behind the rest.
  const placeOf = (id: string): number => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  const inOrder = [...names.values()].sort((a, b) => placeOf(a.id) - placeOf(b.id));
  return inOrder.map(({ id, name }) => {
    const ofName = entries.filter(({ entities }) => entities.some((entity) => entity.id === id));
    return { id, name, href: around.page(id), entries: entriesOf(ofName, around) };
  });
}

/** Where a claim has a beginning and an end, the two are one bar. */
function entriesOf(entries: readonly Entry[], around: Around): LaneEntry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry): LaneEntry[] => {
    const isPeriod = hasPeriod(entry);
    if (isPeriod && seen.has(entry.claim.id)) return [];
    if (isPeriod) seen.add(entry.claim.id);
    const { date, claim } = entry;
    const [from, to] = isPeriod ? [claim.validFrom ?? date, claim.validTo] : [date, date];
    return [
      {
        lane: laneOf(entry),
        from: earliestDay(parsePartialDate(from, 'from')),
        to: latestDay(parsePartialDate(to ?? from, 'to')),
        isOpen: isPeriod && to === null,
        isCertain: isCertain(entry),
        ...saidOf(entry, isPeriod, around),
        href: around.page(claim.id),
        listed: around.listed(date.slice(0, 4)),
      },
    ];
  });
}

/** Whether its date is an end of how long its claim was so. */
function hasPeriod({ boundary, claim, dated }: Entry): boolean {
  return claim.id === dated.id && (boundary === 'BEGAN' || boundary === 'ENDED') && claim.validFrom !== claim.validTo;
}

/**
 * What somebody received has a lane by how far it came, and so has what was given of an award; who only handed it over or
 * watched did not receive it.
 */
function laneOf({ claim, dated }: Entry): Lane {
  if (claim.type === 'HOLDS') return 'office';
  const status = statusOf(dated) ?? toldStatus(claim);
  if (status === undefined || (isRole(claim.type) && claim.type !== 'RECIPIENT')) return 'event';
  return toneOf(status);
}

function isCertain(entry: Entry): boolean {
  const { claim, dated } = entry;
  const status = statusOf(dated) ?? toldStatus(claim);
  const isDone = laneOf(entry) !== 'event' || status == null || status === 'CONFERRED';
  return claim.certain && dated.certain && isDone;
}

function saidOf(
  { date, boundary, claim, dated }: Entry,
  isPeriod: boolean,
  { language }: Around,
): Pick<LaneEntry, 'when' | 'title'> {
  const open = isPeriod && claim.validTo === null ? ` (${wordsIn(laneWords, language).openEnd})` : '';
  const period = isPeriod ? formatPeriod(claim.validFrom, claim.validTo, language) : null;
  const attested = boundary === 'ATTESTED' ? `${labelOf('TimelineBoundary', boundary, language)} ` : '';
  const when = `${attested}${period ?? formatDate(date, language).text}${open}`;
  const status = statusOf(dated);
  const reached = status === null ? '' : ` (${labelOf('ConferralStatus', status, language)})`;
  // How long it was so stands in front already.
  const said = claimText(isPeriod ? withoutPeriod(claim) : claim, language);
  return { when, title: `${when}: ${said}${reached}` };
}

function withoutPeriod(claim: DrawnClaimFragment): DrawnClaimFragment {
  return { ...claim, validFrom: null, validTo: null };
}
