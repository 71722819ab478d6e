import { expect, it } from 'vitest';
import { makeDraft } from '../../src/draft/make-draft.ts';
import { gazetteerNames } from './gazetteer-names.ts';

const length = 50_000;

it.each(
  [
    'A',
    'a.',
    '1.',
    '(',
    '\n',
    'Aa ',
    'Aa Bb Award ',
    'kategori ',
    'Juara I ',
    'Dinas A dan ',
    'Rp1.000.000 ',
    'Kamis (13/04/2023) ',
    'Gubernur Jambi Al Haris, ',
    'satu ',
    'oleh Bupati Tebo dan ',
  ].map((part) => [JSON.stringify(part), part] as const),
)('an article of nothing but %s is read in seconds', (_shown, part) => {
  const text = `x${part.repeat(length / part.length)}`;
  const start = performance.now();
  makeDraft('x.txt', Buffer.from(text), gazetteerNames());
  // Seconds on a quiet machine; what grows with the square would take minutes.
  expect(performance.now() - start).toBeLessThan(40_000);
});
