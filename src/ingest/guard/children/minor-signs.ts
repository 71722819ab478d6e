import type { Span } from '../rule.ts';
import { age, duration, hasAgeNumber, isALimit, isOfThing, leadsToThing, years } from './age.ts';
import { learner, schoolClass, schoolLevel, schoolShort, young } from './minor-words.ts';

const still =
  'masih|msh|(?<=(?:nya|ku) )y(?:an)?g|isih|tesih|nembe|kakara|maseh|baru|lagi|lg|sedang|tengah|kini|sekarang|skrg|saat ini|duduk|(?:ber)?sekolah di|bangku|menempuh|mengenyam|naik|masuk|baru(?: saja)? (?:lulus|tamat|masuk|naik)|akan (?:masuk|naik)|terdaftar|tercatat|now|still|is|attends?|goes to|studies at|(?<=[(,] ?)in';
const hasSchool =
  /S[DM]|M[IAT]|SLB|TK|PAUD|RA|SLT|STM|sekolah|madrasah|kanak|group|kelompok bermain|school|kindergarten/i;
const hasChild =
  /sisw|pelajar|murid|santri|didik|pupil|student|school|grade|kinderg|paskibra|osis|ketua forum|duta|pramuka|anak|gadis|cewek|cowok|dara|bujang|budak|cilik|belia|kecil|anan?da|adinda|dek |abh|teen|bocah|bocil|balita|batita|bayi|abg|buah hati|remaja|kartu identitas|kia|yatim|toddler|infant|newborn|youngster|orphan|boy|girl|kid|child|minor|baby|masih|msh|paket|andikpas|pemasyarakatan|ktp|bwh|bw umur|lare|siaga|penggalang|baki|dokcil|pocil|arek|kanak|ku-?\d|u-?\d|bungsu|bawah umur|belum|under ?age/i;

