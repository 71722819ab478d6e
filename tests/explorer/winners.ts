import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { Paper } from '../ingest/papers.ts';

const regencies = [...readGazetteer('data/gazetteer').entities].filter(([id]) => id.startsWith('regency:'));

interface Ceremony {
  /** Opens the ids of what it is about. */
  readonly slug: string;
  readonly winners: number;
  readonly year: number;
  readonly award?: string;
  readonly edition?: string;
}

const categories = [
  'Perencanaan Daerah Terbaik',
  'Inovasi Pelayanan Publik',
  'Kabupaten Sehat',
  'Pengelolaan Keuangan',
];

/** One made-up ceremony at which a minister hands one award to so many regencies and cities, in four categories. */
export function ceremony({
  slug,
  winners,
  year,
  award = `Anugerah ${slug}`,
  edition = `Anugerah ${slug} ${year}`,
}: Ceremony): Paper {
  const won = Array.from({ length: winners }, (_, index) => regencies[index % regencies.length]?.[0] ?? '');
  const handed = 'Menteri Umar Misal menyerahkan penghargaan';
  const sentences = won.map((id, index) => `${nameOf(id)} meraih penghargaan nomor ${index + 1} tahun itu.`);
  const said = (claim: string, evidence: string): string =>
    `  - { claim: ${claim}, evidence: ${JSON.stringify(evidence)} }`;
  return {
    article: `${handed} dalam acara itu. ${sentences.join(' ')}`,
    source: {
      title: `Menteri serahkan ${award}`,
      publisher: 'organisation:koran-contoh',
      published: `${year}-05-02`,
      url: `https://koran.example/${slug}-${year}`,
    },
    lines: [
      'entities:',
      '  organisation:koran-contoh: Koran Contoh',
      '  person:umar-misal: Umar Misal',
      `  award:${slug}: ${JSON.stringify(award)}`,
      `  edition:${slug}-${year}: ${JSON.stringify(edition)}`,
      ...new Set(won.map((id) => `  ${id}: ${JSON.stringify(nameOf(id))}`)),
      ...won.map(
        (_, index) =>
          `  conferral:${slug}-${year}-${index + 1}: ${JSON.stringify(`${edition}, penerima ${index + 1}`)}`,
      ),
      'claims:',
      said(`edition:${slug}-${year} EDITION_OF award:${slug}, labelYear: ${year}, level: NATIONAL`, handed),
      ...won.flatMap((id, index) => {
        const conferral = `conferral:${slug}-${year}-${index + 1}`;
        const words = `${nameOf(id)} meraih penghargaan nomor ${index + 1} tahun`;
        const category = `{ label: ${categories[index % categories.length]} }`;
        const rank = `{ value: ${Math.floor(index / categories.length) + 1}, basis: printed }`;
        return [
          said(`${conferral} IN_EDITION edition:${slug}-${year}`, words),
          said(`${conferral} STATUS, status: CONFERRED, date: ${year}-05-01`, words),
          said(`${conferral} RECIPIENT ${id}, category: ${category}, rank: ${rank}`, words),
          said(`${conferral} PRESENTER person:umar-misal`, handed),
        ];
      }),
    ],
  };
}

function nameOf(id: string): string {
  return regencies.find(([one]) => one === id)?.[1].name ?? id;
}
