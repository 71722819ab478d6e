const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const words = [
  'pertama',
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
  'kesepuluh',
];
const english = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const ranked =
  /^(?:(?:juara|peringkat|ranking|rank|terbaik|pemenang|posisi|winner)\s*(?:ke\s*-?\s*(?=\d))?)?(?<rank>\d{1,4}|[IVX]{1,5}|\p{L}+)(?:st|nd|rd|th)?(?:\s+(?:place|winner|prize|rank))?$/iu;

/**
 * The rank that a cell says in the words of lists: "Juara I", "Terbaik 2", "peringkat ketiga", "1st place". A word beside
 * it that makes it another, such as "Harapan I", is none: which place that is, the list does not say.
 */
export function rankInCell(cell: string): number | null {
  const rank = ranked.exec(cell.trim())?.groups?.['rank'] ?? '';
  if (/^\d+$/.test(rank)) return Number(rank) > 0 ? Number(rank) : null;
  const at = Math.max(romans.indexOf(rank), ...[words, english].map((list) => list.indexOf(rank.toLowerCase())));
  return at < 0 ? null : at + 1;
}
