import type { WordTable } from '../../core/words.ts';

export const aboutWords = {
  title: { id: 'Tentang data', en: 'About the data' },
  description: {
    id: 'Dari mana data ini, apa batasnya, apa arti setiap label, dan bagaimana melaporkan kekeliruan.',
    en: 'Where the data is from, what its limits are, what each label means, and how to report an error.',
  },
  how: {
    title: { id: 'Bagaimana data ini dibuat', en: 'How the data is made' },
    text: {
      id: 'Orang membaca artikel dan menulis berkas: satu keterangan untuk setiap hal yang dinyatakan artikel, dengan paling banyak dua belas kata persis yang menyatakannya. Mesin memeriksa bahwa kata-kata itu benar ada di naskah yang diarsipkan. Keterangan tanpa bukti ditolak. Harapan dan rencana disimpan, tetapi tidak pernah menjadi fakta.',
      en: 'People read articles and write dossiers: one claim for each thing that an article states, with at most twelve exact words that state it. A machine checks that these words stand in the archived text. A claim without evidence is refused. Wishes and plans are kept, and never become facts.',
    },
  },
  report: {
    title: { id: 'Melaporkan kekeliruan', en: 'How to report an error' },
    text: {
      id: 'Sebutkan tautan permanen halaman atau id keterangannya, apa yang keliru, dan sumber yang menunjukkan yang benar. Ralat dan tanggapan dicatat di bawah dan tampil di halaman keterangannya.',
      en: 'Give the permalink of the page or the id of the claim, what is wrong, and a source that shows what is right. Corrections and replies are recorded below and shown on the page of their claim.',
    },
    to: { id: 'Kirim ke', en: 'Write to' },
    nobody: {
      id: 'Pengelola situs ini belum mencantumkan alamat untuk laporan.',
      en: 'Whoever keeps this site has given no address for reports.',
    },
  },
  data: {
    title: { id: 'Data dan lisensi', en: 'Data and licence' },
    licence: { id: 'Lisensi', en: 'Licence' },
    version: { id: 'Versi', en: 'Version' },
    built: { id: 'Diperbarui', en: 'Updated' },
  },
  made: { id: 'Data menurut jenis', en: 'The data by kind' },
  kind: { id: 'Jenis', en: 'Kind' },
  count: { id: 'Jumlah', en: 'Count' },
  corrections: {
    title: { id: 'Catatan ralat dan tanggapan', en: 'Corrections and replies' },
    none: { id: 'Belum ada ralat dan belum ada tanggapan.', en: 'No correction and no reply yet.' },
  },
  retractions: {
    title: { id: 'Berkas yang ditarik', en: 'Retracted dossiers' },
    none: { id: 'Tidak ada berkas yang ditarik.', en: 'No dossier is retracted.' },
  },
  glossary: { id: 'Arti setiap label', en: 'What each label means' },
  programs: {
    title: { id: 'Untuk program', en: 'For programs' },
    text: {
      id: 'Setiap halaman dapat diunduh sebagai JSON, dan tabel sebagai CSV. Semua pertanyaan dapat diajukan sendiri dengan GraphQL.',
      en: 'Every page can be had as JSON, and tables as CSV. You can ask every question yourself with GraphQL.',
    },
  },
} satisfies WordTable;
