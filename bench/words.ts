import { createHash } from 'node:crypto';

const openings = ['ba', 'ce', 'di', 'fo', 'gu', 'ja', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'wu', 'ya'];
const middles = ['ban', 'cer', 'din', 'gor', 'hul', 'jak', 'len', 'mis', 'nok', 'put', 'ras', 'sel', 'tik', 'wor'];
const endings = ['a', 'i', 'o', 'an', 'ang', 'as', 'em', 'in', 'is', 'or', 'um', 'ut'];

/** A made-up name of two words, always the same for an id; 2,688 words there are, so that none is in every name. */
export function wordsFor(id: string): string {
  const bytes = createHash('sha256').update(id).digest();
  const word = (from: number): string =>
    [openings, middles, endings]
      .map((parts, n) => parts[(bytes[from + n] ?? 0) % parts.length])
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase());
  return `${word(0)} ${word(3)}`;
}
