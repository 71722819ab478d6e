import type { WordTable } from '../../core/words.ts';

export const changesWords = {
  menu: { id: 'Kabar baru', en: 'What is new' },
  titleOf: (since: string, until: string) => ({
    id: `Apa yang baru diketahui dari ${since} sampai ${until}`,
    en: `What became known from ${since} to ${until}`,
  }),
  description: (since: string, until: string) => ({
    id: `Keterangan yang baru, dikuatkan, atau berubah dari ${since} sampai ${until}, menurut waktu terbit sumbernya, masing-masing dengan buktinya.`,
    en: `Claims that were new, confirmed or changed from ${since} to ${until}, by when their sources came out, each with its evidence.`,
  }),
  lead: {
    id: 'Yang dibandingkan adalah apa yang dapat diketahui pada dua waktu, menurut terbitnya sumber, bukan menurut masuknya data ke Jejak.',
    en: 'Compared is what could be known at two moments, by when sources came out, not by when the data came into Jejak.',
  },
  shownSpan: (since: string, until: string) => ({
    id: `Yang tampil berasal dari sumber yang terbit dari ${since} sampai dengan ${until}.`,
    en: `Shown is what comes out of sources published from ${since} up to and including ${until}.`,
  }),
  usualSpan: {
    id: 'Tanpa tanggal, halaman ini mulai 30 hari sebelum sumber terbaru terbit dan berakhir hari ini.',
    en: 'Without dates, this page begins 30 days before the newest source came out, and ends today.',
  },
  choose: { id: 'Pilih rentang waktu', en: 'Choose a span of time' },
  since: { id: 'Dari', en: 'From' },
  until: { id: 'Sampai', en: 'To' },
  apply: { id: 'Terapkan', en: 'Apply' },
  about: { id: 'Hanya tentang', en: 'Only about' },
  remove: (name: string) => ({ id: `Hapus batasan: ${name}`, en: `Remove the restriction: ${name}` }),
  onlyAbout: (name: string) => ({ id: `Hanya tentang ${name}`, en: `Only about ${name}` }),
  none: {
    id: 'Tidak ada yang baru diketahui dalam rentang ini. Perlebar rentangnya, atau hapus batasan nama.',
    en: 'Nothing became known in this span. Widen it, or remove the restriction to names.',
  },
  read: { id: 'dapat dibaca sejak', en: 'could be read since' },
  before: { id: 'dulu', en: 'before' },
  now: { id: 'sekarang', en: 'now' },
  attested: { id: 'Hari yang disebut sumber', en: 'Days named by sources' },
  unsaid: { id: 'tidak disebut sumber', en: 'said by no source' },
  yes: { id: 'pasti', en: 'certain' },
  no: { id: 'tidak pasti', en: 'not certain' },
  fields: {
    validFrom: { id: 'Sejak', en: 'Since' },
    validTo: { id: 'Sampai', en: 'Until' },
    certain: { id: 'Kepastian', en: 'Certainty' },
    independentSources: { id: 'Sumber independen', en: 'Independent sources' },
    qualifiers: { id: 'Rincian', en: 'Particulars' },
  },
} satisfies WordTable;
