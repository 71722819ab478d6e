// Articles in the shapes that award news comes in. Newspapers, people, bodies, awards and everything that is said of them
// are made up; the regions are there.

export interface MadeUp {
  readonly file: string;
  readonly text: string;
  /** What a careful reader finds: entities by id, and for each conferral what it says in one line. */
  readonly entities: readonly string[];
  readonly conferrals: readonly string[];
  readonly dates: readonly string[];
  readonly amounts: readonly string[];
}

export const madeUp: readonly MadeUp[] = [
  {
    file: 'warna-2003-02-11.txt',
    text: `Dua Perusahaan di Tebo Raih PROPER Hijau 2002
Oleh Dewi Rekaan, Selasa 11 Februari 2003

MUARA TEBO – Kementerian Tata Lingkungan mengumumkan peringkat PROPER 2002, Senin (10/2/2003), di Hotel Rekaan Raya.
PT Getah Rekaan meraih peringkat Emas, sedangkan CV Kayu Umpama memperoleh peringkat Hijau.
PT Sawit Misal mendapat peringkat Merah karena pengolahan limbahnya belum memenuhi syarat.
“Kami memperbaiki saluran air sejak 2000,” kata Rudi Rekaan, Direktur Utama PT Getah Rekaan.
`,
    entities: [
      'organisation:kementerian-tata-lingkungan',
      'place:hotel-rekaan-raya',
      'company:pt-getah-rekaan',
      'company:cv-kayu-umpama',
      'company:pt-sawit-misal',
      'person:rudi-rekaan',
      'office:direktur-utama-pt-getah-rekaan',
      'award:proper',
      'edition:proper-2002',
      'regency:tebo',
      'organisation:warna',
    ],
    conferrals: ['company:pt-getah-rekaan Emas', 'company:cv-kayu-umpama Hijau', 'company:pt-sawit-misal Merah'],
    dates: ['2003-02-11', '2003-02-10'],
    amounts: [],
  },
  {
    file: 'kabar-umpama.txt',
    text: `Pemkab Tebo dan Pemkab Bungo Kembali Terima Opini WTP

KABARUMPAMA.ID – Badan Pemeriksa Umpama menyerahkan laporan hasil pemeriksaan tahun 2001 kepada sembilan pemerintah daerah, Jumat (24/5/2002).
Pemerintah Kabupaten Tebo meraih opini Wajar Tanpa Pengecualian untuk kali ketujuh. Pemkab Bungo juga memperoleh opini WTP.
Kabupaten Kerinci menerima opini Wajar Dengan Pengecualian.
Laporan diterima Bupati Tebo, Hj. Sari Misal, SE., MM., di Aula Umpama.
`,
    entities: [
      'regency:tebo',
      'regency:bungo',
      'regency:kerinci',
      'organisation:kabarumpama-id',
      'organisation:badan-pemeriksa-umpama',
      'person:sari-misal',
      'office:bupati-tebo',
      'place:aula-umpama',
      'award:opini-wtp',
    ],
    conferrals: ['regency:tebo Wajar Tanpa Pengecualian', 'regency:bungo WTP'],
    dates: ['2002-05-24'],
    amounts: [],
  },
  {
    file: '2002-07-23-harian-misal.txt',
    text: `Empat Daerah di Jambi Sandang Predikat Layak Anak

Kementerian Anak Misal menganugerahkan penghargaan Kabupaten/Kota Layak Anak 2002 tingkat nasional pada 22 Juli 2002 di Balai Rekaan, Jakarta Pusat.
Kota Jambi meraih predikat Nindya. Kabupaten Tebo dan Kabupaten Bungo meraih predikat Madya, sementara Kabupaten Kerinci meraih predikat Pratama.
Penghargaan diserahkan oleh Menteri Anak Misal, Tuti Umpama, kepada Wali Kota Jambi, Hasan Rekaan.
`,
    entities: [
      'organisation:kementerian-anak-misal',
      'organisation:harian-misal',
      'place:balai-rekaan',
      'regency:kota-jambi',
      'regency:tebo',
      'regency:bungo',
      'regency:kerinci',
      'regency:kota-jakarta-pusat',
      'award:kabupaten-kota-layak-anak',
      'edition:kabupaten-kota-layak-anak-2002-nasional',
      'event:kabupaten-kota-layak-anak-2002-nasional-ceremony',
      'person:tuti-umpama',
      'office:menteri-anak-misal',
      'person:hasan-rekaan',
      'office:wali-kota-jambi',
    ],
    conferrals: [
      'regency:kota-jambi Nindya by person:tuti-umpama to person:hasan-rekaan',
      'regency:tebo Madya',
      'regency:bungo Madya',
      'regency:kerinci Pratama',
    ],
    dates: ['2002-07-22'],
    amounts: [],
  },
  {
    file: 'radar-contoh.txt',
    text: `Ini Daftar Juara Lomba Cerita Rekaan 2002
Radar Contoh | Sabtu, 4 Mei 2002 | 09.15 WIB

Dinas Perpustakaan Kabupaten Batanghari mengumumkan pemenang Lomba Cerita Rekaan 2002 di Gedung Umpama.

Pemenang kategori Guru:
1. Juara I: Lina Misal dari SMPN 3 Batanghari
2. Juara II: Tono Umpama dari SDN 12 Batanghari
3. Juara III: Rika Contoh dari SMAN 1 Batanghari
4. Juara Harapan I: Joko Rekaan dari SDN 4 Batanghari

Juara I menerima hadiah Rp5.000.000 dan piala tetap, kata panitia.
`,
    entities: [
      'organisation:radar-contoh',
      'organisation:dinas-perpustakaan-kabupaten-batanghari',
      'place:gedung-umpama',
      'person:lina-misal',
      'person:tono-umpama',
      'person:rika-contoh',
      'person:joko-rekaan',
      'organisation:smpn-3-batanghari',
      'organisation:sdn-12-batanghari',
      'organisation:sman-1-batanghari',
      'organisation:sdn-4-batanghari',
      'regency:batanghari',
      'award:lomba-cerita-rekaan',
      'edition:lomba-cerita-rekaan-2002',
    ],
    conferrals: [
      'person:lina-misal 1 Guru',
      'person:tono-umpama 2 Guru',
      'person:rika-contoh 3 Guru',
      'person:joko-rekaan Guru Juara Harapan I',
    ],
    dates: ['2002-05-04'],
    amounts: ['5000000'],
  },
  {
    file: 'suara-rekaan.txt',
    text: `Bank Umpama Terima Anugerah Usaha Rekaan 2003

JAKARTA, SUARAREKAAN.COM – Bank Umpama menerima Anugerah Usaha Rekaan 2003 kategori Layanan Daerah pada Rabu (19/3/2003) di Hotel Contoh Indah.
Piala diserahkan langsung oleh Menteri Perdagangan Agus Misal dan Ketua Dewan Usaha Rekaan, Nina Contoh.
Penghargaan itu diterima Kepala Divisi Umum Bank Umpama, Doni Rekaan, mewakili Direktur Utama Bank Umpama, Wati Misal.
`,
    entities: [
      'company:bank-umpama',
      'organisation:suararekaan-com',
      'place:hotel-contoh-indah',
      'person:agus-misal',
      'office:menteri-perdagangan',
      'person:nina-contoh',
      'office:ketua-dewan-usaha-rekaan',
      'organisation:dewan-usaha-rekaan',
      'person:doni-rekaan',
      'office:kepala-divisi-umum-bank-umpama',
      'person:wati-misal',
      'office:direktur-utama-bank-umpama',
      'award:anugerah-usaha-rekaan',
      'edition:anugerah-usaha-rekaan-2003',
      'event:anugerah-usaha-rekaan-2003-ceremony',
    ],
    conferrals: [
      'company:bank-umpama Layanan Daerah by person:agus-misal, person:nina-contoh to person:doni-rekaan for person:wati-misal',
    ],
    dates: ['2003-03-19'],
    amounts: [],
  },
  {
    file: 'warta-misal.txt',
    text: `Sumatera Barat Masuk 12 Provinsi Penerima Rekaan Award 2002
2002-11-28 | Warta Misal

PADANG – Pemerintah Provinsi Sumatera Barat meraih Rekaan Award 2002 dari Yayasan Rekaan Nusantara. Penghargaan diberikan kepada 12 provinsi.
Sumatera Barat menerima dana pembinaan sebesar Rp 1,3 miliar (satu koma tiga miliar rupiah) sesuai Peraturan Gubernur Nomor 7 Tahun 2001.
Gubernur Sumatera Barat Yusuf Contoh, S.IP., menyebut program Nagari Sehat Rekaan menjangkau 8.450 keluarga.
`,
    entities: [
      'province:sumatera-barat',
      'organisation:yayasan-rekaan-nusantara',
      'organisation:warta-misal',
      'person:yusuf-contoh',
      'office:gubernur-sumatera-barat',
      'award:rekaan',
      'edition:rekaan-2002',
      'regulation:pergub-sumatera-barat-7-2001',
      'programme:nagari-sehat-rekaan',
    ],
    conferrals: ['province:sumatera-barat'],
    dates: ['2002-11-28'],
    amounts: ['1300000000', '12', '8450'],
  },
  {
    file: 'example-post-2002-10-02.txt',
    text: `Tebo Regency Wins Example Health Award 2002
By Ann Sample

JAMBI – The Tebo Regency government received the Example Health Award 2002 on Wednesday, 2 October 2002, at the Sample Convention Hall.
The trophy was presented by Governor of Jambi Rahman Sample. The prize is worth Rp 750 million and covers 1,250 people.
Bank Example won second place, the organisers said.
`,
    entities: [
      'regency:tebo',
      'award:example-health',
      'edition:example-health-2002',
      'event:example-health-2002-ceremony',
      'person:rahman-sample',
      'office:gubernur-jambi',
      'province:jambi',
      'company:bank-example',
      'organisation:example-post',
      'place:sample-convention-hall',
    ],
    conferrals: ['regency:tebo by person:rahman-sample', 'company:bank-example 2'],
    dates: ['2002-10-02'],
    amounts: ['750000000', '1250'],
  },
  {
    file: 'pos-umpama.txt',
    text: `Tiga Desa Terbaik Terima Piala Gotong Royong Rekaan
Penulis: Maya Misal

Muara Bulian, Pos Umpama - Bupati Batanghari menyerahkan Piala Gotong Royong Rekaan
tahun 2002 kepada tiga desa terbaik pada Senin (2/5/2002) di Pendopo Umpama. Acara
itu dihadiri Kepala Dinas Pemberdayaan Desa Kabupaten Batanghari, Slamet Contoh, M.Si.,
dan para kepala desa.

Terbaik I diraih Desa Rekaan Jaya, Terbaik II diraih Desa Contoh Makmur, dan Terbaik III
diraih Desa Misal Indah. Masing-masing desa menerima dana lima puluh juta rupiah dari
Pemerintah Kabupaten Batanghari.

Baca juga: Jalan Rusak di Batanghari Diperbaiki
Hubungi redaksi di 0812-3456-7890 atau redaksi@posumpama.example
`,
    entities: [
      'regency:batanghari',
      'office:bupati-batanghari',
      'event:piala-gotong-royong-rekaan-2002-ceremony',
      'place:pendopo-umpama',
      'person:slamet-contoh',
      'office:kepala-dinas-pemberdayaan-desa-kabupaten-batanghari',
      'organisation:dinas-pemberdayaan-desa-kabupaten-batanghari',
      'place:desa-rekaan-jaya',
      'place:desa-contoh-makmur',
      'place:desa-misal-indah',
      'award:piala-gotong-royong-rekaan',
      'edition:piala-gotong-royong-rekaan-2002',
      'organisation:pos-umpama',
    ],
    conferrals: [
      'place:desa-rekaan-jaya 1 by office:bupati-batanghari',
      'place:desa-contoh-makmur 2 by office:bupati-batanghari',
      'place:desa-misal-indah 3 by office:bupati-batanghari',
    ],
    dates: ['2002-05-02'],
    amounts: ['3', '50000000'],
  },
  {
    file: 'koran-rekaan-2002-01-15.txt',
    text: `Kota Sungai Penuh Masuk Nominasi Umpama Award
Koran Rekaan, 15 Januari 2002

Kota Sungai Penuh masuk nominasi Umpama Award 2001 tingkat Provinsi Jambi untuk kategori Inovasi. Hasilnya diumumkan bulan depan.
“Semoga kita meraih Umpama Award tahun ini,” ujar Wakil Wali Kota Sungai Penuh, Anton Misal.
`,
    entities: [
      'regency:kota-sungai-penuh',
      'award:umpama',
      'edition:umpama-2001-jambi',
      'person:anton-misal',
      'office:wakil-wali-kota-sungai-penuh',
      'organisation:koran-rekaan',
      'province:jambi',
    ],
    conferrals: ['regency:kota-sungai-penuh Inovasi NOMINATED'],
    dates: ['2002-01-15'],
    amounts: [],
  },
];
