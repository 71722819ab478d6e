import { regions } from '../../../ontology/names/region-list.ts';

/** A run of words with capitals, as names are printed: "Rani Contoh", "Muhammad bin Umpama". */
export const nameRun = "\\p{Lu}[\\p{L}'.-]{0,30}(?: (?:(?:bin|binti|al|el|dan|de|van) )?\\p{Lu}[\\p{L}'.-]{0,30}){0,5}";

/** The names of regions, with and without "Kota". Of other spellings only long ones: "Mitra" is a child's name as well. */
const regionNames = new Set(
  regions.flatMap(({ name, spellings }) =>
    [name, name.replace(/^Kota /, ''), ...spellings.filter((spelling) => spelling.includes(' '))].map(joined),
  ),
);

/** "Batang Hari" and "Batanghari" are one. */
function joined(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '');
}

/** Words that no person's name holds: bodies, places, ranks, parts of texts, days and months. */
const notOfNames = new Set(
  `kota kabupaten kab kec kel ds dsn nagari gampong distrik jorong banjar lingkungan provinsi prov pemkot pemkab pemprov pemerintah pemda daerah desa kelurahan kecamatan dinas badan
  kantor biro bagian bidang kementerian kemenaker bank pt cv ud bpjs bpr bumd bumn perusahaan perseroan koperasi yayasan
  universitas institut politeknik sekolah sd sdn sdit mi min smp smpn mts mtsn sma sman smk smkn ma man slb tk paud
  pondok pesantren rumah sakit rsud puskesmas hotel gedung menara plaza jalan masjid gereja stasiun bandara pasar taman
  bupati gubernur wali walikota wakil sekretaris sekda kepala ketua direktur presiden menteri camat lurah kades
  award awards penghargaan anugerah piala lomba juara kategori peringkat nominasi pemenang penerima tim grup kelompok
  regu kelas bab pasal ayat nomor lampiran tabel gambar halaman butir poin nilai skor catatan edisi seksi zona wilayah
  blok partai dpr dprd tni polri polda polres komisi komite dewan forum persatuan ikatan himpunan asosiasi serikat
  senin selasa rabu kamis jumat sabtu minggu januari februari pebruari maret april mei juni juli agustus september
  oktober november nopember desember january february march may june july august october december monday tuesday
  wednesday thursday friday saturday sunday jawa sumatera kalimantan sulawesi papua maluku nusa indonesia jambi muaro
  sungai tanjung utara selatan timur barat tengah regency city province ministry company university school hospital
  festival event program programme figure table page article chapter section total jumlah rank group team category
  adiwiyata adipura paritrana nindya utama madya pratama emas perak perunggu gold silver bronze harian koran media
  berprestasi teladan terbaik nasional tingkat ramah anak siswa siswi pelajar murid santri remaja bocah balita bayi duta
  peduli mandiri sehat cerdas kreatif inovatif termuda atlet peserta pelaku korban ia dia mereka beliau ini itu pada dalam
  setelah seorang para sebanyak selain menurut kini namun saat ketika sang juga nama umur usia sekolah alamat asal piagam
  tahun bulan hari sertifikat beasiswa acara program kegiatan perlindungan forum the a an he she his her our this that
  they children child school award-winning young satyalancana lencana medali bintang jasa mahaputera mahaputra kehormatan angka semester catatan note hadir selamat terima
  bappeda dinkes disdik disnaker dispora diskominfo kominfo kesbangpol satpol inspektorat bpbd setda setwan kanwil
  kodim korem kejari kejati pupr opd
  islam kristen katolik hindu buddha
  kampung keluarga gerakan literasi satgas fraksi kurikulum buku tematik bendungan jembatan pelabuhan terminal klub ssb
  turnamen asesmen ujian bantuan renovasi pembangunan posyandu klinik pantai dusun perpustakaan laboratorium ruang pabrik
  proyek bergizi gratis makan rapat konferensi seminar pelatihan sosialisasi kampanye deklarasi modul laporan survei
  hut uu pp pergub perda sk inpres indeks index target layak`.split(/\s+/),
);

/** Words of that list which are names too, beside another: "Rizky Pratama", "Juli Umpama". */
const alsoNames = new Set(
  'bintang pratama utama juli mei april agustus timur mas intan nusa indonesia layak zona'.split(' '),
);

/** "S.Pd", which stands behind a name */
const degree = /^(?:[SMAD]\.? ?\p{Lu}\p{L}{0,3}|Sp\.\p{L}+|Ph\.?D|Lc)\.?$/u;

/** Whether a run of words with capitals is a person's name, as far as words can tell. */
export function isPersonName(run: string): boolean {
  const name = run.trim();
  const words = name.split(/[ .-]+/).filter((word) => word !== '');
  if (words.length === 0 || degree.test(name) || regionNames.has(joined(name)) || /^[\p{Lu}]{2,6}$/u.test(name))
    return false;
  const others = words.map((word) => word.toLowerCase()).filter((word) => word.length > 1 && notOfNames.has(word));
  const areNames = others.every((word) => alsoNames.has(word)) && others.length < words.length;
  return (others.length === 0 || areNames) && !regionNames.has(joined(words.slice(-2).join('')));
}

const runAtEnd = new RegExp(`(?<![\\p{L}\\d])(${nameRun})$`, 'u');

/** The run of words with capitals right before a place, and where it begins. */
export function nameBefore(text: string, at: number): { readonly name: string; readonly start: number } | null {
  const before = text.slice(Math.max(0, at - 80), at).trimEnd();
  const name = runAtEnd.exec(before)?.[1];
  return name === undefined ? null : { name, start: Math.max(0, at - 80) + before.length - name.length };
}
