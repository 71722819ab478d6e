import type { CorrectionFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { ShownText } from '../text/shown-text.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Day } from '../when.tsx';
import { evidenceWords } from './words.ts';

/** What was wrong and what is right, or a reply; who says so, and when. */
export function CorrectionList({ corrections }: { corrections: readonly CorrectionFragment[] }) {
  const { language, toId } = usePageContext();
  const words = useWords(evidenceWords);
  return (
    <ul>
      {corrections.map(({ kind, wrong, wrongLanguage, right, rightLanguage, by, date, claim }) => (
        <li key={`${date} ${claim?.id ?? ''} ${right}`}>
          <strong>{labelOf('CorrectionKind', kind, language)}:</strong>{' '}
          {wrong === null ? null : (
            <>
              <del>
                <ShownText text={wrong} language={wrongLanguage} />
              </del>{' '}
            </>
          )}
          <ins>
            <ShownText text={right} language={rightLanguage} />
          </ins>{' '}
          <span class="muted">
            {by}, <Day date={date} />
            {claim === null ? null : (
              <>
                {', '}
                <a href={toId(claim.id)}>{words.toClaim}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
