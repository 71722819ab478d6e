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
    title: 'Dua jam',
    now: 'semua waktu, semua yang diketahui',
    asOf: 'Keadaan per',
    asOfHint: 'Tahun, bulan, atau tanggal: 2024, 2024-05, 2024-05-08',
    knownAt: 'Diketahui per',
    knownAtHint: 'Hanya bukti yang sudah terbit pada tanggal ini',
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
    longest: 'Cetak berkas lengkap (sampai 100 baris)',
    embed: 'Sematkan',
    embedHint: 'Tempel di halaman Anda:',
  },
  tooManyRows: (count: number, most: number) =>
    `baris: tabel ini punya ${count} baris, dan satu CSV memuat paling banyak ${most}; persempit dengan penyaring`,
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
  },
  unavailable: {
    title: 'Basis data sedang tidak dapat dihubungi',
    body: 'Tidak ada yang hilang. Coba lagi sebentar lagi.',
  },
  failed: { title: 'Ada yang rusak pada kami', body: 'Kekeliruan ini tercatat. Coba lagi nanti.' },
};
