import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../../desk/desk-document.ts';
import { useDesk, useDeskWords, useEditor } from './desk-context.ts';
import { cardAt, cardsOf } from './edit-document.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { slotsOf } from './slots.ts';
import { articleWords } from './words.ts';
import { countWords, isPrivate, type Measured, mostWords, type Stretch, wordsOf } from './words-at.ts';

interface ArticlePaneProps {
  readonly article: Measured;
  /** Which words of the card in hand are in hand, see slots.ts. */
  readonly slot: number;
  /** Counts up whenever the words of the card in hand are to come into sight. */
  readonly shown: number;
  /** Counts up whenever the words are to be chosen by keys. */
  readonly choosing: number;
  /** Words that somebody chose: in the place of those in hand, beside them, or for a new card. */
  readonly onTake: (words: Words, how: 'instead' | 'beside' | 'new') => void;
  /** Back to the cards, with nothing chosen. */
  readonly onLeave: () => void;
}

/** Two words of the text, the first and the last of those chosen, by their place among all words. */
interface Chosen {
  readonly from: number;
  readonly to: number;
}

/** The article with all that is proposed of it marked; words are chosen in it by hand or by keys. */
export function ArticlePane({ article, slot, shown, choosing, onTake, onLeave }: ArticlePaneProps) {
  const { say } = useDesk();
  const { document: work, current, take } = useEditor();
  const words = useDeskWords(articleWords);
  const pane = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Stretch | null>(null);
  const [cursor, setCursor] = useState<Chosen | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  const card = cardAt(work, current);
  const inHand = card === null ? [] : slotsOf(card, article, work.source.fields['endsWith']);
  const segments = useMemo(() => segmentsOf(article, work, current, chosen), [article, work, current, chosen]);

  useLayoutEffect(() => {
    bring(pane.current, '.is-current');
  }, [current]);
  // Whoever asks for the words wants to see them: where the text is out of sight, the page goes there as well.
  useLayoutEffect(() => {
    if (shown === 0) return;
    bring(pane.current, '.is-current');
    pane.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [shown]);
  useLayoutEffect(() => {
    if (choosing === 0) return;
    const stretch = inHand[slot]?.stretch ??
      inHand.find((one) => one.stretch !== null)?.stretch ?? { start: 0, end: 0 };
    const at = Math.max(
      0,
      article.words.findIndex(({ end }) => end > stretch.start),
    );
    const last = article.words.findLastIndex(({ start }) => start < stretch.end);
    move({ from: at, to: Math.max(at, last) });
    pane.current?.focus({ preventScroll: true });
  }, [choosing]);
  useLayoutEffect(() => {
    bring(pane.current, '.is-chosen');
  }, [chosen]);

  const move = (next: Chosen): void => {
    const most = article.words.length - 1;
    const [from, to] = [Math.min(Math.max(0, next.from), most), Math.min(Math.max(0, next.to), most)];
    const [first, last] = [article.words[Math.min(from, to)], article.words[Math.max(from, to)]];
    if (first === undefined || last === undefined) return;
    setCursor({ from, to });
    const stretch = trimmed(article, { start: first.start, end: last.end });
    setChosen(stretch);
    say(article.text.slice(stretch.start, stretch.end));
  };
  const count = chosen === null ? 0 : countWords(article.text.slice(chosen.start, chosen.end));
  const why =
    chosen === null
      ? null
      : count > mostWords
        ? words.tooMany(count)
        : isPrivate(work, article, chosen)
          ? words.isPrivate
          : null;
  const done = (how: 'instead' | 'beside' | 'new'): void => {
    if (chosen === null || why !== null) {
      say(why ?? words.noneChosen);
      return;
    }
    const taken = wordsOf(article, chosen, work.source.fields['endsWith']);
    setChosen(null);
    setCursor(null);
    window.getSelection()?.removeAllRanges();
    onTake(taken, how);
  };
  const leave = (): void => {
    setChosen(null);
    setCursor(null);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== pane.current) return;
    const { from, to } = cursor ?? { from: 0, to: 0 };
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -12, ArrowDown: 12 };
    const step = steps[event.key];
    if (step !== undefined)
      move(
        event.shiftKey
          ? { from, to: to + step }
          : { from: (step < 0 ? from : to) + step, to: (step < 0 ? from : to) + step },
      );
    else if (event.key === '[' || event.key === ']') move({ from: from + (event.key === '[' ? -1 : 1), to });
    else if (event.key === 'Enter') done('instead');
    else if (event.key === '+') done('beside');
    else if (event.key === 'n') done('new');
    else if (event.key === '/') setSought('');
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  /** What was chosen with the pointer, from the first whole word to the last. */
  const onPointerUp = (): void => {
    const selection = window.getSelection();
    if (selection === null || selection.isCollapsed || pane.current === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!pane.current.contains(range.commonAncestorContainer)) return;
    const [start, end] = [
      offsetIn(pane.current, range.startContainer, range.startOffset),
      offsetIn(pane.current, range.endContainer, range.endOffset),
    ];
    const from = article.words.findIndex((one) => one.end > start);
    const to = article.words.findLastIndex((one) => one.start < end);
    if (from >= 0 && to >= from) move({ from, to });
  };
  const seek = (text: string): void => {
    setSought(text);
    const at = text.trim() === '' ? -1 : article.text.toLowerCase().indexOf(text.trim().toLowerCase(), 0);
    if (at < 0) return;
    const from = article.words.findIndex(({ end }) => end > at);
    const to = article.words.findLastIndex(({ start }) => start < at + text.trim().length);
    if (from >= 0) move({ from, to: Math.max(from, to) });
  };
  return (
    <section class="desk-article" aria-label={words.title}>
      <section class="desk-choice" aria-label={words.choice}>
        {sought === null ? null : (
          <input
            aria-label={words.seek}
            value={sought}
            ref={(input) => input?.focus()}
            onInput={({ currentTarget }) => seek(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              setSought(null);
              pane.current?.focus({ preventScroll: true });
            }}
          />
        )}
        {chosen === null ? (
          <span class="muted">{words.how}</span>
        ) : (
          <>
            <span class={why === null ? 'muted' : 'desk-wrong'}>{why ?? words.chosen(count)}</span>
            <button type="button" disabled={why !== null || inHand.length === 0} onClick={() => done('instead')}>
              {words.instead}
            </button>
            <button type="button" disabled={why !== null || inHand.length === 0} onClick={() => done('beside')}>
              {words.beside}
            </button>
            <button type="button" disabled={why !== null} onClick={() => done('new')}>
              {words.newCard}
            </button>
            <button type="button" onClick={leave}>
              {words.leave}
            </button>
          </>
        )}
      </section>
      {/* biome-ignore-start lint/a11y: it scrolls, and words are chosen in it by keys */}
      <div
        class="desk-text"
        ref={pane}
        tabIndex={0}
        role="region"
        aria-label={words.text}
        lang={String(work.source.fields['language'] ?? 'id')}
        onKeyDown={onKeyDown}
        onPointerUp={onPointerUp}
      >
        {segments.map((segment) => (
          <Piece
            key={segment.start}
            segment={segment}
            text={article.text}
            onPress={(key) => cardsOf(work).some((one) => one.key === key) && take(key, false)}
          />
        ))}
      </div>
      {/* biome-ignore-end lint/a11y: as above */}
    </section>
  );
}

