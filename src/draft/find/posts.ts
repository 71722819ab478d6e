/** Posts of one government: what follows is its region, and behind that the holder. */
const regional =
  'Sekretaris (?:Kota|Kabupaten|Provinsi)(?=\\s\\p{Lu})|Wakil Gubernur|Gubernur|Wagub|Gub\\.|Wakil Bupati|Bupati|Wabup|Wakil Wali ?[Kk]ota|Wali ?[Kk]ota|Wawako|Wawali|Sekretaris Daerah(?: Provinsi(?=\\s)| Kabupaten(?=\\s)| Kota(?=\\s))?|Sekda(?:prov|kab|ko|kot)?|Sekprov|Sekkab|Sekkot|(?:Deputy |Vice )?(?:Governor|Regent|Mayor) of';
/** Posts with a word of their own: what follows is the holder. */
const whole =
  'Mendagri|Menaker|Menkes|Menkeu|Menkopolhukam|Mensesneg|Mensos|Mendikbud(?:ristek)?|Mendikdasmen|Mendiktisaintek|Mendes(?: PDTT)?|Menparekraf|Menpar|Menekraf|MenPAN-RB|Menpan-?RB|Menteri PAN-?RB|Menteri PANRB|Menko (?:PMK|Perekonomian|Polhukam|Polkam|Marves|Pangan)|Menag|Mentan|Menhub|Menlu|Menhan|Menkum(?:ham)?|MenLHK|MenLH|Menperin|Mendag|MenPPPA|Menpora|Menkominfo|Menkomdigi|Men-?PU(?:PR)?|MenkopUKM|Wamen(?:dagri|aker|kes|keu|sos|tan|hub|par|dag|perin|pora|ag|LH)|Kapolri|Jaksa Agung|Wapres';
/** Posts of a body or a field: where the name of that ends and the holder's begins, a comma, a title or the words say. */
const others =
  'Wakil Presiden|Presiden Direktur|Presiden Komisaris|Presiden|Wakil Menteri(?: Koordinator(?: Bidang)?)?|Menteri(?: Koordinator(?: Bidang)?| Negara)?|Sekretaris Jenderal|Sekjen|Direktur Jenderal|Dirjen|Inspektur Jenderal|Direktur Utama|Dirut|Direktur Eksekutif|Direktur Operasional|Direktur|Wakil Kepala|Kepala Pelaksana|Kepala|Kadis\\p{Ll}*|Kadin\\p{Ll}+|Kabid|Kabag|Kasi|Ketua Umum|Ketum|Wakil Ketua Umum|Wakil Ketua|Ketua Harian|Ketua Pelaksana|Ketua|Wakil Rektor|Rektor|Dekan|Camat|Lurah|Kades|Kapolda|Wakapolda|Komandan|Danlanal|Danlanud|Danlantamal|Kadiv|Kapolres(?:tabes|ta)?|Kapolsek|Dandim|Danrem|Pangdam|Panglima|Deputi|Asisten|Staf Ahli|Staf Khusus|General Manager|Manajer|Manager|Komisaris(?: Utama)?|Bendahara(?: Umum)?|Sekretaris(?: Umum)?|Inspektur|Kajati|Kajari|Koordinator|Pimpinan|Pemimpin|Pembina|Pengasuh|Founder|Pendiri|CEO|(?:Deputy |Vice |Coordinating )?Minister (?:of|for)|Director(?: General)? of|Chair(?:man|person|woman)? of|Head of|President Director of|President of';
/** English posts behind the name of what they are of: `Ambon Mayor`, `Transportation Minister`. */
const behindOf =
  '(?:Deputy |Vice |Acting |Regional |President |General )?(?:Mayor|Regent|Governor|Minister|Secretary|Director|Chair(?:man|woman|person)?)';

