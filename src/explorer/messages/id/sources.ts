export const sources = {
  title: 'Sumber',
  description:
    'Artikel yang menjadi bukti. Naskahnya tidak ditampilkan di sini; kata-kata yang membuktikan klaim ditampilkan.',
  article: 'Artikel',
  publisher: 'Penerbit',
  published: 'Terbit',
  claims: 'Klaim',
  find: 'Judul memuat',
  from: 'Terbit sejak',
  to: 'Terbit sampai',
  apply: 'Saring',
  none: 'Tidak ada artikel yang cocok dengan saringan ini.',
  copyOf: 'naskah dari',
};