function Piece({ segment, text, onPress }: { segment: Segment; text: string; onPress: (key: string) => void }) {
  const { start, end, keys, classes } = segment;
  const piece = text.slice(start, end);
  if (classes.length === 0) return <>{piece}</>;
  const [key] = keys;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience of the pointer; by keys each card leads to its words
    <mark class={classes.join(' ')} onClick={() => key !== undefined && onPress(key)}>
      {piece}
    </mark>
  );
}

/** Scrolls the text until what fits is in its middle, and nothing around it: the cards stay where they are. */
function bring(pane: HTMLElement | null, selector: string): void {
  const mark = pane?.querySelector(selector);
  if (pane === null || mark === null || mark === undefined) return;
  const [around, at] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (at.top >= around.top && at.bottom <= around.bottom) return;
  const top = pane.scrollTop + at.top - around.top - (around.height - at.height) / 2;
  pane.scrollTo({ top, behavior: 'instant' });
}

/** Marks at the ends of the words, which belong to the sentence and not to what is quoted, are left out. */
function trimmed({ text }: Measured, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const before = /^[“"‘'(]+/.exec(words)?.[0].length ?? 0;
  const behind = /[”"’').,;:!?]+$/.exec(words)?.[0].length ?? 0;
  const opens = (words.slice(before, words.length - behind).match(/\(/g) ?? []).length;
  const closes = (words.slice(before, words.length - behind).match(/\)/g) ?? []).length;
  // A bracket that was opened within the words is closed within them.
  const kept = opens > closes ? words.indexOf(')', words.length - behind) + 1 : words.length - behind;
  const last = kept <= 0 ? words.length - behind : kept;
  return last <= before ? { start, end } : { start: start + before, end: start + last };
}

function offsetIn(root: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
