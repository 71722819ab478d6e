import { spansOf } from './digits.ts';
import type { About, GuardRule, Span } from './rule.ts';

const child = '(?:anak|bocah|balita|bayi|siswa|siswi|pelajar|murid|santri|putra|putri|remaja)(?!\\p{L})';
const age = '(1[0-7]|\\d)';
const schools = 'TK|PAUD|SD|SDN|MI|MIN|SMP|SMPN|MTs|MTsN|SMA|SMAN|SMK|SMKN|MA|MAN|SLB|SLBN|sekolah';
const pupil = `(?:siswa|siswi|pelajar|murid)\\s(?:kelas|${schools})(?!\\p{L})`;

/** An age that makes a child of whoever it is said of. A range, as in the criteria of an award, is said of nobody. */
const ofAnybody = [
  `(?<!\\p{L})${child}[^.;\\n]{0,80}\\(${age}(?: ?tahun| ?thn?)?\\)`,
  `(?<!\\p{L})${child}(?: \\p{L}+){0,4} (?:ber)?(?:usia|umur) ${age} (?:tahun|bulan)(?! (?:ke (?:atas|bawah)|hingga|sampai|keatas|kebawah|atau))`,
  `(?<!\\d)${age}[- ](?:year|month)s?[- ]old (?:\\p{L}+ ){0,2}(?:boy|girl|child|pupil|student|son|daughter|toddler)`,
  `(?<!\\p{L})(?:boy|girl|child|pupil|schoolboy|schoolgirl|student|son|daughter)(?: \\p{L}+){0,4},? aged ${age}(?!\\d)`,
  `(?<!\\p{L})(?:pupil|schoolboy|schoolgirl|student)[^.;\\n]{0,80}\\(${age}\\)`,
];
const ofAPerson = [
  `\\(${age}(?: ?tahun| ?thn?)?\\)`,
  `(?<!\\p{L})(?:ber)?(?:usia|umur) ${age} tahun`,
  `(?<!\\p{L})aged ${age}(?!\\d)|(?<!\\d)${age}[- ]years?[- ]old`,
  `(?<!\\p{L})(?:${pupil}|bocah|balita|duduk di (?:bangku )?kelas|pupil (?:at|of)|schoolboy|schoolgirl|primary school student|high school student)`,
];
const [everywhere, inPersons] = [ofAnybody, ofAPerson].map(
  (patterns) => new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'giu'),
) as [RegExp, RegExp];

/** Children are in the news for prizes too; their names do not stay in a graph that outlasts their childhood. */
export const childRule: GuardRule = {
  id: 'child',
  leastDigits: 0,
  says: 'looks like a child: leave the child out, or name the school, the team or the programme instead',
  find: (text, about) => [
    ...(/\d/.test(text) ? whole(text, everywhere) : []),
    ...(about.kind === 'Person' ? whole(text, inPersons) : []),
    ...namedPupils(text, about),
  ],
};

/** The whole of what was found: a group in these patterns is only the age. */
function whole(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A person of this dossier whom a text calls a pupil, right before the name or right behind it. */
function namedPupils(text: string, { people }: About): Span[] {
  if (!pupilAnywhere.test(text)) return [];
  return [...new Set(text.split(/[\s,.;()]+/))]
    .flatMap((word) => people.get(word) ?? [])
    .filter((name) => text.includes(name))
    .flatMap((name) => {
      const spoken = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return spansOf(
        text,
        new RegExp(`${pupil}[^.;\\n]{0,40}[, ]${spoken}|${spoken}\\s?[,(]\\s?(?:seorang )?${pupil}`, 'giu'),
      );
    });
}

const pupilAnywhere = new RegExp(pupil, 'iu');
