import { useDeskWords } from './desk-context.ts';
import { barWords } from './words.ts';

/** The keys of the desk, to be opened by whoever looks for one. */
export function KeysHelp() {
  const words = useDeskWords(barWords);
  const { keys } = words;
  return (
    <details class="desk-keys">
      <summary>{words.keysTitle}</summary>
      <dl>
        {keys.map((line) => {
          const [key = '', ...what] = line.split(' = ');
          return (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what.join(' = ')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
