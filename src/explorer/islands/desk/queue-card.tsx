import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { vocabularies } from '../../../ontology/ontology.ts';
import type { KnownName } from '../../desk/desk-document.ts';
import type { QueueItem, QueueSource } from '../../desk/desk-queue.ts';
import { contradictionRules } from '../../ui/vocabulary/rule-labels.ts';
import { useDesk, useDeskWords } from './desk-context.ts';
import { queueWords } from './words.ts';

interface QueueCardProps {
  readonly item: QueueItem;
  readonly isCurrent: boolean;
  /** The verdict that is to be given a reason; null where none was chosen yet. */
  readonly verdict: string | null;
  /** Each key with what it decides. */
  readonly verdicts: readonly (readonly [key: string, verdict: string])[];
  readonly onTake: () => void;
  readonly onVerdict: (verdict: string) => void;
  readonly onDecide: (why: string) => void;
  readonly onLeave: () => void;
}

/** Something that waits, with all that is to be seen for a verdict; a verdict asks for its reason. */
export function QueueCard({
  item,
  isCurrent,
  verdict,
  verdicts,
  onTake,
  onVerdict,
  onDecide,
  onLeave,
}: QueueCardProps) {
  const { boot } = useDesk();
  const words = useDeskWords(queueWords);
  const { pairVerdicts } = words;
  const [why, setWhy] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (verdict !== null) input.current?.focus();
  }, [verdict]);
  const states: Readonly<Record<string, { readonly id: string; readonly en: string }>> = vocabularies.ReviewState;
  const pairs: Readonly<Record<string, string>> = pairVerdicts;
  const called = (one: string): string => states[one]?.[boot.language] ?? pairs[one] ?? one;
  return (
    <article
      class={`desk-card${isCurrent ? ' is-current' : ''}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={`judul-${item.id}`}
      onFocus={({ target, currentTarget }) => target === currentTarget && onTake()}
    >
      <Body item={item} />
      {verdicts.length === 0 ? null : (
        <p class="desk-acts">
          {verdicts.map(([key, one]) => (
            <button key={one} type="button" aria-pressed={verdict === one} onClick={() => onVerdict(one)}>
              {called(one)} <kbd>{key}</kbd>
            </button>
          ))}
        </p>
      )}
      {verdict === null ? null : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onDecide(why);
          }}
          onKeyDown={(event) => event.key === 'Escape' && onLeave()}
        >
          <div class="desk-field">
            <label for={`alasan-${item.id}`}>{words.why(called(verdict))}</label>
            <input
              id={`alasan-${item.id}`}
              ref={input}
              required
              value={why}
              onInput={({ currentTarget }) => setWhy(currentTarget.value)}
            />
          </div>
          <p>
            <button type="submit">{words.decide}</button>
          </p>
        </form>
      )}
    </article>
  );
}

function Body({ item }: { item: QueueItem }) {
  const { boot } = useDesk();
  const words = useDeskWords(queueWords);
  const base = boot.language === 'en' ? '/en/' : '/';
  const rules: Readonly<Record<string, { readonly id: string; readonly en: string }>> = contradictionRules;
  if (item.is === 'contradiction')
    return (
      <>
        <p class="muted">{rules[item.rule]?.[boot.language] ?? item.rule}</p>
        <h3 id={`judul-${item.id}`}>{item.text}</h3>
        <p>
          <a href={base + item.about.id}>{item.about.name}</a>
        </p>
        <div class="desk-sides">
          {item.sides.map((side, at) => (
            <div key={at}>
              <strong>{side.says}</strong>
              {side.exact.map((exact) => (
                <p key={exact}>
                  <q>{exact}</q>
                </p>
              ))}
              <Sources sources={side.sources} />
            </div>
          ))}
        </div>
      </>
    );
  if (item.is === 'pair')
    return (
      <>
        <h3 id={`judul-${item.id}`}>{words.pair(item.one.name, item.other.name)}</h3>
        <p class="muted">{item.why}</p>
        <div class="desk-sides">
          {[item.one, item.other].map((one) => (
            <Known key={one.id} one={one} base={base} />
          ))}
        </div>
      </>
    );
  return (
    <>
      <h3 id={`judul-${item.id}`}>{item.source.title}</h3>
      <Sources sources={[item.source]} />
      <p>{words.copies}</p>
      <Sources sources={item.copies} />
    </>
  );
}

function Known({ one, base }: { one: KnownName; base: string }) {
  return (
    <div>
      <a href={base + one.id}>{one.name}</a> <small>{one.id}</small>
      <ul>
        {one.known.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Sources({ sources }: { sources: readonly QueueSource[] }) {
  const { boot } = useDesk();
  return (
    <ul>
      {sources.map(({ id, title, publisher, published }) => (
        <li key={id}>
          <a href={`${boot.language === 'en' ? '/en/' : '/'}${id}`}>{title}</a>{' '}
          <small>
            {publisher}, {published}
          </small>
        </li>
      ))}
    </ul>
  );
}
