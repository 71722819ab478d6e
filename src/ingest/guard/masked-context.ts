import { contextLength } from '../../ontology/text-fragment.ts';
import { findPrivate } from './find-private.ts';

/** How far beyond it is looked, since half a number would not be known for one. */
const lookAround = 80;

/** What stands around words of a text. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The characters right before and right behind a place of a text, twenty at most; fewer where something private stands
 * among them. A machine copies these out of the article, so nobody has read them.
 */
export function maskedContext(text: string, start: number, end: number): Context {
  const from = Math.max(0, start - lookAround);
  const window = text.slice(from, end + lookAround);
  const [first, last] = [start - from, end - from];
  let [open, close] = [0, window.length];
  for (const found of findPrivate(window)) {
    if (found.start < first) open = Math.max(open, Math.min(found.end, first));
    if (found.end > last) close = Math.min(close, Math.max(found.start, last));
  }
  return {
    prefix: [...window.slice(Math.max(open, first - 2 * contextLength), first)].slice(-contextLength).join(''),
    suffix: [...window.slice(last, Math.min(close, last + 2 * contextLength))].slice(0, contextLength).join(''),
  };
}
