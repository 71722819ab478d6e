import type { Block } from '../article.ts';
import { run } from './capitals.ts';
import type { Mention } from './finding.ts';

const pattern = new RegExp(
  String.raw`(?<![\p{L}])[Pp]rogram(?:me)?\s(?<name>${run(1, 7)})(?:\s\((?<short>\p{Lu}{2,})\))?`,
  'gu',
);
/** Behind "program" these are whose programme it is, or no programme at all. */
const notPrograms =
  /^(?:Pemerintah|Pemprov|Pemkab|Pemkot|Presiden|Gubernur|Bupati|Studi|Pascasarjana|BPJS|Kementerian|Kemen\p{L}+|Dinas|PT|Ini|Itu|Kerja$)/u;

/** Programmes: capitals behind the word "program". */
export function findProgrammes({ text, start }: Block): Mention[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: words, groups }): Mention[] => {
    const { name = '', short } = groups ?? {};
    if (notPrograms.test(name)) return [];
    const from = start + index;
    return [
      {
        kind: 'Programme',
        name,
        otherNames: [words.slice(0, words.indexOf(name) + name.length), ...(short === undefined ? [] : [short])],
        sure: 'medium',
        reason: 'capitals behind "program"',
        start: from,
        end: from + words.length,
      },
    ];
  });
}
