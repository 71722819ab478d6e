export const home = {
  title: 'Siapa memberi penghargaan kepada siapa?',
  description:
    'Menteri dan gubernur memberi penghargaan setiap pekan. Jejak mencatat siapa memberi, siapa menerima, atas prakarsa siapa, dan kata-kata berita yang membuktikannya.',
  inHere: 'Yang ada di sini',
  entities: 'orang, lembaga, daerah, dan lainnya',
  claims: 'klaim berbukti',
  sources: 'artikel sumber',
  builtAt: 'Data diperbarui',
  recent: 'Berkas terbaru',
  ways: 'Mulai dari sini',
  way: {
    ledger: {
      title: 'Telusuri penghargaan',
      text: 'Siapa memberi, siapa menerima, tahun berapa; bisa disaring dan diunduh.',
    },
    connect: {
      title: 'Hubungkan dua nama',
      text: 'Rantai klaim yang menghubungkan dua orang atau lembaga, berikut buktinya.',
    },
    gaps: {
      title: 'Cari bahan liputan',
      text: 'Apa yang tidak disebut satu sumber pun, dan apa yang saling bertentangan.',
    },
  },
};
