import type { CorrectionFragment } from '../../core/operation-types.ts';
import { usePageContext } from '../page-context.tsx';
import { Day } from '../when.tsx';

/** What was wrong and what is right, or a reply; who says so, and when. */
export function CorrectionList({ corrections }: { corrections: readonly CorrectionFragment[] }) {
  const { words, toId } = usePageContext();
  return (
    <ul>
      {corrections.map(({ kind, wrong, right, by, date, claim }) => (
        <li key={`${date} ${claim?.id ?? ''} ${right}`}>
          <strong>{words.evidence.correctionKinds[kind]}:</strong>{' '}
          {wrong === null ? null : (
            <>
              <del>{wrong}</del>{' '}
            </>
          )}
          <ins>{right}</ins>{' '}
          <span class="muted">
            {by}, <Day date={date} />
            {claim === null ? null : (
              <>
                {', '}
                <a href={toId(claim.id)}>{words.evidence.toClaim}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
