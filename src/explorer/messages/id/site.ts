/** What stands on every page. */
export const site = {
  name: 'Jejak',
  tagline: 'Siapa memberi penghargaan kepada siapa, dan dari mana kita tahu?',
  skip: 'Langsung ke isi',
  search: 'Cari',
  searchHint: 'Nama orang, daerah, lembaga, penghargaan …',
  otherLanguage: 'English',
  menu: 'Menu utama',
  pages: {
    home: 'Beranda',
    ledger: 'Penghargaan',
    connect: 'Hubungan',
    timeline: 'Linimasa',
    contradictions: 'Pertentangan',
    gaps: 'Celah',
    sources: 'Sumber',
    changes: 'Perubahan',
    about: 'Tentang data',
  },
  clocks: {
    title: 'Batas waktu',
    now: 'tidak ada',
    asOf: 'Keadaan per',
    asOfHint: 'Hanya yang berlaku pada waktu ini: 2024, 2024-05, atau 2024-05-08',
    knownAt: 'Diketahui per',
    knownAtHint: 'Hanya yang sudah dapat dibaca pada tanggal ini',
    apply: 'Terapkan',
    clear: 'Hapus keduanya',
    active: (asOf: string | null, knownAt: string | null) =>
      [asOf === null ? null : `keadaan per ${asOf}`, knownAt === null ? null : `sebagaimana diketahui per ${knownAt}`]
        .filter((part) => part !== null)
        .join(', '),
  },
  tools: {
    title: 'Pakai halaman ini',
    csv: (rows: string) => `CSV (${rows} baris)`,
    graphql: 'Lihat sebagai GraphQL',
    permalink: 'Alamat tetap',
    cite: 'Kutip halaman ini',
    citeText: 'Teks',
    copy: 'Salin',
    copied: 'Tersalin',
    print: 'Cetak',
    longest: 'Versi panjang untuk dicetak (sampai 100 baris)',
    embed: 'Sematkan',
    embedHint: 'Tempel di halaman Anda:',
  },
  breaksOff: (code: string, message: string) =>
    `GALAT (ERROR) ${code}: tabel ini terputus di sini dan tidak utuh. ${message}`,
  tooManyRows: (count: string, most: string) =>
    `Tabel ini terlalu panjang untuk CSV: ${count} baris, sedangkan satu CSV memuat paling banyak ${most}. Persempit dahulu dengan penyaring.`,
  paging: {
    label: 'Halaman berikutnya dari daftar ini',
    next: 'Berikutnya',
    first: 'Kembali ke awal',
    shown: (shown: string, all: string) => `${shown} dari ${all}`,
  },
  footer: {
    listed: 'Tercantum di sini tidak berarti melakukan kesalahan.',
    about: 'Batas data, lisensi, dan cara melaporkan kekeliruan',
    playground: 'Bertanya sendiri dengan GraphQL',
  },
  notFound: {
    title: 'Tidak ada halaman di alamat ini',
    body: 'Mungkin alamatnya salah ketik, atau halamannya tidak pernah ada. Coba cari:',
    knownAt: 'Mungkin belum diketahui pada waktu yang Anda pilih.',
  },
  gone: {
    title: 'Yang ada di alamat ini sudah ditarik',
    body: 'Berkas yang memuatnya ditarik, dengan alasan berikut:',
    retracted: 'Ditarik',
  },
  broken: {
    title: 'Alamat ini tidak dapat dibaca',
    body: 'Bagian berikut perlu diperbaiki:',
    got: 'yang tertulis:',
    refused: 'Pertanyaan ini tidak dapat dijawab',
    said: 'Kata mesinnya:',
    /** What to do, by the code of the error. */
    advice: {
      TOO_MANY_CONFERRALS:
        'Terlalu banyak penganugerahan yang harus diperiksa satu per satu. Pilih dahulu satu edisi, penghargaan, pemberi, atau penerima, atau urutkan menurut tanggal.',
      TOO_MANY_CLAIMS:
        'Terlalu banyak klaim yang harus diperiksa satu per satu. Pilih dahulu satu nama atau satu jenis klaim.',
      TOO_MANY_ENTITIES:
        'Terlalu banyak nama yang harus diperiksa satu per satu. Pilih dahulu satu jenis atau satu nama.',
      PATH_SEARCH_TOO_WIDE:
        'Terlalu banyak klaim di antara kedua nama ini. Cari rantai yang lebih pendek, atau pilih beberapa jenis klaim saja.',
      QUERY_TOO_COSTLY:
        'Yang diminta terlalu banyak sekaligus. Kurangi nama atau barisnya, atau persempit rentang waktunya.',
      BUDGET_EXCEEDED:
        'Untuk menjawabnya terlalu banyak yang harus dibaca dan dibandingkan. Pilih dahulu satu penghargaan, edisi, atau nama, atau lepaskan penunjuk waktunya.',
      ANSWER_TOO_LARGE: 'Jawabannya terlalu panjang untuk dikirim. Kurangi barisnya.',
      OPERATION_TOO_LONG: 'Jawabannya memakan waktu terlalu lama. Persempit dengan penyaring, atau kurangi barisnya.',
    } as Readonly<Record<string, string>>,
    otherwise: 'Periksa kembali penyaring dan alamatnya, atau mulai lagi dari awal halaman ini:',
  },
  unavailable: {
    title: 'Basis data sedang tidak dapat dihubungi',
    body: 'Tidak ada yang hilang. Coba lagi sebentar lagi.',
  },
  slow: {
    title: 'Basis data terlalu lama menjawab',
    body: 'Mungkin sedang sibuk. Coba lagi sebentar lagi, atau persempit yang dicari.',
  },
  busy: {
    title: 'Peladen sedang terlalu sibuk',
    body: 'Terlalu banyak yang bertanya sekaligus. Tidak ada yang hilang: coba lagi sebentar lagi.',
  },
  failed: { title: 'Ada yang rusak pada kami', body: 'Kekeliruan ini tercatat. Coba lagi nanti.' },
};
