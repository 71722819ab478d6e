import { formatPeriod, formatPublication } from '../../core/format/dates.ts';
import { formatList, formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import { EvidenceMark } from '../../ui/claim/evidence-note.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { verbIn } from '../../ui/vocabulary/value-labels.ts';
import { type Chain, type ConnectSearch, queryOf } from './connect-search.ts';
import { weaknesses } from './verdict.ts';
import { connectWords } from './words.ts';

/** Each chain from the one name down to the other: between two names the claim, its day, its newspaper, its evidence. */
export function ChainList({ chains, search }: { chains: readonly Chain[]; search: ConnectSearch }) {
  const { language, toId } = usePageContext();
  const words = useWords(connectWords);
  return (
    <ol class="chains">
      {chains.map(({ length, steps }, index) => (
        <li key={steps.map(({ claim }) => claim.id).join(' ')}>
          <h3>{words.chain(formatNumber(index + 1, language), formatNumber(length, language))}</h3>
          {steps[0] === undefined ? null : (
            <p class="stop">
              <a href={toId(steps[0].from.id)}>{steps[0].from.name}</a>
            </p>
          )}
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

function Step({ step, search, isLast }: StepProps) {
  const { to: end, forward, claim } = step;
  const { language, to, toId } = usePageContext();
  const words = useWords(connectWords);
  const weak = weaknesses(step, language);
  return (
    <li class={weak.length > 0 ? 'is-weak' : undefined}>
      <p class="crossed">
        {verbIn(claim, language, { reverse: !forward })} {weak.length === 0 ? null : <em>({weak.join('; ')}) </em>}
        <EvidenceMark claim={claim} />{' '}
        <span class="muted">{[dayOf(step, language), papersOf(step, language)].filter(Boolean).join(' · ')}</span>
      </p>
      <p class="stop">
        <a href={toId(end.id)}>{end.name}</a>{' '}
        {isLast ? null : (
          <a
            class="small-action"
            href={to('connect', { query: queryOf(search, { avoid: [...search.avoid, end.id] }) })}
            aria-label={words.avoidName(end.name)}
          >
            {words.avoid}
          </a>
        )}
      </p>
    </li>
  );
}

/** When it was so, or, where no source says that, when the first passage was printed. */
function dayOf({ claim: { validFrom, validTo, evidence } }: Chain['steps'][number], language: Language): string | null {
  const printed = evidence.edges[0]?.node.source.published.printed;
  const period = formatPeriod(validFrom, validTo, language);
  return period ?? (printed === undefined ? null : formatPublication(dayAlone(printed), language).text);
}

function papersOf({ claim: { evidence } }: Chain['steps'][number], language: Language): string {
  return formatList([...new Set(evidence.edges.map(({ node }) => node.source.publisher.name))], language);
}

/** The hour at which an article came out matters to nobody here. An interval stays one. */
function dayAlone(printed: string): string {
  return printed.includes('/') ? printed : (printed.split('T')[0] ?? printed);
}
