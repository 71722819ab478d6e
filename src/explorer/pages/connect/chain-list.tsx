import { formatNumber } from '../../core/format/numbers.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { verbIn } from '../../ui/vocabulary/value-labels.ts';
import { type Chain, type ConnectSearch, queryOf } from './connect-search.ts';
import { connectWords } from './words.ts';

/** Each chain as a sentence, and step by step with the evidence of each. */
export function ChainList({ chains, search }: { chains: readonly Chain[]; search: ConnectSearch }) {
  const { language } = usePageContext();
  const words = useWords(connectWords);
  return (
    <ol class="chains">
      {chains.map(({ length, sentence, steps }, index) => (
        <li key={steps.map(({ claim }) => claim.id).join(' ')}>
          <h3>{words.chain(formatNumber(index + 1, language), formatNumber(length, language))}</h3>
          <p>{sentence}.</p>
          <ol class="steps">
            {steps.map((step, at) => (
              <Step key={step.claim.id} step={step} search={search} isLast={at === steps.length - 1} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: Chain['steps'][number];
  readonly search: ConnectSearch;
  readonly isLast: boolean;
}

function Step({ step: { from, to: end, forward, claim }, search, isLast }: StepProps) {
  const { language, to, toId } = usePageContext();
  const words = useWords(connectWords);
  return (
    <li>
      <a href={toId(from.id)}>{from.name}</a> {verbIn(claim, language, { reverse: !forward })}{' '}
      <a href={toId(end.id)}>{end.name}</a> <EvidenceMark claim={claim} />{' '}
      {isLast ? null : (
        <a
          class="small-action"
          href={to('connect', { query: queryOf(search, { avoid: [...search.avoid, end.id] }) })}
          aria-label={words.avoidName(end.name)}
        >
          {words.avoid}
        </a>
      )}
    </li>
  );
}
