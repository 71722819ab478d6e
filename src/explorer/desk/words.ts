import type { WordTable } from '../core/words.ts';

/** What the frame of the desk says, and the form to sign in. What is worked with speaks by the tables beside this one. */
export const deskWords = {
  title: { id: 'Meja redaksi', en: 'The desk' },
  description: {
    id: 'Dari artikel ke graf: usulan mesin, dikonfirmasi redaktur.',
    en: 'From an article to the graph: a machine proposes, an editor confirms.',
  },
  sections: {
    article: { id: 'Artikel', en: 'Article' },
    queues: { id: 'Antrean', en: 'Queues' },
    sheets: { id: 'Lembar', en: 'Sheets' },
  },
  signedInAs: (name: string) => ({ id: `Masuk sebagai ${name}`, en: `Signed in as ${name}` }),
  signOut: { id: 'Keluar', en: 'Sign out' },
  needsScripts: {
    id: 'Meja ini bekerja dengan skrip (JavaScript), dan peramban Anda tidak menjalankannya. Semua halaman lain berjalan tanpa skrip; dosir dapat ditulis sebagai berkas dan dimasukkan dengan “jejak ingest”.',
    en: 'The desk works by scripts (JavaScript), and your browser runs none. All other pages do without; a dossier can be written as a file and taken in with “jejak ingest”.',
  },
  signIn: {
    lead: {
      id: 'Untuk pemegang token redaktur. Sesi berakhir sesudah dua belas jam, atau begitu tokennya dicabut.',
      en: 'For holders of an editor’s token. A session ends after twelve hours, or once its token is withdrawn.',
    },
    token: { id: 'Token', en: 'Token' },
    send: { id: 'Masuk', en: 'Sign in' },
    why: {
      REFUSED: {
        id: 'Token itu tidak dikenal di server ini, atau sudah berakhir.',
        en: 'That is no token of this server, or one that has ended.',
      },
      TOO_MANY: {
        id: 'Terlalu banyak token tak dikenal dari alamat ini. Coba lagi satu menit lagi.',
        en: 'Too many unknown tokens came from this address. Try again in a minute.',
      },
      READER: {
        id: 'Token itu hanya boleh membaca. Meja ini untuk token redaktur.',
        en: 'That token may only read. The desk is for the token of an editor.',
      },
      ENDED: {
        id: 'Sesi Anda sudah berakhir. Pekerjaan Anda masih ada di peramban ini.',
        en: 'Your session has ended. Your work is still in this browser.',
      },
      REVOKED: {
        id: 'Token sesi Anda sudah dicabut. Pekerjaan Anda masih ada di peramban ini.',
        en: 'The token of your session was withdrawn. Your work is still in this browser.',
      },
    },
  },
} satisfies WordTable;
