import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sureness } from '../../desk/desk-document.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { type AnyCard, judged } from './edit-document.ts';
import { labelOfField } from './form-rows.ts';
import { ModelSays } from './model-says.tsx';
import type { Slot } from './slots.ts';
import { cardWords } from './words.ts';

interface CardFrameProps {
  readonly card: AnyCard;
  readonly title: string;
  readonly parts?: Readonly<Record<string, Sureness>>;
  readonly slots: readonly Slot[];
  /** What is wrong with it. */
  readonly problems: readonly string[];
  readonly isEdited: boolean;
  /** The card that is to have the focus, each time another object. */
  readonly focus: Focus;
  readonly act: CardActs;
  readonly children?: ComponentChildren;
}

export interface Focus {
  readonly key: string;
}

/** What can be done with a card. */
export interface CardActs {
  readonly show: (key: string, slot: number) => void;
  readonly words: (key: string, slot: number) => void;
  readonly drop: (key: string, slot: Slot) => void;
  readonly edit: (key: string | null) => void;
  readonly accept: (key: string) => void;
  readonly refuse: (key: string) => void;
}

/** What every card has: what it says, how sure that is, its words, and what can be done with it. */
export function CardFrame({
  card,
  title,
  parts = {},
  slots,
  problems,
  isEdited,
  focus,
  act,
  children,
}: CardFrameProps) {
  const { current, take, update } = useEditor();
  const { language } = useDesk().boot;
  const words = useDeskWords(cardWords);
  const { sure, verdicts } = words;
  const { key, verdict, sureness, by } = card;
  const isCurrent = key === current;
  const element = useRef<HTMLElement>(null);
  // Before the next key, which is meant for this card.
  useLayoutEffect(() => {
    if (focus.key !== key) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [focus]);
  const doubts = Object.entries(parts).filter(([, part]) => part.sure !== 'high');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press takes the card in hand; by keys, the focus does
    <article
      ref={element}
      class={`desk-card is-${verdict}${isCurrent ? ' is-current' : ''}`}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={`${key}-judul`}
      data-key={key}
      onFocus={() => !isCurrent && take(key, false)}
      onClick={() => !isCurrent && take(key, false)}
    >
      <p class="desk-state">
        <span class={`desk-verdict is-${verdict}`}>{verdicts[verdict]}</span>
        {sureness === null ? null : (
          <span class="muted">
            {sure[sureness.sure]}: <span lang="en">{sureness.reason}</span>
          </span>
        )}
        {by === null ? null : <span class="muted">{words.by(by)}</span>}
      </p>
      <h3 id={`${key}-judul`}>{title}</h3>
      {doubts.length === 0 ? null : (
        <ul class="desk-doubts">
          {doubts.map(([name, part]) => (
            <li key={name} class="muted">
              {labelOfField(name)[language]} · {sure[part.sure]}: <span lang="en">{part.reason}</span>
            </li>
          ))}
        </ul>
      )}
      {card.model === null ? null : <ModelSays card={card} model={card.model} />}
      {children}
      {slots.map((slot, at) => (
        <p class="desk-words" key={`${at} ${slot.exact}`}>
          <button type="button" onClick={() => act.show(key, at)}>
            <q>{slot.exact}</q>
            {slot.part === '' ? null : <small> {labelOfField(slot.part)[language]}</small>}
            {slot.stretch === null ? <small class="desk-wrong"> {words.notInText}</small> : null}
          </button>
          {isEdited ? (
            <>
              <button type="button" class="small-action" onClick={() => act.words(key, at)}>
                {words.otherWords}
              </button>
              <button type="button" class="small-action" onClick={() => act.drop(key, slot)}>
                {words.dropWords}
              </button>
            </>
          ) : null}
        </p>
      ))}
      {problems.map((problem) => (
        <p class="desk-wrong" key={problem}>
          {problem}
        </p>
      ))}
      <p class="desk-acts">
        <button type="button" aria-pressed={verdict === 'accepted'} onClick={() => act.accept(key)}>
          {words.accept}
        </button>
        <button type="button" aria-pressed={verdict === 'refused'} onClick={() => act.refuse(key)}>
          {words.refuse}
        </button>
        {verdict === 'open' ? null : (
          <button type="button" onClick={() => update((before) => judged(before, key, 'open'))}>
            {words.reopen}
          </button>
        )}
        <button type="button" aria-expanded={isEdited} onClick={() => act.edit(isEdited ? null : key)}>
          {words.edit}
        </button>
        <button type="button" onClick={() => act.words(key, 0)}>
          {words.choose}
        </button>
      </p>
    </article>
  );
}
