import { PngButton } from '../../picture/png-button.tsx';
import { usePageContext } from '../../ui/page-context.tsx';
import { type Action, writeAction } from './actions.ts';

interface NetworkToolsProps {
  readonly id: string;
  readonly actions: readonly Action[];
  readonly types: readonly string[];
}

/** What can be done to the whole picture, and, where scripts run, to the name that is selected. */
export function NetworkTools({ id, actions, types }: NetworkToolsProps) {
  const { words, to } = usePageContext();
  const says = words.network;
  const done = actions.map(writeAction);
  return (
    <div class="network-tools">
      <ul class="tool-list">
        {done.length === 0 ? null : (
          <>
            <li>
              <a class="button" data-do="undo" href={to('network', { id, query: { do: done.slice(0, -1), types } })}>
                {says.undo}
              </a>
            </li>
            <li>
              <a class="button" href={to('network', { id, query: { types } })}>
                {says.again}
              </a>
            </li>
          </>
        )}
        {(['zoomIn', 'zoomOut', 'fit'] as const).map((view) => (
          <li key={view} data-needs-script hidden>
            <button type="button" data-view={view} aria-label={says[view]}>
              {{ zoomIn: '+', zoomOut: '−', fit: says.fit }[view]}
            </button>
          </li>
        ))}
        <li>
          <PngButton svg={to('network', { id, query: { do: done, types }, format: 'svg' })} />
        </li>
      </ul>
      <p class="selected" data-selected data-pin={says.pinHere} data-page={says.page} hidden />
    </div>
  );
}

/** The keys that the picture knows; only where a script listens to them. */
export function KeyHelp() {
  const says = usePageContext().words.network;
  return (
    <details data-needs-script hidden>
      <summary>{says.keys}</summary>
      <dl class="keys">
        {says.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{says.mouse}</p>
    </details>
  );
}
