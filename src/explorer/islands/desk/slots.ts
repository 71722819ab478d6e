import type { Value, Values, Words } from '../../desk/desk-document.ts';
import { type AnyCard, isEntity, withValue } from './edit-document.ts';
import { type Measured, quoted, type Stretch, stretchOf } from './words-at.ts';

/** Words that a card stands on, and what of it they bear out. */
export interface Slot {
  readonly exact: string;
  /** Where they stand; null where they are not in the text. */
  readonly stretch: Stretch | null;
  /** The part of the card that they say; empty for the whole of it. */
  readonly part: string;
  /** Where they stand among the fields; null for the card's own. */
  readonly path: readonly (string | number)[] | null;
  /** Their place in the list of the card's own words. */
  readonly index: number;
}

/** All words of a card: those of the whole first, then those of its parts. */
export function slotsOf(card: AnyCard, article: Measured, endsWith: Value | null | undefined): Slot[] {
  const own = isEntity(card) ? card.words : 'evidence' in card ? card.evidence : [];
  const slots = own.map(
    (words, index): Slot => ({
      exact: words.exact,
      stretch: placeOf(words, article, endsWith),
      part: '',
      path: null,
      index,
    }),
  );
  for (const { part, path, value } of partsIn(card.fields))
    slots.push({ exact: quoted(value).exact, stretch: stretchOf(article, value, endsWith), part, path, index: 0 });
  return slots;
}

/** The same card with other words in a slot, or with words more. */
export function withWords(
  card: AnyCard,
  slot: Slot | undefined,
  words: Words | null,
  how: 'instead' | 'beside',
): object {
  if (slot?.path !== undefined && slot.path !== null && how === 'instead')
    return { fields: withValue(card.fields, slot.path, words === null ? null : quotationOf(words)) };
  if (!isEntity(card) && !('evidence' in card)) return {}; // the article is no claim: only what prints its parts has words
  const own: readonly Words[] = isEntity(card) ? card.words : 'evidence' in card ? card.evidence : [];
  const at = slot?.index ?? 0;
  const added = words === null ? [] : [words];
  const next =
    how === 'beside' || own.length === 0 ? [...own, ...added] : [...own.slice(0, at), ...added, ...own.slice(at + 1)];
  return isEntity(card) ? { words: next } : { evidence: next };
}

function placeOf(
  { exact, occurrence, startAt, endAt }: Words,
  article: Measured,
  endsWith: Value | null | undefined,
): Stretch | null {
  if (startAt !== null && endAt !== null) return { start: article.toUnits(startAt), end: article.toUnits(endAt) };
  return stretchOf(article, occurrence === null ? exact : { exact, occurrence }, endsWith);
}

function quotationOf({ exact, occurrence }: Words): Value {
  return occurrence === null ? exact : { exact, occurrence };
}

interface Part {
  readonly part: string;
  readonly path: readonly (string | number)[];
  readonly value: Value;
}

function partsIn(fields: Values): Part[] {
  return Object.entries(fields).flatMap(([name, value]): Part[] => {
    if (name === 'printed')
      return Object.entries((value ?? {}) as Values).flatMap(([of, words]) => partOf(of, [name, of], words));
    const items = Array.isArray(value)
      ? value.map((one: Value, at) => ({ one, path: [name, at] }))
      : [{ one: value, path: [name] }];
    return items.flatMap(({ one, path }) => {
      const evidence =
        typeof one === 'object' && one !== null && !Array.isArray(one) ? (one as Values)['evidence'] : undefined;
      return partOf(name, [...path, 'evidence'], evidence);
    });
  });
}

function partOf(part: string, path: readonly (string | number)[], value: Value | null | undefined): Part[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [{ part, path, value }];
  return value.map((one: Value, at) => ({ part, path: [...path, at], value: one }));
}
