import { codePointsIn } from '../../ingest/evidence/code-points.ts';
import type { Passage } from '../../ontology/claim.ts';

const [mostWords, mostCharacters] = [12, 200];

/** The first words of each line, and where they stand in the text; what parts values parts words too. */
export function placesIn(lines: readonly string[]): Passage[] {
  let start = 0;
  return lines.map((line) => {
    const words = new RegExp(`^(?:[^\\s,]*[\\s,]+){0,${mostWords - 1}}[^\\s,]*`).exec(line)?.[0] ?? '';
    const exact = [...words].slice(0, mostCharacters).join('').trim();
    const startAt = start + codePointsIn(line.slice(0, line.indexOf(exact)));
    start += codePointsIn(line) + 1;
    return { exact, prefix: '', suffix: '', startAt, endAt: startAt + codePointsIn(exact) };
  });
}
