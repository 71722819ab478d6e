import { formatPublication } from '../../core/format/dates.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { ContradictionsPageQuery } from '../../core/operation-types.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import type { FindingGroup } from '../../ui/findings/group-findings.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { ShownText } from '../../ui/text/shown-text.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Word } from '../../ui/vocabulary/word.tsx';
import { Day } from '../../ui/when.tsx';
import { bySource, type SourceColumn } from './by-source.ts';
import { contradictionsWords } from './words.ts';

export type Contradiction = ContradictionsPageQuery['contradictions']['edges'][number]['node'];

/** One subject in which sources differ: a column for each source, with its values and its exact words. */
export function ContradictionCard({ group: { first, all } }: { group: FindingGroup<Contradiction> }) {
  const { language, to, toId } = usePageContext();
  const { about, rule } = first;
  const label = labelOf('ContradictionRule', rule, language);
  const states = [...new Set(all.map(({ state }) => state))];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return (
    <article class="finding-card">
      <h2>
        {all.length === 1 ? (
          <a href={to('contradictions', { query: { id: first.id } })}>{first.text}</a>
        ) : (
          <a href={to('contradictions', { query: { about: about.id, rule } })}>
            {about.name}: {label}
          </a>
        )}
      </h2>
      <p class="muted">
        <a href={toId(about.id)}>{about.name}</a> · {label}
        {kinds.map((kind) => (
          <span key={kind}>
            {' · '}
            <Word group="ContradictionKind" word={kind} />
          </span>
        ))}
        {states.map((state) => (
          <span key={state}>
            {' · '}
            <Word group="ReviewState" word={state} />
          </span>
        ))}
      </p>
      <div class="sides">
        {bySource(all).map((column) => (
          <Column key={column.source?.id ?? ''} column={column} />
        ))}
      </div>
      {all.length === 1 ? null : <Pairs pairs={all} />}
      {all.map(({ id, review }) => (review === null ? null : <Reviewed key={id} review={review} />))}
    </article>
  );
}

/** A source that names very many is told of as far as a card can hold. */
const mostValues = 20;

function Column({ column: { source, values } }: { column: SourceColumn }) {
  const { language, toId } = usePageContext();
  const words = useWords(contradictionsWords);
  const shown = values.slice(0, mostValues);
  const more = values.length - shown.length;
  return (
    <section class="side">
      {source === null ? (
        <h3>{words.noSource}</h3>
      ) : (
        <>
          <h3>
            {source.publisher.name}, {formatPublication(source.published.printed, language).text}
          </h3>
          <p class="muted">
            <a href={toId(source.id)} lang={source.language}>
              {source.title}
            </a>
          </p>
        </>
      )}
      <ul>
        {shown.map(({ says, claims }) => (
          <li key={says}>
            <strong>{says}</strong>
            {claims.map((claim) => (
              <p key={claim.id}>
                <ExactWords claim={claim} source={source?.id ?? null} /> <EvidenceMark claim={claim} />
              </p>
            ))}
          </li>
        ))}
        {more > 0 ? <li class="muted">{words.moreValues(formatNumber(more, language))}</li> : null}
      </ul>
    </section>
  );
}

/** The words with which this very source says it; the note behind the mark has all of them. */
function ExactWords({
  claim,
  source,
}: {
  claim: SourceColumn['values'][number]['claims'][number];
  source: string | null;
}) {
  const said = claim.evidence.edges.map(({ node }) => node).find((one) => source === null || one.source.id === source);
  return said === undefined ? null : <q lang={said.source.language}>{said.exact}</q>;
}

function Pairs({ pairs }: { pairs: readonly Contradiction[] }) {
  const { language, to } = usePageContext();
  const words = useWords(contradictionsWords);
  return (
    <details>
      <summary>{words.pairs(formatNumber(pairs.length, language))}</summary>
      <ul>
        {pairs.map(({ id, text, state }) => (
          <li key={id}>
            <a href={to('contradictions', { query: { id } })}>{text}</a>{' '}
            <span class="muted">{labelOf('ReviewState', state, language)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Reviewed({ review: { why, whyLanguage, by, decided } }: { review: NonNullable<Contradiction['review']> }) {
  return (
    <p>
      <ShownText text={why} language={whyLanguage} />{' '}
      <span class="muted">
        {by}, <Day date={decided} />
      </span>
    </p>
  );
}
