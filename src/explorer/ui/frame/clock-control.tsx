import { type Query, searchOf } from '../../core/address.ts';
import { KeptInputs } from '../form/preserved-inputs.tsx';
import { usePageContext } from '../page-context.tsx';

/** The two clocks of a page, as a form that leads back to it. @param kept the parameters that stay */
export function ClockControl({ action, kept }: { action: string; kept: Query }) {
  const { words, clocks } = usePageContext();
  const { asOf, knownAt } = clocks;
  const says = words.site.clocks;
  const active = says.active(asOf ?? null, knownAt ?? null);
  return (
    <details class={`clocks${active === '' ? '' : ' is-active'}`}>
      <summary>
        {says.title}: <strong>{active === '' ? says.now : active}</strong>
      </summary>
      <form action={action} method="get">
        <KeptInputs query={kept} />
        <label>
          <span>{says.asOf}</span>
          <input name="asOf" value={asOf} inputMode="numeric" maxLength={10} placeholder="2024-05" />
          <small>{says.asOfHint}</small>
        </label>
        <label>
          <span>{says.knownAt}</span>
          <input name="knownAt" value={knownAt} maxLength={35} placeholder="2024-05-08" />
          <small>{says.knownAtHint}</small>
        </label>
        <div class="actions">
          <button type="submit">{says.apply}</button>
          {active === '' ? null : <a href={`${action}${searchOf(kept)}`}>{says.clear}</a>}
        </div>
      </form>
    </details>
  );
}
