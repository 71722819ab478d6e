import type { Language } from '../core/language.ts';
import { wordsIn } from '../core/words.ts';
import type { PlacedLine, PlacedPicture } from './placed-picture.ts';
import { pictureWords } from './words.ts';

/** One sentence or two for who cannot see the picture. */
export function description({ nodes, lines }: PlacedPicture, language: Language): string {
  const { counts, signs } = wordsIn(pictureWords, language);
  const claims = lines.reduce((sum, { edges }) => sum + edges.length, 0);
  const isMarked = lines.some((line) => isUncertain(line) || isContested(line));
  return isMarked ? `${counts(nodes.length, claims)} ${signs}` : counts(nodes.length, claims);
}

/** A line of several claims is dashed when none of them is certain. */
export function isUncertain({ edges }: PlacedLine): boolean {
  return edges.every(({ certain }) => !certain);
}

/** And marked when any of them is contested. */
export function isContested({ edges }: PlacedLine): boolean {
  return edges.some(({ standing }) => standing === 'CONTESTED');
}
