import type { WordTable } from '../../core/words.ts';

export const problemWords = {
  notFound: {
    title: { id: 'Tidak ada halaman di alamat ini', en: 'There is no page at this address' },
    body: {
      id: 'Mungkin alamatnya salah ketik, atau halamannya tidak pernah ada. Coba cari:',
      en: 'It may be mistyped, or there never was such a page. Try a search:',
    },
    knownAt: {
      id: 'Mungkin belum diketahui pada waktu yang Anda pilih.',
      en: 'It may not have been known yet at the time that you chose.',
    },
  },
  gone: {
    title: { id: 'Yang ada di alamat ini sudah ditarik', en: 'What stood at this address was retracted' },
    body: {
      id: 'Berkas yang memuatnya ditarik, dengan alasan berikut:',
      en: 'The dossier that held it was taken back, for this reason:',
    },
    retracted: { id: 'Ditarik', en: 'Retracted' },
    all: { id: 'Berkas yang ditarik', en: 'Retracted dossiers' },
  },
  broken: {
    title: { id: 'Ada isian yang tidak dapat dibaca', en: 'Something entered cannot be read' },
    body: {
      id: 'Perbaiki yang ditandai; isian yang lain tetap tersimpan.',
      en: 'Mend what is marked; everything else is kept.',
    },
    got: { id: 'yang tertulis:', en: 'it says:' },
    again: { id: 'Coba lagi', en: 'Try again' },
    refused: { id: 'Pertanyaan ini tidak dapat dijawab', en: 'This question cannot be answered' },
    said: { id: 'Kata mesinnya:', en: 'The machine says:' },
    /** What to do, by the code of the error. */
    advice: {
      TOO_MANY_CONFERRALS: {
        id: 'Terlalu banyak penganugerahan yang harus diperiksa satu per satu. Pilih dahulu satu edisi, penghargaan, pemberi, atau penerima, atau urutkan menurut tanggal.',
        en: 'Too many conferrals would have to be looked at one by one. Choose an edition, an award, a giver or a recipient first, or sort by date.',
      },
      TOO_MANY_CLAIMS: {
        id: 'Terlalu banyak keterangan yang harus diperiksa satu per satu. Pilih dahulu satu nama atau satu jenis keterangan.',
        en: 'Too many claims would have to be looked at one by one. Choose a name or a type of claim first.',
      },
      TOO_MANY_ENTITIES: {
        id: 'Terlalu banyak nama yang harus diperiksa satu per satu. Pilih dahulu satu jenis atau satu nama.',
        en: 'Too many names would have to be looked at one by one. Choose a kind or a name first.',
      },
      PATH_SEARCH_TOO_WIDE: {
        id: 'Terlalu banyak keterangan di antara kedua nama ini. Cari rantai yang lebih pendek, atau pilih beberapa jenis keterangan saja.',
        en: 'Too many claims lie between these two names. Look for a shorter chain, or choose only some types of claim.',
      },
      QUERY_TOO_COSTLY: {
        id: 'Yang diminta terlalu banyak sekaligus. Kurangi nama atau barisnya, atau persempit rentang waktunya.',
        en: 'This is too much at once. Ask for fewer names or rows, or a shorter span of time.',
      },
      BUDGET_EXCEEDED: {
        id: 'Untuk menjawabnya terlalu banyak yang harus dibaca dan dibandingkan. Pilih dahulu satu penghargaan, edisi, atau nama, atau lepaskan penunjuk waktunya.',
        en: 'Answering takes more reading and comparing than one request may. Choose an award, an edition or a name first, or leave the clocks out.',
      },
      ANSWER_TOO_LARGE: {
        id: 'Jawabannya terlalu panjang untuk dikirim. Kurangi barisnya.',
        en: 'The answer is too long to send. Ask for fewer rows.',
      },
      OPERATION_TOO_LONG: {
        id: 'Jawabannya memakan waktu terlalu lama. Persempit dengan penyaring, atau kurangi barisnya.',
        en: 'The answer takes too long. Narrow it down with filters, or ask for fewer rows.',
      },
    },
    otherwise: {
      id: 'Periksa kembali penyaring dan alamatnya, atau mulai lagi dari awal halaman ini:',
      en: 'Check the filters and the address, or start again from the beginning of this page:',
    },
  },
  unavailable: {
    title: { id: 'Basis data sedang tidak dapat dihubungi', en: 'The database cannot be reached' },
    body: { id: 'Tidak ada yang hilang. Coba lagi sebentar lagi.', en: 'Nothing is lost. Try again in a moment.' },
  },
  slow: {
    title: { id: 'Basis data terlalu lama menjawab', en: 'The database takes too long to answer' },
    body: {
      id: 'Mungkin sedang sibuk. Coba lagi sebentar lagi, atau persempit yang dicari.',
      en: 'It may be busy. Try again in a moment, or narrow down what you look for.',
    },
  },
  busy: {
    title: { id: 'Peladen sedang terlalu sibuk', en: 'The server has too much to do' },
    body: {
      id: 'Terlalu banyak yang bertanya sekaligus. Tidak ada yang hilang: coba lagi sebentar lagi.',
      en: 'Too many ask at once. Nothing is lost: try again in a moment.',
    },
  },
  limited: {
    title: { id: 'Terlalu banyak permintaan dari alamat ini', en: 'Too many requests from this address' },
    body: {
      id: 'Jatah satu menit untuk alamat ini sudah terpakai. Tidak ada yang hilang: coba lagi satu menit lagi.',
      en: 'What one address may ask for in a minute is used up. Nothing is lost: try again in a minute.',
    },
  },
  failed: {
    title: { id: 'Ada yang rusak pada kami', en: 'Something of ours is broken' },
    body: { id: 'Kekeliruan ini tercatat. Coba lagi nanti.', en: 'The error was noted. Try again later.' },
  },
} satisfies WordTable;
