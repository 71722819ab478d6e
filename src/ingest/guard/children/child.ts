import { whole } from '../digits.ts';
import type { GuardRule } from '../rule.ts';
import { identifiedMinors } from './identified-minors.ts';
import { agesNearChildren, agesOfSiblings, bornLately, oneAtPlace, onePupil, saidAges } from './lone-minors.ts';
import { signsIn } from './minor-signs.ts';
import { schoolShort } from './minor-words.ts';

/** Children are in the news for prizes too; their names do not stay in a graph that outlasts their childhood. */
export const childRule: GuardRule = {
  id: 'child',
  leastDigits: 0,
  says: 'looks like a child: leave the child out, or name the school, the team or the programme instead',
  find: (text, { kind, people }) => {
    const signs = signsIn(text);
    return [
      ...saidAges(text),
      ...agesNearChildren(text),
      ...agesOfSiblings(text),
      ...oneAtPlace(text),
      ...onePupil(text, signs),
      ...bornLately(text),
      ...identifiedMinors(text, signs, people),
      ...(kind === 'Person' ? whole(text, inPersons) : []),
    ];
  },
};

const pupil = `(?:siswa|siswi|pelajar|murid) (?:kelas|sekolah|madrasah|MA|${schoolShort})(?!\\p{L})`;
/** What makes a child of the person whom an entity's own text describes. */
const inPersons = new RegExp(
  [
    `\\((?:1[0-7]|\\d)(?: ?tahun| ?thn?)?\\)`,
    `(?<!\\p{L})(?:${pupil}|bocah|balita|duduk di (?:bangku )?kelas|pupil (?:at|of)|schoolboy|schoolgirl|primary school student|high school student)`,
  ].join('|'),
  'giu',
);
