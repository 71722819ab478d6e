import { ClaimSentence } from '../../ui/claim/claim-sentence.tsx';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { ReachedStatus, statusOf } from '../../ui/claim/reached-status.tsx';
import { Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import type { TimelineEntry } from './timeline-csv.ts';

/** Dated entries under the years that they fall in. */
export function TimelineEntries({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <>
      {byYear(entries).map(([year, ofYear]) => (
        <section key={year} aria-labelledby={`tahun-${year}`} class="year">
          <h2 id={`tahun-${year}`}>{year}</h2>
          <ol class="timeline">
            {ofYear.map((entry) => (
              <Entry key={`${entry.boundary} ${entry.claim.id} ${entry.dated.id} ${entry.date}`} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Entry({ entry: { date, boundary, claim, dated } }: { entry: TimelineEntry }) {
  const reached = statusOf(dated);
  // Of a win that was only mentioned, planned or dropped nothing took place that day: the sentence says what did.
  const tookPlace = reached === null || reached === 'CONFERRED';
  return (
    <li>
      <p class="when">
        {tookPlace ? (
          <span class="muted">
            <Word group="TimelineBoundary" word={boundary} />{' '}
          </span>
        ) : null}
        <Day date={date} />
      </p>
      <p>
        <ClaimSentence claim={claim} reached={reached} />
        <ReachedStatus claim={dated} /> <EvidenceMark claim={claim} />{' '}
        {dated.id === claim.id ? null : <EvidenceMark claim={dated} />}
      </p>
    </li>
  );
}

/** In their order; a date begins with its year. */
function byYear(entries: readonly TimelineEntry[]): readonly (readonly [string, readonly TimelineEntry[]])[] {
  const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))];
  return years.map((year) => [year, entries.filter(({ date }) => date.startsWith(year))]);
}
