import { ClaimSentence } from '../../ui/claim/claim-sentence.tsx';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import { type Change, type Difference, differencesOf } from './differences.ts';
import { changesWords } from './words.ts';

/** What became known, under the articles in which one could first read it, in their order. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { toId } = usePageContext();
  const words = useWords(changesWords);
  return (
    <>
      {bySource(changes).map(({ source, on, ofSource }) => (
        <section key={source.id} class="read-in" aria-labelledby={headingId(source.id)}>
          <h2 id={headingId(source.id)}>
            <a href={toId(source.id)} lang={source.language}>
              {source.title}
            </a>
          </h2>
          <p class="muted">
            <a href={toId(source.publisher.id)}>{source.publisher.name}</a>; {words.read} <Day date={on} />
          </p>
          <ol class="changes">
            {ofSource.map((change) => (
              <ChangeItem key={change.claim.id} change={change} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { language } = usePageContext();
  const { kind, claim } = change;
  const differences = differencesOf(change, language);
  return (
    <li>
      <span class={`change-kind is-${kind.toLowerCase()}`}>
        <Word group="ChangeKind" word={kind} />
      </span>
      <div>
        <p>
          <ClaimSentence claim={claim} /> <EvidenceMark claim={claim} />
        </p>
        {differences.length === 0 ? null : (
          <ul class="differences">
            {differences.map((difference) => (
              <DifferenceItem key={difference.field} difference={difference} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function DifferenceItem({ difference: { label, before, now } }: { difference: Difference }) {
  const words = useWords(changesWords);
  return (
    <li>
      {label}: <span class="muted">{words.before}</span> {before}, <span class="muted">{words.now}</span>{' '}
      <strong>{now}</strong>
    </li>
  );
}

function headingId(source: string): string {
  return `artikel-${source.replace(':', '-')}`;
}

/** Changes stand by moment and source already. */
function bySource(changes: readonly Change[]) {
  const sources = [...new Map(changes.map((change) => [change.source.id, change])).values()];
  return sources.map(({ source, on }) => ({
    source,
    on,
    ofSource: changes.filter((change) => change.source.id === source.id),
  }));
}
