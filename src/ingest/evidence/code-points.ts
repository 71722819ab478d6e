/** The length of a text in code points: W3C Web Annotation counts a text position in these, JavaScript in UTF-16 units. */
export function codePointsIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The number of code points before a place of the text; for a text that is asked about many places of it. */
export function codePointsBefore(text: string): (at: number) => number {
  const secondHalves = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  return (at) => {
    let [low, high] = [0, secondHalves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((secondHalves[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
}

/** The part of a text between two places counted in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
