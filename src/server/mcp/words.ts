import { hideNumbers, quoteInput } from '../../errors.ts';
import type { ViewArgument } from './tool.ts';

/** What tools say in their own words, above all of what is not known. */
export const words = {
  noEntity: (id: string, view: ViewArgument | null) =>
    view === null
      ? {
          en: `No entity has the id ${hideNumbers(id)}: look it up with search_entities.`,
          id: `Tidak ada entitas dengan id ${hideNumbers(id)}: carilah dengan search_entities.`,
        }
      : {
          en: `Under these clocks nothing has the id ${hideNumbers(id)}: it was not known then, or no entity has it.`,
          id: `Pada waktu itu tidak ada apa pun dengan id ${hideNumbers(id)}: belum diketahui, atau memang tidak ada.`,
        },
  underClocks: {
    en: 'All this is so under the clocks that were asked for; without asOf and knownAt more may be known.',
    id: 'Semua ini menurut waktu yang diminta; tanpa asOf dan knownAt mungkin lebih banyak yang diketahui.',
  },
  noClaim: (id: string) => ({
    en: `Nothing has the id ${hideNumbers(id)}; under the clocks asked for, or at all.`,
    id: `Tidak ada apa pun dengan id ${hideNumbers(id)}, pada waktu yang diminta atau sama sekali.`,
  }),
  retracted: (id: string, reason: string | null) => ({
    en: `A dossier that held ${id} was retracted${reason === null ? '' : `: ${reason}`}.`,
    id: `Berkas yang memuat ${id} telah dicabut${reason === null ? '' : `: ${reason}`}.`,
  }),
  merged: (asked: string, id: string) => ({
    en: `${asked} was merged into ${id}, which answers for it.`,
    id: `${asked} sudah digabungkan ke ${id}, yang menjawab atas namanya.`,
  }),
  nothingFound: (text: string) => ({
    en: `No entity is called ${quoteInput(text)} in the sources that are read here. That is no proof that none exists.`,
    id: `Tidak ada entitas bernama ${quoteInput(text)} dalam sumber yang dibaca di sini. Itu bukan bukti bahwa tidak ada.`,
  }),
  nothingSaid: (name: string) => ({
    en: `No source that is read here says anything of ${name}.`,
    id: `Tidak ada sumber yang dibaca di sini yang menyebut sesuatu tentang ${name}.`,
  }),
  noConferral: {
    en: 'No source that is read here tells of such a conferral. Only what was published and read is known; it is no proof that none took place.',
    id: 'Tidak ada sumber yang dibaca di sini yang menyebut penganugerahan seperti itu. Hanya yang terbit dan sudah dibaca yang diketahui; itu bukan bukti bahwa tidak pernah ada.',
  },
  noPath: (length: number) => ({
    en: `No chain of up to ${length} claims joins them. All were looked at: in these sources there is none.`,
    id: `Tidak ada rantai hingga ${length} keterangan yang menghubungkan keduanya. Semua sudah dilihat: dalam sumber ini tidak ada.`,
  }),
  notAllLookedAt: (length: number) => ({
    en: `Not every chain of up to ${length} claims was looked at: entities with very many edges were left out, or more chains were found than are shown.`,
    id: `Tidak semua rantai hingga ${length} keterangan dilihat: entitas dengan sangat banyak hubungan dilewati, atau ditemukan lebih banyak rantai daripada yang ditampilkan.`,
  }),
  noTimeline: {
    en: 'No source that is read here dates anything about them.',
    id: 'Tidak ada sumber yang dibaca di sini yang memberi tanggal apa pun tentangnya.',
  },
  noContradiction: {
    en: 'No rule finds a contradiction here. That the sources agree does not make them right.',
    id: 'Tidak ada aturan yang menemukan pertentangan di sini. Bahwa sumber-sumbernya sejalan tidak membuatnya benar.',
  },
  noWords: {
    en: 'No passage bears this out under the clocks asked for.',
    id: 'Tidak ada kutipan yang mendukungnya pada waktu yang diminta.',
  },
  notVerified: (count: number) => ({
    en: `Nobody has held ${count} of these passages against the archived text here.`,
    id: `${count} kutipan di sini belum diperiksa dengan naskah arsip.`,
  }),
  noAddress: (count: number) => ({
    en: `Of ${count} of these passages the address of the article is not known.`,
    id: `Dari ${count} kutipan di sini alamat beritanya tidak diketahui.`,
  }),
};
