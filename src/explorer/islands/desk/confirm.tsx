import { useMemo, useState } from 'preact/hooks';
import type { DeskDocument, Verdict, Words } from '../../desk/desk-document.ts';
import { ArticlePane } from './article-pane.tsx';
import type { CardActs, Focus } from './card-frame.tsx';
import { CardList } from './card-list.tsx';
import { CheckPanel } from './check-panel.tsx';
import { type Editor, EditorContext, useDesk, useDeskWords } from './desk-context.ts';
import { DeskToolbar } from './desk-toolbar.tsx';
import { type AnyCard, allSureAccepted, cardAt, cardsOf, changed, isEntity, judged } from './edit-document.ts';
import { candidatesOf, entityChoice } from './entity-choice.tsx';
import { KeysHelp } from './keys-help.tsx';
import { NewCard } from './new-card.tsx';
import { SavedPanel } from './saved-panel.tsx';
import { slotsOf, withWords } from './slots.ts';
import { useDocument } from './use-document.ts';
import { useSaving } from './use-saving.ts';
import { barWords } from './words.ts';
import { measured } from './words-at.ts';

interface ConfirmProps {
  readonly first: DeskDocument;
  /** Whether the browser keeps it. */
  readonly isKept: boolean;
  readonly onChange: (document: DeskDocument) => void;
  /** Back to the start; the work stays kept. */
  readonly onAside: () => void;
  /** Saved, and nothing is to be kept any more. */
  readonly onSaved: () => void;
}

