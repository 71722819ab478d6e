import type { WordTable } from '../../core/words.ts';

export const chartsPageWords = {
  menu: { id: 'Grafik', en: 'Charts' },
  title: (chart: string, filters: readonly string[]) => ({
    id: filters.length === 0 ? chart : `${chart}: ${filters.join(', ')}`,
    en: filters.length === 0 ? chart : `${chart}: ${filters.join(', ')}`,
  }),
  description: {
    id: 'Peta provinsi penerima, penghargaan per tahun, dan alur dari pemberi ke penerima, setiap bagiannya menuju daftarnya.',
    en: 'A map of the provinces that received awards, awards by year, and the flow from givers to recipients; each part leads to its rows.',
  },
  choose: { id: 'Pilih grafik', en: 'Choose a chart' },
  charts: {
    map: { id: 'Peta provinsi', en: 'Map of provinces' },
    years: { id: 'Menurut tahun', en: 'By year' },
    flow: { id: 'Alur', en: 'Flow' },
  },
  counted: (status: string) => ({
    id: `Yang dihitung hanya yang berstatus “${status}”. Penghargaan dengan dua penerima dihitung pada keduanya.`,
    en: `Counted is only what has the status “${status}”. An award with two recipients counts under either.`,
  }),
  allCounted: {
    id: 'Yang dihitung adalah semua yang tercatat, dipisah menurut sampai di mana penghargaannya.',
    en: 'Counted is all that is on record, told apart by how far the award has come.',
  },
  rows: { id: 'Lihat barisnya dan ubah penyaringnya', en: 'See the rows and change the filters' },
} satisfies WordTable;
