import type { WordTable } from '../../core/words.ts';

export const searchWords = {
  title: (text: string) => ({ id: `Hasil pencarian: ${text}`, en: `Search results: ${text}` }),
  empty: { id: 'Cari nama', en: 'Search for a name' },
  description: {
    id: 'Orang, jabatan, daerah, perusahaan, lembaga, program, peraturan, dan penghargaan yang tercatat.',
    en: 'People, offices, regions, companies, bodies, programmes, regulations and awards on record.',
  },
  kind: { id: 'Jenis', en: 'Kind' },
  anyKind: { id: 'semua jenis', en: 'any kind' },
  found: (count: string) => ({ id: `${count} hasil`, en: `${count} found` }),
  none: (text: string) => ({ id: `Tidak ada nama yang cocok dengan “${text}”.`, en: `No name fits “${text}”.` }),
  try: {
    id: 'Coba sebagian nama saja, tanpa gelar; atau mulai dari daftar penghargaan.',
    en: 'Try a part of the name, without titles; or begin with the list of awards.',
  },
  busiest: { id: 'Paling banyak menerima penghargaan', en: 'Most awards received' },
  received: (count: number, shown: string) => ({
    id: `${shown} penghargaan`,
    en: `${shown} ${count === 1 ? 'award' : 'awards'}`,
  }),
  ledger: { id: 'Penghargaan', en: 'Awards' },
} satisfies WordTable;
