import type { WordTable } from '../../core/words.ts';

export const homeWords = {
  title: { id: 'Siapa memberi penghargaan kepada siapa?', en: 'Who awarded whom?' },
  description: {
    id: 'Menteri dan gubernur memberi penghargaan setiap pekan. Jejak mencatat siapa memberi, siapa menerima, atas gagasan siapa, dan kata-kata berita yang membuktikannya.',
    en: 'Ministers and governors hand out awards every week. Jejak keeps who gave, who received, on whose initiative, and the words of the article that prove it.',
  },
  read: { id: 'Yang sudah dibaca', en: 'What has been read' },
  articles: (count: number) => ({ id: 'artikel', en: count === 1 ? 'article' : 'articles' }),
  conferred: (count: number) => ({
    id: 'penghargaan dianugerahkan',
    en: count === 1 ? 'award conferred' : 'awards conferred',
  }),
  others: (count: number) => ({
    id: 'lainnya hanya disebut, masuk nominasi, atau sejenisnya',
    en: count === 1 ? 'other only mentioned, nominated or the like' : 'others only mentioned, nominated or the like',
  }),
  claims: (count: number) => ({
    id: 'keterangan, masing-masing dengan kutipannya',
    en: count === 1 ? 'claim, with its quotation' : 'claims, each with its quotation',
  }),
  builtAt: { id: 'Data diperbarui', en: 'Data updated' },
  recent: { id: 'Artikel terbaru', en: 'Recent articles' },
  allArticles: { id: 'Semua artikel', en: 'All articles' },
  nothingRead: {
    id: 'Belum ada artikel yang dibaca. Begitu satu artikel dimasukkan, isinya tampil di sini.',
    en: 'No article has been read yet. As soon as one is taken in, what it says stands here.',
  },
  names: { id: 'Paling sering disebut sebagai penerima', en: 'Most often named as a recipient' },
  times: (count: string) => ({ id: `${count} kali`, en: `${count} ×` }),
  map: { id: 'Ke provinsi mana penghargaan pergi', en: 'Which provinces received awards' },
  charts: { id: 'Peta, tahun, dan alur', en: 'Map, years and flow' },
  ways: { id: 'Mulai dari sini', en: 'Start here' },
  way: {
    ledger: {
      title: { id: 'Telusuri penghargaan', en: 'Look through the awards' },
      text: {
        id: 'Siapa memberi, siapa menerima, tahun berapa; bisa disaring dan diunduh.',
        en: 'Who gave, who received, in which year; to filter and to download.',
      },
    },
    connect: {
      title: { id: 'Hubungkan dua nama', en: 'Connect two names' },
      text: {
        id: 'Rantai keterangan yang menghubungkan dua orang atau lembaga, berikut buktinya.',
        en: 'Chains of claims that join two people or bodies, with the evidence for each.',
      },
    },
    gaps: {
      title: { id: 'Cari bahan liputan', en: 'Find a story' },
      text: {
        id: 'Apa yang tidak disebut satu sumber pun dan semestinya diketahui.',
        en: 'What no source says and one should know.',
      },
    },
  },
} satisfies WordTable;
