/** The length of a text in code points: W3C Web Annotation counts a text position in these, JavaScript in UTF-16 units. */
export function codePointsIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The part of a text between two places counted in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
