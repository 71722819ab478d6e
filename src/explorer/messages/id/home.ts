export const home = {
  title: 'Siapa memberi penghargaan kepada siapa?',
  description:
    'Menteri dan gubernur memberi penghargaan setiap pekan. Jejak mencatat siapa memberi, siapa menerima, atas prakarsa siapa, dan kata-kata berita yang membuktikannya.',
  inHere: 'Yang ada di sini',
  entities: 'orang, lembaga, daerah, dan lainnya',
  claims: 'klaim berbukti',
  sources: 'artikel sumber',
  builtAt: (moment: string) => `Data diperbarui ${moment}`,
  recent: 'Berkas terbaru',
  none: 'Belum ada berkas.',
  ways: 'Mulai dari sini',
};
