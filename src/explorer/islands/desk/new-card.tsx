import { useLayoutEffect, useRef } from 'preact/hooks';
import { slugOf } from '../../../ontology/ids.ts';
import type { Words } from '../../desk/desk-document.ts';
import { useDeskWords, useEditor } from './desk-context.ts';
import { freshKey } from './edit-document.ts';
import { newWords } from './words.ts';

interface NewCardProps {
  /** The words that it stands on; null where none were chosen yet. */
  readonly words: Words | null;
  /** @param key of the card that was added; null where none was */
  readonly onDone: (key: string | null) => void;
}

/** What the draft missed: something that was conferred, something else that is said, or a name. */
export function NewCard({ words: chosen, onDone }: NewCardProps) {
  const { document, update } = useEditor();
  const words = useDeskWords(newWords);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const card = { verdict: 'accepted', sureness: null, saved: null, parts: {}, by: null, model: null } as const;
  const evidence = chosen === null ? [] : [chosen];
  const conferral = (): void => {
    const key = freshKey(document, 'k');
    const edition = document.conferrals[0]?.fields['edition'] ?? null;
    const id = `conferral:${slugOf(document.name.slice(0, 80))}-${key}`;
    update((before) => ({
      ...before,
      conferrals: [...before.conferrals, { ...card, key, id, evidence, fields: { edition, status: 'CONFERRED' } }],
    }));
    onDone(key);
  };
  const claim = (): void => {
    const key = freshKey(document, 'c');
    const [one, other] = [
      document.entities.find(({ kind }) => kind === 'Person'),
      document.entities.find(({ kind }) => kind === 'Office'),
    ];
    const start = document.entities[0]?.id ?? String(document.source.fields['publisher']);
    const said = one !== undefined && other !== undefined ? `${one.id} HOLDS ${other.id}` : `${start} STATEMENT`;
    update((before) => ({
      ...before,
      claims: [...before.claims, { ...card, key, claim: said, evidence, fields: {} }],
    }));
    onDone(key);
  };
  return (
    <section class="desk-new" aria-label={words.title}>
      <h2>{words.title}</h2>
      {chosen === null ? null : (
        <p>
          <q>{chosen.exact}</q>
        </p>
      )}
      <p>
        <button type="button" ref={first} onClick={conferral}>
          {words.conferral}
        </button>{' '}
        <button type="button" onClick={claim}>
          {words.claim}
        </button>{' '}
        <button type="button" onClick={() => onDone(null)}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
