import type { Kind } from '../../ontology/ontology.ts';
import type { Sure } from './finding.ts';

/** Words by which the name of a body begins, and how its name goes on. */
export interface BodyHead {
  readonly kind: Extract<Kind, 'Company' | 'Organisation' | 'Place' | 'Event'>;
  readonly words: string;
  readonly sure: Sure;
  readonly reason: string;
  /** Whether "dan" may stand within the name: `Dinas Koperasi dan UKM`. */
  readonly joins?: true;
  /** Whether it is whole without a further word. */
  readonly alone?: true;
  /** Whether where it lies is told beside it: `Desa Contoh, Kabupaten Umpama`. */
  readonly lies?: true;
}

const school =
  'SMAN|SMKN|SMPN|SDN|MTsN|SMA|SMK|SMP|SD|MAN|MIN|MTs|MI|MA|TK|PAUD|SLB|Madrasah|Pesantren|Pondok Pesantren|Ponpes|Sekolah|Universitas|Institut|Politeknik|STIKES|Akademi';

/** From the most telling form to the least; of two at one place the first is taken. */
export const bodyHeads: readonly BodyHead[] = [
  {
    kind: 'Company',
    words: String.raw`PT\.?|CV\.?|UD\.?|Firma|PD`,
    sure: 'high',
    reason: 'a legal form stands before it',
    lies: true,
  },
  {
    kind: 'Company',
    words: 'RSUD|RSUP|RSIA|RSU|RSI|RS|Rumah Sakit(?: Umum Daerah| Umum)?|Klinik',
    sure: 'high',
    reason: 'its form is that of a hospital',
    lies: true,
  },
  {
    kind: 'Company',
    words:
      'Bank(?! Indonesia(?!\\s\\p{Lu}))|BPRS|BPR|BPD|Perumdam|Perumda|Perusda|PDAM|BUMDes(?:ma)?|BUMD|Koperasi(?! dan)|KSP|KUD|KUB|Apotek|Hotel(?=\\s\\p{Lu}[^.;]{0,30}\\s(?:meraih|menerima))',
    sure: 'medium',
    reason: 'its form is that of a company or bank',
    lies: true,
  },
  {
    kind: 'Organisation',
    words: 'Kementerian(?: Koordinator(?: Bidang)?)?|Kemenko|Ministry of',
    sure: 'high',
    reason: 'its form is that of a ministry',
    joins: true,
  },
  {
    kind: 'Organisation',
    words: String.raw`Kem(?:en(?:ag|keu|kes|dagri|lu|han|hub|kumham|kum|ham|dikbud(?:ristek)?|dikdasmen|diktisaintek|sos|aker|perin|dag|PU(?:PR)?|kominfo|hut|LHK?|KP|desa?(?:PDTT)?|PAN-?RB|BUMN|kop(?:UKM)?|par(?:ekraf)?|ekraf|PPPA|pora|bud|imipas|ristek|koUKM|ko)|naker|komdigi|kes|lu|han|hub|tan|dik\p{Ll}*|kominfo|kum\p{Ll}*)(?![\p{L}])`,
    sure: 'high',
    reason: 'its form is that of a ministry',
    alone: true,
  },
  {
    kind: 'Organisation',
    words: `(?:${school})(?!\\p{L})(?:\\s(?:Negeri|Islam|Katolik|Kristen|Tinggi|Dasar|Luar Biasa|Menengah\\s\\p{Lu}\\p{L}+))?`,
    sure: 'high',
    reason: 'its form is that of a school',
    lies: true,
  },
  {
    kind: 'Organisation',
    words: 'Puskesmas|Posyandu|Polindes|Pustu|Poskesdes',
    sure: 'high',
    reason: 'its form is that of a health centre',
    lies: true,
  },
  {
    kind: 'Organisation',
    words:
      'Dinas|Badan|Biro|Direktorat(?: Jenderal)?|Pusat(?= (?:Data|Studi|Kajian|Riset|Penelitian|Pelatihan|Informasi))|Deputi Bidang|Sekretariat(?: Daerah)?|Inspektorat|Bagian|Balai Besar|Balai Diklat|Balai Pelatihan|Kantor Wilayah|Kanwil|Kantor Kementerian|Lembaga|Komisi|Majelis|Otoritas',
    sure: 'high',
    reason: 'its form is that of an office of the state',
    joins: true,
  },
  {
    kind: 'Organisation',
    words:
      'BPBD|BPJS|DPRD|Bappeda|Bapenda|Baznas|Polda|Polres(?:tabes|ta)?|Polsek|Kejati|Kejari|Kejaksaan(?: Tinggi| Negeri)?|Pengadilan(?: Tinggi| Negeri| Agama)?|Kodim|Kodam|Korem|Lapas|Rutan|Basarnas|DPRK|DPRA|DPRP|KSOP|KPH|UPTD?|TP PKK|PKK|KONI|Kadin|PMI|Pramuka|Dekranasda|GOW|Bulog|Dinkes|Disdik|Dinsos|Disnaker|Disbudpar|Dispar|Diskominfo|Bawaslu|KPU|BPKP|BPK|BKN|BNN[KP]?|BPOM|BPS|OJK|KPK|Ombudsman|Dewan Pers|Satpol PP|Setda',
    sure: 'high',
    reason: 'the usual short name of an office',
    alone: true,
  },
  {
    kind: 'Organisation',
    words:
      'Kantor Imigrasi|Kantor Pertanahan|Kantor SAR|Kantor Pajak|Kantor Bea Cukai|Fakultas|Jurusan|Program Studi|Prodi|Subak|Pokmas|Pokdakan|TBM|Taman Bacaan(?: Masyarakat)?|Teater|Masyarakat Peduli Api|Kelompok (?:Wanita|Nelayan|Perempuan|Sadar Wisata)|Majalah|Harian|Tabloid|Surat Kabar|Radio|Rumah Tenun|Rumah Batik|Rumah Produksi|Kantor Cabang|Kantor Pos|Galeri|Studio|Toko|Kedai|Warung|Rumah Makan|Yayasan|Ikatan|Asosiasi|Himpunan|Persatuan|Perhimpunan|Perkumpulan|Gabungan|Serikat|Forum|Komunitas|Paguyuban|Kamar Dagang|Karang Taruna|Kelompok Tani|Kelompok|Gapoktan|Pokdarwis|Sanggar|Lembaga Swadaya|Konsorsium|Aliansi|Kwartir|Pengurus(?: Besar| Wilayah| Daerah| Pusat)?|Tim Penggerak PKK|Perpustakaan|Museum|Kontingen|Panti Asuhan|Panti|Bank Sampah|Radio|Rumah Baca|Taman Baca|Komite|Lanal|Lanud|Lantamal|Kwarcab|Dewan Kesenian',
    sure: 'high',
    reason: 'its form is that of an organisation',
    joins: true,
    lies: true,
  },
  {
    kind: 'Organisation',
    words:
      'Panitia|Dewan Juri|Tim Juri|Tim Penilai|Dewan(?: Pengurus| Pembina| Pengawas| Kesenian)?|Tim(?! Nasional)|Regu|Satgas',
    sure: 'medium',
    reason: 'its form is that of a committee or a team',
    joins: true,
    lies: true,
  },
  {
    kind: 'Place',
    words:
      'Desa(?: Wisata| Adat)?|Kelurahan|Nagari|Kampung(?: Adat)?|Gampong|Pekon|Kecamatan|Dusun|Banjar(?=\\s(?:Adat|Dinas))|RW|Pelabuhan|Bandara|Terminal|Stasiun|Pasar|Taman(?: Wisata| Nasional)?|Kawasan|Destinasi',
    sure: 'medium',
    reason: 'its form is that of a place',
    lies: true,
  },
  {
    kind: 'Place',
    words:
      'Ruang|Baileo|Pura|Pantai|Hotel|Gedung|Balai|Balairung|Aula|Auditorium|Istana|Pendopo|Pendapa|Ballroom|Lapangan|Stadion|Plaza|Mal|Mall|Rumah Dinas|Graha|Kantor(?! (?:Wali|Bupati|Gubernur|Camat|Desa|Lurah|Pusat|Dinas))|Alun-[Aa]lun|Masjid|Gereja|Kompleks|Dataran|Anjungan|Sasana|Bangsal',
    sure: 'medium',
    reason: 'its form is that of a building or ground',
  },
  {
    kind: 'Event',
    words:
      'Penandatanganan|PENANDATANGANAN|PELUNCURAN|Peluncuran|Rapat Koordinasi|Pelantikan|Peresmian|Seminar|Lokakarya|Festival',
    sure: 'medium',
    reason: 'the word for what took place stands before it',
  },
];

/** Words that stand behind the name of a body, and make one of a run of capitals. */
export const bodyEnds: readonly {
  readonly kind: BodyHead['kind'];
  readonly words: string;
  readonly reason: string;
  readonly lies?: true;
}[] = [
  { kind: 'Place', words: 'Village|Subdistrict|Sub-district', reason: 'its form is that of a village', lies: true },
  {
    kind: 'Place',
    words: 'Hotel|Ballroom|Hall|Convention Hall|Convention Center|Convention Centre|Pavilion|Stadium|Palace|Square',
    reason: 'its form is that of a building or ground',
  },
  {
    kind: 'Company',
    words: 'Hospital|Group|Inc|Ltd|Corp|Clinic|Bank|Cooperative',
    reason: 'its form is that of a company',
  },
  {
    kind: 'Organisation',
    words:
      'Foundation|University|Ministry|Agency|Association|Institute|Council|Forum|Committee|Commission|Chamber|School|Society|Union|Network|Guild|Office|Users Group|Rangers',
    reason: 'its form is that of an organisation',
  },
];