/** The sorts of words that tell of a minor, and where each of them is said of somebody; `hint` is what most texts lack. */
const sorts = {
  /** 14 tahun; "is thirteen" */
  age: {
    hint: { test: hasAgeNumber },
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,+])(?:${age}${years}|belasan tahun|(?<=(?<!\\p{L})(?:is|was|only|just|now|still|turns|both|genap|menginjak) )(?!one|two|satu|dua)${age}(?! of)(?= ?(?:[,.)\\]/;|:]|$| (?:when|who|and|from|years))))`,
      'giu',
    ),
  },
  /** (14); ", now 14," */
  number: {
    hint: /[,/([]|- |\. \d/,
    pattern: new RegExp(
      `(?: ?[,/]| ?[([]| -) ?(?:(?:now|then|only|just|both|saat itu|kini|baru|masih|usia|umur|aged?|who is) )?(?!one|two|three|satu|dua|tiga)${age}(?= ?[)\\],;/]| - |\\.?$)|\\. ${age}(?=\\. \\p{Lu})|\\((?:[LPMF]|lk|pr|laki-laki|perempuan)[ ,/]{1,2}${age}(?=[ )])|\\( ?(?:1[0-7]|\\d)(?= ?[/,] ?[LPMF] ?\\))`,
      'giu',
    ),
  },
  class: {
    hint: /kelas|kls|kl\.|klas|darjah|grade|year|form|nol |TK|\([IVX]|[XVI]-[A-H]/i,
    pattern: new RegExp(`(?<![\\p{L}-])${schoolClass}(?![\\p{L}-])`, 'giu'),
  },
  noun: {
    hint: hasChild,
    pattern: new RegExp(`(?<![\\p{L}-])(?:${young}|${learner})(?![\\p{L}-])`, 'giu'),
  },
  /** belum bisa berjalan, masih digendong, umur 40 hari */
  infancy: {
    hint: /lahir|masih|msh|still|in [dn]|learning|belum|blm|baru|usia|umur|aged|old|gendongan/i,
    pattern:
      /(?<!\p{L})(?:(?:belum|blm|baru)(?: bisa| pandai| belajar| mulai| lancar)+ (?:ber)?(?:jalan|bicara|ngomong|lari|merangkak|duduk|tengkurap|membaca|baca|menulis)|(?:masih|msh)(?: suka| harus| sering)? (?:digendong|ditimang|disusui|menyusui?|merangkak|mengompol|ngompol|ngedot|ompol|balita|(?:memakai|pakai|pake) popok|minum (?:asi|susu (?:botol|formula))|dalam (?:gendongan|kandungan))|dalam gendongan(?:nya)?|(?:ber)?(?:usia|umur)(?:nya)? (?:baru |masih )?\d{1,3} (?:hari|minggu|pekan|bulan)|\d{1,3}-(?:day|week|month)-old|(?:still )?in (?:diapers|nappies)|learning to walk|(?:baru )?lahir (?:(?:tahun|bulan|minggu|pekan) (?:lalu|ini)|kemarin))(?!\p{L})/giu,
  },
  /** berseragam putih merah */
  uniform: {
    hint: /seragam/i,
    pattern:
      /(?<!\p{L})(?:ber)?seragam(?:nya)? (?:sekolah|pramuka|SD|SMP|SMA|TK|merah[- ]putih|putih[- ](?:merah|biru|abu(?:-abu)?))(?!\p{L})/giu,
  },
  /** lomba pidato tingkat SD, kategori anak-anak, KU 12 putri, Lomba balita sehat */
  contest: {
    hint: /jenjang|tingkat|kategori|kelompok|golongan|cabang|MTQ|MHQ|POPDA|kelas|K?U[- ]?\d|O2SN|FLS|[KO]SN|KSM|LKS|lomba|juara|pemenang|medali|kejuaraan/i,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:jenjang|tingkat|kategori|kelompok|golongan|cabang|MTQ|MHQ|POPDA|O2SN|FLS[23]N|[KO]SN|KSM|LKS|OPSI|lomba|juara|pemenang|kejuaraan|bayi|balita)(?: (?!(?:yang|oleh|dan|di|untuk|bagi|dari|guru|kepala|layak|ramah|peduli|pelindung|pejuang|pemerhati)(?!\\p{L}))[\\p{L}\\d]+){0,3} \\(?(?:${schoolShort}(?! ?\\d| N)|anak(?:-anak)?(?: saleh| sholeh| berprestasi)?|(?:balita|bayi)(?: sehat)?|remaja|pelajar|siswa|cilik)|(?:KU|U|kelompok (?:umur|usia)|kategori usia)[- ]?(?:[4-9]|1[0-7])(?! ?(?:\\d|dan))(?:-1?\\d)?|kelas \\d{1,2}-\\d{1,2}(?= ?:))(?![\\p{L}-])`,
      'giu',
    ),
  },
  /** masih SMP, di bangku sekolah dasar */
  level: {
    hint: hasSchool,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${still})(?: (?:di|ke|dari|sebagai|siswa|siswi|pelajar|murid|bangku|dibangku|duduk|kelas|sekolah|pendidikan|jenjang|a|the|in|at)){0,4} ${schoolLevel}|(?<!\\p{L})(?:lulus|tamat|lulusan) ${schoolLevel} (?:tahun ini|kemarin|(?:bulan|pekan|minggu) (?:lalu|ini))`,
      'giu',
    ),
  },
  /** SMP Negeri 7 */
  school: {
    hint: hasSchool,
    pattern: new RegExp(
      `(?<=(?:jenjang|tingkat|kategori|kelompok) )${schoolShort}|(?<![\\p{L}.-])(?:${schoolShort})(?! ?[\\d.,]+ (?:miliar|juta|unit|persen|sekolah|peserta|orang|siswa|lembaga|ruang|medali))(?: ?N(?:egeri)?(?!\\p{L}))?(?= ?\\d{1,3}(?!\\d)| \\p{Lu}| (?:tertinggi|terbaik|teladan|termuda|sederajat)|$|[,:;)|/])`,
      'gu',
    ),
  },
} as const;

/** Words by which somebody is a minor. */
export interface Sign extends Span {
  readonly words: string;
  readonly by: keyof typeof sorts;
  /** Whether it tells of many children, or of children at large. */
  readonly isMany: boolean;
}

/** What somebody did for so long, or so long ago: no age. */
const didSo =
  /^ (?:menjadi (?:kader|guru|ketua|kepala|petani|relawan|pegawai|anggota|bidan|perawat|dokter|sopir|penjaga|pengurus)|menjabat|mengajar|memimpin|menekuni|merintis|mengelola|membina|melatih|merawat|meneliti|bertugas|bekerja|tinggal|menetap|menikah|hidup|bersama|ago|of|governor|regent|mayor|in (?:office|power)|later|after|before|sebelum|sesudah|setelah|kemudian|lamanya|tak|tidak|mekar|sebagai|jadi (?:guru|kader|kepala|ketua))(?!\p{L})/iu;
const soLong =
  /(?:^|[.;!] )(?:sudah|telah) $|(?<!\p{L})(?:puluh|ratus|ribu|kader|dihukum|divonis|for|with|after|past|last|next|the|came|ranked|finished|placed|beruntun|per|kurun|tempo|waktu|abadi|simpan|dini|tinggal|sebanyak|adalah|bukan|menjabat|menjadi \p{L}+) $/iu;
/** "the 10th governor", "came 12th": 12th may be twelve years, and is a place in English. */
const isPlace =
  /^[ -](?:governor|place|edition|anniversary|grade|grader|year|century|floor|day|month|time|birthday|season|national|annual|and|congress|with|in)(?!\p{L})/iu;
/** Of whom it is told where they once went to school: "semasa SMA", "ketika masih kelas 3". */
const memories =
  /(?<!\p{L})(?:semasa|sewaktu|ketika|saat|waktu|sejak|dulu|dahulu)(?: ia| dia| beliau)?(?: masih)?(?: duduk)?(?: di)?(?: bangku)? (?:SD|SMP|SMA|SMK|MTs|kelas|sekolah|kecil|kuliah)(?!\p{L})|(?<!\p{L})(?:dulu|dahulu|pernah|sempat|semula|awalnya)(?!\p{L})[^.;]{0,50}$/iu;

const ofTeam =
  /(?<!\p{L})(?:pelatih|asisten|manajer|manager|coach|tim|timnas|skuad|turnamen|piala|liga)(?: \p{L}+){0,2} $/iu;
/** "seragam siswa baru SD" */
const newcomers = /(?<!\p{L})(?:siswa|siswi|murid|peserta didik|santri|pelajar|ajaran|guru) $/iu;
/** "Aplikasi SI BOCAH": the letters of a programme, in a text that is not all capitals. */
function isInCapitals(text: string, words: string): boolean {
  return words.length > 4 && words === words.toUpperCase() && /\p{Ll}{3}/u.test(text);
}

/** 'Buku "Bocah Pesisir"', "Klub basket Bayi Ajaib" */
function isTitle(text: string, start: number, words: string, lead: string): boolean {
  if (!/^\p{Lu}/u.test(words) || !/^ \p{Lu}/u.test(text.slice(start + words.length, start + words.length + 2)))
    return false;
  return /" ?$/u.test(lead)
    ? /^[^".,]{0,40}"/u.test(text.slice(start, start + 60)) && !/,/.test(lead.slice(-2))
    : titled.test(lead);
}
const titled =
  /(?<!\p{L})(?:klub|grup|band|sanggar|film|buku|novel|komik|lagu|album|aplikasi|inovasi|kedai|warung|toko|merek|tari|drama|teater|patung|tugu|gedung|kafe|museum|majalah)(?: \p{Ll}+)? $/iu;

const longAgo = /(?<!\d)19\d{2}(?!\d)/;

/** Where these words stand before the word for a child, it is no child who is spoken of. */
export const ofOthers =
  /(?<!\p{L})(?:guru|kepala|orang ?tua|wali|ayah|bunda|dokter|psikolog|kader|posyandu|konselor|aktivis|pegiat|penggiat|pendamping|bidan|perawat|relawan|pendongeng|sekretaris|panitia|wasit|juri|pemerhati|perlindungan|hak|lulusan|alumni|mantan|eks|bekas|program|lomba|(?<!penerima )beasiswa|festival|liga|pengajar|pendidik|kategori|forum|penghargaan|anugerah|ajang|olimpiade|organisasi|ikatan|persatuan|pembina|pelatih|pengasuh|pengurus|yayasan|panti|sekolah|gerakan|komunitas|tingkat|jenjang|usia|umur|antar|kejuaraan|turnamen|ramah|peduli|pasukan|tim|regu|kontingen|sejak|semasa|ketika|saat|waktu|masih (?=kecil)|rumah|teachers?|for|junior|youth|komnas|tentang)(?: (?:para|sang|seorang))? $/iu;
/** "Lomba dai cilik: Sulthan unggul …": a contest is one of children, and they are named behind it. */
const contest = /(?<!\p{L})(?:lomba|kategori|kejuaraan|festival|tingkat|jenjang) $/iu;
const contestants = /^[^.;,:]{0,40}: \p{Lu}/u;
const grownUpAge = /(?<!\d)(?:1[89]|[2-9]\d) ?(?:tahun|thn|th)(?!\p{L})(?! (?:lalu|silam))|\((?:1[89]|[2-9]\d)\)/iu;
/** Where these do, there are many, who are told one by one behind a colon or "yakni" if at all. */
const ofMany =
  /(?<!\p{L})(?:para|kaum|ratusan|ribuan|puluhan|jutaan|belasan|sejumlah|semua|seluruh|setiap|tiap|sebagian|banyak|beberapa|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|all|many|several|two|three|four|five|six|(?<!(?:kelas|grade|year|juara|sd|smp|sma|mi|mts|ma|tk) )\d+|orang|of)(?: orang)? $/iu;
/** Words for those who work at a school or once went to it. */
export const grownUps =
  /(?<!\p{L})(?:guru|bunda|himpaudi|kepala|kepsek|pengawas|pelatih|(?<!(?:TK|SD|SDN|PAUD) )pembina|operator|penjaga|satpam|tata usaha|bendahara|pustakawan|pendiri|orang ?tua|relawan|panitia|pengelola|donatur|pembimbing|alumni|alumnus|lulusan(?! \p{L}+ (?:terbaik|termuda))|komite|dosen|teachers?|headmaster|principal|coach|mantan|wali (?:kelas|murid)|tamat|lulus|bersekolah di)(?!\p{L})/iu;
/** "is a high school principal", "masuk SMAN 3 sebagai guru" */
const teaches =
  /^[^,.;]{0,25}(?<!\p{L})(?:teacher|principal|head ?(?:master|mistress)|sebagai (?:guru|kepala))(?!\p{L})/iu;
const reach = 28;

/** Every sign of a minor in a text, in its order. */
export function signsIn(text: string): Sign[] {
  return Object.entries(sorts)
    .filter(([, { hint }]) => hint.test(text))
    .flatMap(([by, { pattern }]) =>
      Array.from(text.matchAll(pattern), ({ index, 0: words }) => {
        const lead = text.slice(Math.max(0, index - reach), index);
        const isMany = by === 'noun' && ofMany.test(lead);
        return { by: by as Sign['by'], words, start: index, end: index + words.length, isMany, lead };
      }),
    )
    .filter((sign) => isSomebodys(text, sign, sign.lead))
    .toSorted((a, b) => a.start - b.start);
}

function isDuration(words: string, lead: string, rest: string): boolean {
  return didSo.test(rest) || soLong.test(lead) || (/\dth$/.test(words) && isPlace.test(rest));
}

/** Whether a sign can be one person's: no limit, duration or thing, and none of those who teach or look after children. */
function isSomebodys(text: string, { by, words, start, end }: Sign, lead: string): boolean {
  if (by === 'age' || by === 'number')
    return (
      (by === 'number' || !isDuration(words, lead, text.slice(end, end + 30))) &&
      !duration.test(lead) &&
      !isALimit(text, start, end) &&
      !isOfThing(text, start, end) &&
      !leadsToThing(text, end)
    );
  if (by === 'level' && newcomers.test(lead) && /^baru/iu.test(words)) return false;
  if (by === 'noun' && (isInCapitals(text, words) || isTitle(text, start, words, lead))) return false;
  if (by === 'contest') return !ofTeam.test(lead) && !grownUps.test(text.slice(Math.max(0, start - 60), start));
  if (by === 'infancy' || by === 'uniform') return true;
  if (teaches.test(text.slice(end, end + 40))) return false;
  if (by === 'school') return !grownUps.test(text.slice(Math.max(0, start - 120), end + 60));
  if (
    (memories.test(text.slice(Math.max(0, start - 60), end)) && !/(?:kini|sekarang) $/iu.test(lead)) ||
    longAgo.test(text.slice(end, end + 40))
  )
    return false;
  const rest = text.slice(end, end + 60);
  if (grownUpAge.test(rest.split(/[.;] /)[0] ?? '')) return false;
  if (
    (ofOthers.test(lead) && !(contest.test(lead) && contestants.test(rest))) ||
    /^-(?:siswi|anak)/iu.test(text.slice(end, end + 6))
  )
    return false;
  // "Karang Taruna Remaja Jaya"
  return (
    by !== 'noun' ||
    !/^(?:Remaja|Balita|Bocah|Bayi)$/u.test(words) ||
    !/(?<!Juara|Lomba|Pemenang|Kategori)(?<=\p{Lu}\p{L}+) $/u.test(lead)
  );
}
