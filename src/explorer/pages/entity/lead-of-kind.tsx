import { formatDate, formatPeriod } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { HoldingFragment } from '../../core/operation-types.ts';
import { type WordsIn, wordsIn } from '../../core/words.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Joined } from '../../ui/text/joined.tsx';
import { labelOf, verbIn } from '../../ui/vocabulary/value-labels.ts';
import { Day } from '../../ui/when.tsx';
import type { Conferral } from './conferral-heading.tsx';
import type { Details } from './details.ts';
import { Named } from './facts.tsx';
import type { FactsOfKind } from './facts-of-kind.ts';
import { leadWords } from './lead-words.ts';

const mostOffices = 2;

/** The offices of a person, with the days on which sources call this person so. */
export function OfficesLead({ name, offices }: { name: string; offices: readonly HoldingFragment[] }) {
  const { language } = usePageContext();
  const words = useWords(leadWords).office;
  const shown = offices.slice(0, mostOffices);
  const more = offices.length - shown.length;
  const items = shown.map((holding) => (
    <span key={holding.claim.id}>
      {words.named(
        holding.acting === true ? words.acting(holding.office.name) : holding.office.name,
        daysOf(holding, language),
      )}{' '}
      <EvidenceMark claim={holding.claim} />
    </span>
  ));
  return (
    <>
      {name} <Joined items={more === 0 ? items : [...items, words.more(more, formatNumber(more, language))]} />.
    </>
  );
}

/** Who holds an office. */
export function HolderLead({ holders }: { holders: readonly HoldingFragment[] }) {
  const { language } = usePageContext();
  const words = useWords(leadWords);
  if (holders.length === 0) return <>{words.office.noHolder}</>;
  const shown = holders.slice(-mostOffices);
  const more = holders.length - shown.length;
  const items = shown.map((holding) => {
    const days = daysOf(holding, language);
    return (
      <span key={holding.claim.id}>
        <Named entity={holding.person} />
        {days === null ? '' : `, ${days}`} <EvidenceMark claim={holding.claim} />
      </span>
    );
  });
  return (
    <>
      {words.office.holders(holders.length)}{' '}
      <Joined items={more === 0 ? items : [...items, words.more(formatNumber(more, language))]} />.
    </>
  );
}

/** The term where a source gives it, else the days for which sources attest it; null where there is neither. */
function daysOf({ claim }: HoldingFragment, language: Language): string | null {
  const words: WordsIn<typeof leadWords>['office'] = wordsIn(leadWords, language).office;
  const period = formatPeriod(claim.validFrom, claim.validTo, language);
  if (period !== null) return period;
  const days = claim.attested.map((day) => formatDate(day, language).text);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (days.length === 1) return words.on(first);
  return days.length === 2 ? words.onTwo(first, last) : words.between(first, last);
}

/** Which round of which award, for whom, and when it was handed over. */
export function EditionLead({ name, edition }: { name: string; edition: NonNullable<FactsOfKind['edition']> }) {
  const { language } = usePageContext();
  const words = useWords(leadWords).edition;
  const { award, level, area, ceremonyDate } = edition;
  return (
    <>
      {award === null ? (
        name
      ) : (
        <>
          {name} {words.is} <Named entity={award} />
        </>
      )}
      {level === null ? null : ` ${words.level(labelOf('Level', level, language))}`}
      {area === null ? null : (
        <>
          {' '}
          {words.area} <Named entity={area} />
        </>
      )}
      {ceremonyDate === null ? (
        `; ${words.noCeremony}.`
      ) : (
        <>
          , {words.ceremony} <Day date={ceremonyDate} />.
        </>
      )}
    </>
  );
}

/** When and where an event was. */
export function EventLead({
  name,
  event: { date, places },
}: {
  name: string;
  event: NonNullable<FactsOfKind['event']>;
}) {
  const words = useWords(leadWords).event;
  return (
    <>
      {name}{' '}
      {date === null ? (
        words.noDay
      ) : (
        <>
          {words.on} <Day date={date} />
        </>
      )}
      {places.length === 0 ? null : (
        <>
          {' '}
          {words.at} <Joined items={places.map((place) => <Named key={place.id} entity={place} />)} />
        </>
      )}
      .
    </>
  );
}

interface ConferralProps {
  readonly conferral: Conferral;
  readonly findings: Details['findings'];
}

/** Who received what and from whom; where sources leave open which of them did, neither is said to have. */
export function ConferralLead({ conferral, findings }: ConferralProps) {
  const { language } = usePageContext();
  const words = useWords(leadWords);
  const { status, recipients, presenters, presentersOfWhole, edition, award, date } = conferral;
  const isOpen = findings.some(({ rule }) => rule === 'HOLDER_OR_BODY');
  const names = recipients.map(({ entity }) => <Named key={entity.id} entity={entity} />);
  const of = edition ?? award;
  const givers =
    presenters.length > 0 ? presenters.map(({ entity }) => entity) : presentersOfWhole.map(({ entity }) => entity);
  return (
    <>
      {names.length === 0 ? (
        words.conferral.nobody
      ) : (
        <>
          {isOpen ? (
            names.map((one, index) => (
              <span key={index}>
                {index === 0 ? '' : ` ${words.conferral.or} `}
                {one}
              </span>
            ))
          ) : (
            <Joined items={names} />
          )}{' '}
          {verbIn({ type: 'RECIPIENT', told: { status } }, language, { reverse: true })}
          {of === null ? null : (
            <>
              {' '}
              <Named entity={of} />
            </>
          )}
          {date === null ? null : (
            <>
              {' '}
              {date.length === 10 ? words.on : words.in} <Day date={date} />
            </>
          )}
          .
        </>
      )}{' '}
      {status !== null && status !== 'CONFERRED' && status !== 'REVOKED' ? (
        words.conferral.notConferred
      ) : givers.length === 0 ? (
        words.conferral.byNobody
      ) : (
        <>
          {words.conferral.by} <Joined items={givers.map((giver) => <Named key={giver.id} entity={giver} />)} />.
        </>
      )}
    </>
  );
}
