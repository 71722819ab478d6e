import { carriedDecision, carriedSource } from '../graph/carried.ts';
import { decisionsOf, sourcesOf } from '../graph/export-graph.ts';
import { column, type Table } from './table.ts';

/** The articles, which are not here: what is printed on them, and the checksum of the archived text. */
export const sourcesTable: Table = {
  name: 'sources',
  is: { id: 'Artikel', en: 'Articles' },
  columns: [
    column('id', 'id', 'id', { required: true }),
    column('title', 'judul', 'headline', { required: true }),
    column('publisher', 'media', 'newsroom', { required: true }),
    column('published', 'terbit', 'when it came out, as printed', { required: true }),
    column('published_basis', 'dasar tanggal terbit', 'what that date rests on'),
    column('authors', 'penulis', 'names in the byline', { type: 'array', required: true }),
    column('signatory', 'penanda tangan', 'what is signed at the end'),
    column('dateline', 'tempat di awal berita', 'dateline'),
    column('url', 'alamat', 'address'),
    column('retrieved', 'disimpan', 'day on which it was saved'),
    column('language', 'bahasa', 'language', { required: true }),
    column('sha256', 'sha256 naskah', 'sha256 of the text', { required: true }),
    column('origin', 'asal naskah', 'the source that the text first came from', { required: true }),
    column('sponsored', 'berbayar', 'whether somebody paid for it', { type: 'boolean', required: true }),
    column('taken_from', 'dikutip dari', 'the text from which it says it is taken'),
    column('dossier', 'berkas', 'dossier', { required: true }),
    column('written_by', 'dikirim oleh', 'token with which it was sent'),
    column('entities', 'banyaknya entitas dalam berkas', 'entities that the dossier names', {
      type: 'integer',
      required: true,
    }),
    column('passages', 'banyaknya kutipan dalam berkas', 'passages that the dossier quotes', {
      type: 'integer',
      required: true,
    }),
    column('signature', 'ciri naskah', 'what tells near copies of the text'),
    column('near_copy_of', 'salinan dari', 'sources that it repeats', { type: 'array', required: true }),
    column('texts', 'bentuk dalam dua bahasa', 'forms in two languages', { type: 'object' }),
  ],
  key: ['id'],
  leadsTo: [{ column: 'publisher', table: 'entities' }],
  rows: async function* ({ store, view }) {
    for await (const row of sourcesOf(store, view)) {
      const { id, dossier, writtenBy, has, title, publisher, published, publishedBasis, authors, ...source } =
        carriedSource(row);
      const { signatory, dateline, url, retrieved, language, sha256, signature, nearCopyOf, texts } = source;
      const printed = [id, title, publisher, published, publishedBasis, authors, signatory, dateline, url, retrieved];
      const text = [language, sha256, row.origin, source.sponsored, source.takenFrom];
      yield [...printed, ...text, dossier, writtenBy, has.entities, has.passages, signature, nearCopyOf, texts];
    }
  },
};

/** What editors decided: reviews of contradictions, corrections and replies. */
export const decisionsTable: Table = {
  name: 'decisions',
  is: { id: 'Tinjauan, koreksi, dan tanggapan', en: 'Reviews, corrections and replies' },
  columns: [
    column('dossier', 'berkas', 'dossier', { required: true }),
    column('ordinal', 'urutan', 'place in the dossier', { type: 'integer', required: true }),
    column('about', 'tentang', 'the claim or contradiction', { required: true }),
    column('kind', 'jenis', 'kind', { required: true, words: ['REVIEW', 'CORRECTION'] }),
    column('entry', 'isi', 'what was decided', { type: 'object', required: true }),
  ],
  key: ['dossier', 'ordinal'],
  leadsTo: [],
  rows: async function* ({ store, view }) {
    // When one could know of them nobody wrote down.
    if (view.knownAt !== null) return;
    for await (const row of decisionsOf(store)) {
      const { dossier, ordinal, about, kind, entry } = carriedDecision(row);
      yield [dossier, ordinal, about, kind, entry];
    }
  },
};
