import { uncertainWords } from '../../ontology/claim-words.ts';
import type { WordTable } from '../core/words.ts';

export const pictureWords = {
  centre: { id: 'pusat gambar', en: 'centre of the picture' },
  more: (count: string) => ({
    id: `${count} tetangga lain tidak ditampilkan`,
    en: `${count} more neighbours not shown`,
  }),
  uncertain: uncertainWords,
  contested: { id: 'dibantah', en: 'contested' },
  key: { id: 'Keterangan gambar', en: 'Key to the picture' },
  png: { id: 'Simpan PNG', en: 'Save PNG' },
  source: { id: 'Sumber', en: 'Source' },
  date: { id: 'Data per', en: 'Data as of' },
  counts: (nodes: number, claims: number) => ({
    id: `${nodes} simpul, ${claims} klaim.`,
    en: `${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}.`,
  }),
  signs: {
    id: 'Garis putus-putus: belum pasti. Tanda seru: dibantah.',
    en: 'Dashed line: uncertain. Exclamation mark: contested.',
  },
  figures: { id: 'Angka sebagai tabel', en: 'Figures as a table' },
  year: { id: 'Tahun', en: 'Year' },
  number: { id: 'Jumlah', en: 'Number' },
  since: (year: string) => ({ id: `sejak ${year}`, en: `from ${year} on` }),
} satisfies WordTable;
