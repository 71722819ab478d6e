import type { WordTable } from '../../core/words.ts';

export const sourceWords = {
  eyebrow: { id: 'Artikel sumber', en: 'Source article' },
  description: (publisher: string, published: string, claims: string) => ({
    id: `${publisher}, ${published}: ${claims} keterangan yang dibuktikan artikel ini.`,
    en: `${publisher}, ${published}: ${claims} ${claims === '1' ? 'claim' : 'claims'} that this article bears out.`,
  }),
  article: { id: 'Buka artikelnya', en: 'Open the article' },
  publisher: { id: 'Penerbit', en: 'Publisher' },
  published: { id: 'Terbit', en: 'Published' },
  basis: { id: 'Dasar tanggal terbit', en: 'How the day is known' },
  authors: { id: 'Penulis', en: 'Authors' },
  dateline: { id: 'Tempat penulisan', en: 'Dateline' },
  retrieved: { id: 'Diambil pada', en: 'Retrieved' },
  sha256: { id: 'SHA-256 naskah', en: 'SHA-256 of the text' },
  sponsored: { id: 'Sifat naskah', en: 'Sort of text' },
  paidFor: {
    id: 'naskah berbayar: advertorial atau konten bersponsor',
    en: 'paid for: an advertorial or sponsored text',
  },
  takenFrom: { id: 'Diambil dari naskah yang tidak ada di sini', en: 'Taken from a text that is not here' },
  origin: { id: 'Berasal dari naskah', en: 'Taken from the text' },
  nearCopies: { id: 'Naskah yang hampir sama', en: 'Nearly the same text' },
  dossier: { id: 'Masuk ke Jejak', en: 'Taken in' },
  claims: { id: 'Yang dibuktikan artikel ini', en: 'What this article bears out' },
  cite: { id: 'Kutip artikel ini', en: 'Cite this article' },
} satisfies WordTable;
