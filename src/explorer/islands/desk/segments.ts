import type { DeskDocument } from '../../desk/desk-document.ts';
import { cardsOf } from './edit-document.ts';
import { slotsOf } from './slots.ts';
import type { Measured, Stretch } from './words-at.ts';

/** A stretch of the text over which the same is marked. */
export interface Segment extends Stretch {
  /** The cards whose words it is part of; the one in hand first. */
  readonly keys: readonly string[];
  readonly classes: readonly string[];
}

interface Marked extends Stretch {
  readonly key: string | null;
  readonly name: string;
}

/** The text in stretches: words of several cards overlap, and are cut where one begins or ends. */
export function segmentsOf(
  article: Measured,
  document: DeskDocument,
  current: string,
  chosen: Stretch | null,
): Segment[] {
  const { text, toUnits } = article;
  const marked: Marked[] = cardsOf(document).flatMap((card) =>
    card.verdict === 'refused' && card.key !== current
      ? []
      : slotsOf(card, article, document.source.fields['endsWith']).flatMap(({ stretch }): Marked[] =>
          stretch === null
            ? []
            : [{ ...stretch, key: card.key, name: card.key === current ? 'is-current' : `is-${card.verdict}` }],
        ),
  );
  for (const { startAt, endAt } of document.private)
    marked.push({ start: toUnits(startAt), end: toUnits(endAt), key: null, name: 'is-private' });
  if (chosen !== null) marked.push({ ...chosen, key: null, name: 'is-chosen' });
  const edges = [...new Set([0, text.length, ...marked.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length;
    const over = marked.filter((one) => one.start < end && start < one.end);
    const keys = over.flatMap(({ key }) => (key === null ? [] : [key]));
    return {
      ...{ start, end },
      keys: [...new Set(keys)].sort((one, other) => Number(other === current) - Number(one === current)),
      classes: [...new Set(over.map(({ name }) => name))],
    };
  });
}
