import { useDeskWords, useEditor } from './desk-context.ts';
import { cardsOf } from './edit-document.ts';
import { barWords } from './words.ts';

interface DeskToolbarProps {
  readonly isBusy: boolean;
  readonly onAcceptSure: () => void;
  readonly onAdd: () => void;
  readonly onUndo: () => void;
  readonly onKeep: () => void;
  readonly onAside: () => void;
  readonly onCheck: () => void;
}

/** How far the work has come, and what can be done with all of it. */
export function DeskToolbar({ isBusy, onAcceptSure, onAdd, onUndo, onKeep, onAside, onCheck }: DeskToolbarProps) {
  const { document } = useEditor();
  const words = useDeskWords(barWords);
  const cards = cardsOf(document);
  const judged = cards.filter(({ verdict }) => verdict !== 'open').length;
  return (
    <section class="desk-tools" aria-label={words.tools}>
      <span role="status">{words.judged(judged, cards.length)}</span>
      <button type="button" onClick={onAcceptSure}>
        {words.acceptSure}
      </button>
      <button type="button" onClick={onAdd}>
        {words.add}
      </button>
      <button type="button" onClick={onUndo}>
        {words.undo}
      </button>
      <button type="button" onClick={onKeep}>
        {words.keep}
      </button>
      <button type="button" onClick={onAside}>
        {words.aside}
      </button>
      <button type="button" class="desk-main" disabled={isBusy} onClick={onCheck}>
        {isBusy ? words.busy : words.check}
      </button>
    </section>
  );
}
