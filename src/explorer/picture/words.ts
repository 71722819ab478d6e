import { uncertainWords } from '../../ontology/claim-words.ts';
import type { WordTable } from '../core/words.ts';

export const pictureWords = {
  centre: { id: 'pusat gambar', en: 'centre of the picture' },
  more: (count: string) => ({
    id: `${count} nama terkait lain tidak ditampilkan`,
    en: `${count} more connected names not shown`,
  }),
  uncertain: uncertainWords,
  contested: { id: 'dibantah', en: 'contested' },
  key: { id: 'Keterangan gambar', en: 'Key to the picture' },
  png: { id: 'Simpan PNG', en: 'Save PNG' },
  source: { id: 'Sumber', en: 'Source' },
  otherPublishers: (count: string) => ({
    id: `${count} media lain`,
    en: `${count} other ${count === '1' ? 'outlet' : 'outlets'}`,
  }),
  compiled: (host: string) => ({ id: `diolah Jejak (${host})`, en: `compiled by Jejak (${host})` }),
  date: { id: 'Data per', en: 'Data as of' },
  counts: (nodes: number, claims: number) => ({
    id: `${nodes} nama, ${claims} keterangan.`,
    en: `${nodes} ${nodes === 1 ? 'name' : 'names'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}.`,
  }),
  signs: {
    id: 'Garis putus-putus: belum pasti. Tanda seru: dibantah.',
    en: 'Dashed line: uncertain. Exclamation mark: contested.',
  },
  noStatus: { id: 'status tidak disebut', en: 'no status given' },
  figures: { id: 'Angka sebagai tabel', en: 'Figures as a table' },
  year: { id: 'Tahun', en: 'Year' },
  giver: { id: 'Yang menyerahkan', en: 'Handed over by' },
  receiver: { id: 'Penerima', en: 'Recipient' },
  province: { id: 'Provinsi', en: 'Province' },
  provinces: { id: 'Provinsi, yang terbanyak dahulu', en: 'Provinces, the largest number first' },
  number: { id: 'Jumlah', en: 'Number' },
  since: (year: string) => ({ id: `sejak ${year}`, en: `from ${year} on` }),
} satisfies WordTable;
