import { PngButton } from '../../picture/png-button.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { type Action, writeAction } from './actions.ts';
import { conferralsQuery } from './conferrals-query.ts';
import { networkWords } from './words.ts';

interface NetworkToolsProps {
  readonly id: string;
  readonly actions: readonly Action[];
  readonly types: readonly string[];
  readonly showsConferrals: boolean;
}

/** What can be done to the whole picture, and, where scripts run, to the name that is selected. */
export function NetworkTools({ id, actions, types, showsConferrals }: NetworkToolsProps) {
  const { to } = usePageContext();
  const words = useWords(networkWords);
  const done = actions.map(writeAction);
  const shown = conferralsQuery(showsConferrals);
  return (
    <div class="network-tools">
      <ul class="tool-list">
        <li>
          <a
            class="button"
            href={to('network', { id, query: { do: done, types, ...conferralsQuery(!showsConferrals) } })}
          >
            {showsConferrals ? words.foldConferrals : words.showConferrals}
          </a>
        </li>
        {done.length === 0 ? null : (
          <>
            <li>
              <a
                class="button"
                data-do="undo"
                href={to('network', { id, query: { do: done.slice(0, -1), types, ...shown } })}
              >
                {words.undo}
              </a>
            </li>
            <li>
              <a class="button" href={to('network', { id, query: { types, ...shown } })}>
                {words.again}
              </a>
            </li>
          </>
        )}
        {(['zoomIn', 'zoomOut', 'fit'] as const).map((view) => (
          <li key={view} data-needs-script hidden>
            <button type="button" data-view={view} aria-label={words[view]}>
              {{ zoomIn: '+', zoomOut: '−', fit: words.fit }[view]}
            </button>
          </li>
        ))}
        <li>
          <PngButton svg={to('network', { id, query: { do: done, types, ...shown }, format: 'svg' })} />
        </li>
      </ul>
      <p class="selected" data-selected data-pin={words.pinHere} data-page={words.page} hidden />
    </div>
  );
}

/** The keys that the picture knows; only where a script listens to them. */
export function KeyHelp() {
  const words = useWords(networkWords);
  return (
    <details data-needs-script hidden>
      <summary>{words.keys}</summary>
      <dl class="keys">
        {Object.entries(words.keyList).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.mouse}</p>
    </details>
  );
}
