import { foldName } from '../ontology/names.ts';
import { codePointsIn, sliceCodePoints } from './code-points.ts';
import { occurrencesIn } from './locate.ts';

/** How a piece of evidence fares against the archived text. */
export const verdicts = {
  EXACT: 'the words stand where the evidence says',
  MOVED: 'the words stand elsewhere in the text, once',
  NORMALISED: 'the words stand there in other capitals, marks or blanks',
  MISSING: 'the words are not in the text, or in several other places',
  TEXT_NOT_HERE: 'the archive does not hold the text with this checksum',
} as const;

export type Verdict = keyof typeof verdicts;

/** @param text the archived text, or null when it is not at hand; offsets are code points */
export function prove(
  text: string | null,
  { exact, start, end }: { exact: string; start: number; end: number },
): Verdict {
  if (text === null) return 'TEXT_NOT_HERE';
  if (codePointsIn(exact) === end - start && sliceCodePoints(text, start, end) === exact) return 'EXACT';
  if (occurrencesIn(text, exact).length === 1) return 'MOVED';
  return occurrencesIn(foldName(text), foldName(exact)).length === 1 ? 'NORMALISED' : 'MISSING';
}