/** An article with all that is proposed of it: each card is judged, mended, and in the end all of it is saved. */
export function Confirm({ first, isKept, onChange, onAside, onSaved }: ConfirmProps) {
  const desk = useDesk();
  const { say } = desk;
  const words = useDeskWords(barWords);
  const steps = useDocument(first, onChange);
  const { document, latest, update } = steps;
  const saving = useSaving(steps, onSaved);
  const { check, saved, isBusy } = saving;
  const [current, setCurrent] = useState(() => firstOpen(first));
  const [focus, setFocus] = useState<Focus>(() => ({ key: firstOpen(first) }));
  const [slot, setSlot] = useState(0);
  const [shown, setShown] = useState(0);
  const [choosing, setChoosing] = useState(0);
  const [edited, setEdited] = useState<string | null>(null);
  const [adding, setAdding] = useState<Words | true | null>(null);
  const article = useMemo(() => measured(document.text), [document.text]);
  const card = cardAt(document, current);
  const entity = card !== null && isEntity(card) ? card : null;
  const choice = entityChoice(entity, desk, update);

  const take = (key: string, toFocus = true): void => {
    setCurrent(key);
    setSlot(0);
    if (toFocus) setFocus({ key });
  };
  const toCard = (): void => {
    setEdited(null);
    setFocus({ key: current });
  };
  /** On to the next card that nobody has judged. */
  const goOn = (key: string): void => {
    const cards = cardsOf(latest());
    const at = cards.findIndex((one) => one.key === key);
    const next = [...cards.slice(at + 1), ...cards.slice(0, at)].find(({ verdict }) => verdict === 'open');
    if (next === undefined) say(words.allJudged);
    take(next?.key ?? key);
  };
  const judge = (key: string, verdict: Verdict): void => {
    update((before) => judged(before, key, verdict));
    goOn(key);
  };
  const inHand = (key: string, at: number): void => {
    take(key, false);
    setSlot(at);
  };
  const act: CardActs = {
    show: (key, at) => {
      inHand(key, at);
      setShown((count) => count + 1);
    },
    words: (key, at) => {
      inHand(key, at);
      setChoosing((count) => count + 1);
    },
    drop: (key, dropped) =>
      update((before) => changed(before, key, (one: AnyCard) => withWords(one, dropped, null, 'instead'))),
    edit: (key) => {
      if (key === null) return toCard();
      take(key, false);
      setEdited(key);
    },
    accept: (key) => judge(key, 'accepted'),
    refuse: (key) => judge(key, 'refused'),
  };
  const onWords = (taken: Words, how: 'instead' | 'beside' | 'new'): void => {
    if (how === 'new') {
      setAdding(taken);
      return;
    }
    const { endsWith } = latest().source.fields;
    update((before) =>
      changed(before, current, (one: AnyCard) => withWords(one, slotsOf(one, article, endsWith)[slot], taken, how)),
    );
    toCard();
  };
  const acceptSure = (): void => {
    update(allSureAccepted);
    goOn(current);
  };
  const undo = (): void => say(steps.undo() ? words.undone : words.nothingToUndo);
  const keep = async (): Promise<void> => {
    if (await saving.keepOnServer()) say(words.keptOnServer);
  };
  const stepTo = (by: number): void => {
    const cards = cardsOf(document);
    const at = cards.findIndex(({ key }) => key === current) + by;
    take(cards[Math.min(Math.max(0, at), cards.length - 1)]?.key ?? current);
  };
  const decided = (decide: () => void): void => {
    decide();
    goOn(current);
  };
  const candidates = entity === null ? [] : candidatesOf(entity).slice(0, 9);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => stepTo(1),
    j: () => stepTo(1),
    ArrowUp: () => stepTo(-1),
    k: () => stepTo(-1),
    Home: () => stepTo(Number.NEGATIVE_INFINITY),
    End: () => stepTo(Number.POSITIVE_INFINITY),
    Enter: () => setShown((count) => count + 1),
    a: () => judge(current, 'accepted'),
    x: () => judge(current, 'refused'),
    o: () => update((before) => judged(before, current, 'open')),
    e: () => act.edit(current),
    w: () => act.words(current, slot),
    n: () => setAdding(true),
    h: acceptSure,
    u: undo,
    c: () => void saving.runCheck(),
    ...Object.fromEntries(candidates.map((id, at) => [String(at + 1), () => decided(() => choice.same(id))])),
    ...(candidates.length === 0 ? {} : { 0: () => decided(choice.anew), d: () => decided(choice.later) }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys are the card's while it has the focus itself; within it they are those of its inputs and buttons.
    if (!(event.target as HTMLElement).matches('.desk-card') || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  const backToCards = (key: string | null): void => {
    saving.close();
    if (key === null) toCard();
    else take(key);
  };
  const editor: Editor = { document, current, update, take };
  if (saved !== null)
    return (
      <SavedPanel saved={saved} source={String(document.source.fields['id'])} onBack={saving.close} onAside={onAside} />
    );
  return (
    <EditorContext.Provider value={editor}>
      <DeskToolbar
        isBusy={isBusy}
        onAcceptSure={acceptSure}
        onAdd={() => setAdding(true)}
        onUndo={undo}
        onKeep={() => void keep()}
        onAside={onAside}
        onCheck={() => void saving.runCheck()}
      />
      {isKept ? null : <p class="notice">{words.notKept}</p>}
      {document.notes.map((note) => (
        <p class="notice" key={note} lang="en">
          {note}
        </p>
      ))}
      {check === null ? null : (
        <CheckPanel
          check={check}
          isBusy={isBusy}
          onSave={saving.save}
          onClose={() => backToCards(null)}
          onCard={backToCards}
        />
      )}
      <div class="desk-panes">
        <ArticlePane
          article={article}
          slot={slot}
          shown={shown}
          choosing={choosing}
          onTake={onWords}
          onLeave={toCard}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards within, each of which has the focus */}
        <div class="desk-cards" onKeyDown={onKeyDown}>
          {adding === null ? null : (
            <NewCard
              words={adding === true ? null : adding}
              onDone={(key) => {
                setAdding(null);
                act.edit(key);
              }}
            />
          )}
          <CardList article={article} check={check} edited={edited} focus={focus} act={act} />
          <KeysHelp />
        </div>
      </div>
    </EditorContext.Provider>
  );
}

function firstOpen(document: DeskDocument): string {
  return (cardsOf(document).find(({ verdict }) => verdict === 'open') ?? document.source).key;
}
