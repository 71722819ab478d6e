import { formatNumber } from '../../core/format/numbers.ts';
import { groupFindings } from '../../ui/findings/group-findings.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { Word } from '../../ui/vocabulary/word.tsx';
import type { Details } from './details.ts';
import { Named } from './facts.tsx';
import { entityWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly details: Details;
}

/** One line for each subject in which sources differ; several findings on it are counted, and told one by one on their page. */
export function Contradictions({ id, details }: Props) {
  const { language, to } = usePageContext();
  const words = useWords(entityWords);
  const { all: parts, lookedAt } = details.parts;
  if (!details.isCompared) return <p>{words.notCompared}</p>;
  return (
    <>
      <ul class="claims">
        {groupFindings(details.findings).map(({ first, all }) => (
          <li key={first.id}>
            {first.about.id === id ? null : (
              <>
                <Named entity={first.about} />:{' '}
              </>
            )}
            {all.length === 1 ? (
              <a href={to('contradictions', { query: { id: first.id } })}>{first.text}</a>
            ) : (
              <a href={to('contradictions', { query: { about: first.about.id, rule: first.rule } })}>
                {labelOf('ContradictionRule', first.rule, language)} (
                {words.findings(formatNumber(all.length, language))})
              </a>
            )}{' '}
            <span class="muted">
              (<Word group="ReviewState" word={first.state} />)
            </span>
          </li>
        ))}
      </ul>
      {details.hasMoreFindings ? <p class="muted">{words.contradictionsCut}</p> : null}
      {lookedAt < parts ? (
        <p class="muted">
          {words.contradictionsLookedAt(formatNumber(lookedAt, language), formatNumber(parts, language))}
        </p>
      ) : null}
      <p>
        <a href={to('contradictions', { query: { about: id } })}>{words.contradictionsAll}</a>
      </p>
    </>
  );
}
