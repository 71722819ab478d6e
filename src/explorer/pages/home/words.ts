import type { WordTable } from '../../core/words.ts';

export const homeWords = {
  title: { id: 'Siapa memberi penghargaan kepada siapa?', en: 'Who awarded whom?' },
  description: {
    id: 'Menteri dan gubernur memberi penghargaan setiap pekan. Jejak mencatat siapa memberi, siapa menerima, atas prakarsa siapa, dan kata-kata berita yang membuktikannya.',
    en: 'Ministers and governors hand out awards every week. Jejak keeps who gave, who received, on whose initiative, and the words of the article that prove it.',
  },
  inHere: { id: 'Yang ada di sini', en: 'What is in here' },
  entities: { id: 'orang, lembaga, daerah, dan lainnya', en: 'people, bodies, regions and more' },
  claims: { id: 'klaim berbukti', en: 'claims with evidence' },
  sources: { id: 'artikel sumber', en: 'source articles' },
  builtAt: { id: 'Data diperbarui', en: 'Data updated' },
  recent: { id: 'Berkas terbaru', en: 'Recent dossiers' },
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
        id: 'Rantai klaim yang menghubungkan dua orang atau lembaga, berikut buktinya.',
        en: 'Chains of claims that join two people or bodies, with the evidence for each.',
      },
    },
    gaps: {
      title: { id: 'Cari bahan liputan', en: 'Find a story' },
      text: {
        id: 'Apa yang tidak disebut satu sumber pun, dan apa yang saling bertentangan.',
        en: 'What no source says, and what sources contradict each other on.',
      },
    },
  },
} satisfies WordTable;
