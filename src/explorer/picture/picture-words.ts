import type { Language } from './language.ts';
import type { PlacedLine, PlacedPicture } from './placed-picture.ts';

/** What a picture says beside names and verbs. */
export const pictureWords = {
  id: {
    centre: 'pusat gambar',
    more: (count: number) => `${count} lainnya tidak ditampilkan`,
    uncertain: 'belum pasti',
    contested: 'dibantah',
    retracted: 'dicabut',
    key: 'Keterangan gambar',
    source: 'Sumber',
    date: 'Tanggal',
    counts: (names: number, claims: number) => `${names} nama, ${claims} hubungan.`,
    signs: 'Garis putus-putus: belum pasti. Tanda seru: dibantah.',
  },
  en: {
    centre: 'centre of the picture',
    more: (count: number) => `${count} more not shown`,
    uncertain: 'uncertain',
    contested: 'contested',
    retracted: 'retracted',
    key: 'Key to the picture',
    source: 'Source',
    date: 'Date',
    counts: (names: number, claims: number) =>
      `${names} ${names === 1 ? 'name' : 'names'}, ${claims} ${claims === 1 ? 'link' : 'links'}.`,
    signs: 'Dashed line: uncertain. Exclamation mark: contested.',
  },
} as const;

/** One sentence or two for who cannot see the picture. */
export function description({ nodes, lines }: PlacedPicture, language: Language): string {
  const { counts, signs } = pictureWords[language];
  const claims = lines.reduce((sum, { edges }) => sum + edges.length, 0);
  const marked = lines.some((line) => isUncertain(line) || isContested(line));
  return marked ? `${counts(nodes.length, claims)} ${signs}` : counts(nodes.length, claims);
}

/** A line of several claims is dashed when none of them is certain. */
export function isUncertain({ edges }: PlacedLine): boolean {
  return edges.every(({ certain }) => !certain);
}

/** And marked when any of them is contested. */
export function isContested({ edges }: PlacedLine): boolean {
  return edges.some(({ standing }) => standing === 'CONTESTED');
}
