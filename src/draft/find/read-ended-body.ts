import { bodyEnds } from './body-heads.ts';
import { capital } from './capitals.ts';
import type { Mention } from './finding.ts';

const ending = bodyEnds.map((end) => ({
  ...end,
  pattern: new RegExp(
    `^(?:${capital})(?:\\s(?:${capital}|of|&)){0,4}?\\s(?:${end.words})(?:\\s(?:of\\s)?${capital}){0,1}(?![\\p{L}])`,
    'u',
  ),
}));

/** A body by the word that ends its name: `Nusa Pelangi Convention Hall`, `Harbor Watch Foundation`. */
export function readEndedBody(text: string, from: number): { mention: Mention; lies: boolean } | null {
  for (const { kind, reason, pattern, lies } of ending) {
    const name = pattern.exec(text.slice(from, from + 120))?.[0];
    if (name === undefined || /^(?:The|This|That|A|An)\s/.test(name)) continue;
    // "Contoh Hotel Jambi": the town belongs to the name of a house.
    const clean = /\s(?:Hotel|Hospital|Clinic)\s/.test(name)
      ? name
      : name.replace(new RegExp(`(\\s(?:${bodyEnds.map(({ words }) => words).join('|')}))\\s.*$`), '$1');
    return {
      mention: { kind, name: clean, otherNames: [], sure: 'medium', reason, start: from, end: from + clean.length },
      lies: lies === true,
    };
  }
  return null;
}
