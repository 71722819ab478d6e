import { type Query, searchOf } from '../../core/query.ts';
import { PreservedInputs } from '../form/preserved-inputs.tsx';
import { usePageContext, useWords } from '../page-context.tsx';
import { siteWords } from './words.ts';

/** The two clocks of a page, as a form that leads back to it. @param preserved the parameters that stay */
export function ClockControl({ action, preserved }: { action: string; preserved: Query }) {
  const { clocks } = usePageContext();
  const { asOf, knownAt } = clocks;
  const words = useWords(siteWords).clocks;
  const active = words.active(asOf ?? null, knownAt ?? null);
  return (
    <details class={`clocks${active === '' ? '' : ' is-active'}`}>
      <summary>
        {words.title}: <strong>{active === '' ? words.now : active}</strong>
      </summary>
      <form action={action} method="get">
        <PreservedInputs query={preserved} />
        <label>
          <span>{words.asOf}</span>
          <input name="asOf" value={asOf} inputMode="numeric" maxLength={10} placeholder="2024-05" />
          <small>{words.asOfHint}</small>
        </label>
        <label>
          <span>{words.knownAt}</span>
          <input name="knownAt" value={knownAt} maxLength={35} placeholder="2024-05-08" />
          <small>{words.knownAtHint}</small>
        </label>
        <div class="actions">
          <button type="submit">{words.apply}</button>
          {active === '' ? null : <a href={`${action}${searchOf(preserved)}`}>{words.clear}</a>}
        </div>
      </form>
    </details>
  );
}
