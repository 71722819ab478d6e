export const source = {
  eyebrow: 'Artikel sumber',
  description: (publisher: string, published: string, claims: string) =>
    `${publisher}, ${published}: ${claims} klaim yang dibuktikan artikel ini.`,
  article: 'Buka artikelnya',
  publisher: 'Penerbit',
  published: 'Terbit',
  basis: 'Dasar tanggal terbit',
  authors: 'Penulis',
  dateline: 'Titi mangsa',
  retrieved: 'Diambil pada',
  sha256: 'SHA-256 naskah',
  origin: 'Berasal dari naskah',
  nearCopies: 'Naskah yang hampir sama',
  dossier: 'Berkas masuk',
  claims: 'Yang dibuktikan artikel ini',
  cite: 'Kutip artikel ini',
};