/** The fields of ministries, as their names have them: behind one of these the name of the minister begins. */
const ministries =
  'Koordinator(?: Bidang)?(?: \\p{Lu}\\p{L}+,)*(?: \\p{Lu}\\p{L}+)+? dan(?: \\p{Lu}\\p{L}+){1,2}|Dalam Negeri|Luar Negeri|Pertahanan|Agama|Hukum(?: dan HAM| dan Hak Asasi Manusia)?|Hak Asasi Manusia|Keuangan|Pendidikan Dasar dan Menengah|Pendidikan Tinggi, Sains,? dan Teknologi|Pendidikan,? (?:dan )?Kebudayaan(?:, Riset,? dan Teknologi)?|Pendidikan|Kebudayaan|Kesehatan|Sosial|Ketenagakerjaan|Tenaga Kerja|Perindustrian|Perdagangan|Energi dan Sumber Daya Mineral|ESDM|Pekerjaan Umum(?: dan Perumahan Rakyat)?|PUPR|PU|Perumahan dan Kawasan Permukiman|Desa(?:,)?(?: dan)? Pembangunan Daerah Tertinggal(?:,? dan Transmigrasi)?|Desa PDTT|Desa(?=\\s\\p{Lu}|,)|Transmigrasi|Perhubungan|Komunikasi dan (?:Informatika|Digital)|Pertanian|Kehutanan|Kelautan dan Perikanan|Agraria dan Tata Ruang|ATR|Perencanaan Pembangunan Nasional|Pendayagunaan Aparatur Negara dan Reformasi Birokrasi|PANRB|PAN-?RB|BUMN|Badan Usaha Milik Negara|Investasi(?: dan Hilirisasi)?|Koperasi(?: dan (?:UKM|UMKM|Usaha Kecil dan Menengah))?|UMKM|Usaha Mikro, Kecil,? dan Menengah|Pariwisata(?: dan Ekonomi Kreatif)?|Ekonomi Kreatif|Pemberdayaan Perempuan dan Perlindungan Anak|PPPA|Pemuda dan Olahraga|Lingkungan Hidup(?: dan Kehutanan)?|Kependudukan dan Pembangunan Keluarga|Riset dan Teknologi|Sekretaris Negara';

/** The field of a minister at the place where it is looked for. */
export const ministryAt = new RegExp(`(?:${ministries})(?![\\p{L}])(?: RI(?![\\p{L}]))?`, 'uy');

const acting = 'Pj|Pjs|Plt|Plh|Penjabat(?: Sementara)?|Pelaksana [Tt]ugas|Pelaksana [Hh]arian|Acting';
const former = '[Mm]antan|[Ee]ks|[Ff]ormer|[Bb]ekas';

/**
 * A post at the place where it is looked for. Groups: `former`, `acting`, `post`, and of these one at most: `regional`,
 * `whole`.
 */
export const postAt = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<former>${former})\s)?(?:(?<acting>${acting})\.?\s)?(?<post>(?<regional>${regional})|(?<whole>${whole})|${others})(?![\p{L}-])`,
  'uy',
);

/** An English post alone at the place where it is looked for, with its holder behind it: `Minister Ani Misal`. */
export const englishPostAt = new RegExp(String.raw`(?<post>${behindOf})(?=\s\p{Lu}|,\s\p{Lu})(?![\p{L}-])`, 'uy');

/** An English post behind what it is of, from where that begins. */
export const postBehindAt = new RegExp(
  String.raw`(?<of>\p{Lu}[\p{L}’'-]*(?:\s(?:and\s|&\s)?\p{Lu}[\p{L}’'-]*){0,3}?)(?:\s(?:[Rr]egency|[Cc]ity|[Pp]rovince))?\s(?<post>${behindOf})(?![\p{L}-])`,
  'uy',
);

/** Behind these words a word for a post belongs to another name: `Peraturan Gubernur`, `Piala Bupati`. */
export const noPostBehind =
  /(?:Peraturan|Keputusan|Instruksi|Surat Edaran|Kantor|Rumah Dinas|Piala|Penghargaan|Anugerah|Trofi|Pendopo|Bidang|Menjadi|Calon|Cup)\s$/u;
/** Posts that stand before another: `Staf Ahli Menteri …`, `Deputi Menteri Koordinator …`. */
export const besidePost = /^(?:Deputi|Wakil|Staf Ahli|Staf Khusus|Asisten|Sekretaris|Juru Bicara|Komandan)$/;
