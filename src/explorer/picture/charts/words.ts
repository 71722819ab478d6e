import type { WordTable } from '../../core/words.ts';

export const chartWords = {
  years: { id: 'Penghargaan menurut tahun edisi', en: 'Awards by year of the edition' },
  noYear: { id: 'tanpa tahun edisi', en: 'no year of an edition' },
  flow: { id: 'Dari yang menyerahkan ke penerima', en: 'From who handed it over to recipients' },
  otherRecipients: { id: 'penerima lain', en: 'other recipients' },
  unnamedGiver: { id: 'tidak disebut sumber', en: 'named by no source' },
  map: { id: 'Penghargaan yang diterima, menurut provinsi', en: 'Awards received, by province' },
  cut: (most: string) => ({
    id: `${most} angka yang terbesar saja; selebihnya ada di daftar penghargaan.`,
    en: `The ${most} largest numbers only; the rest is in the list of awards.`,
  }),
  nothing: { id: 'Tidak ada yang dapat digambar.', en: 'There is nothing to draw.' },
  larger: { id: 'Perbesar, unduh PNG, SVG, atau CSV', en: 'Larger, as PNG, SVG or CSV' },
} satisfies WordTable;
