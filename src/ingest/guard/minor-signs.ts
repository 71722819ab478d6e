import { age, duration, hasAgeNumber, isALimit, isOfThing, leadsToThing, years } from './age.ts';
import { learner, schoolClass, schoolLevel, schoolShort, young } from './minor-words.ts';
import type { Span } from './rule.ts';

const still =
  'masih|msh|baru|lagi|lg|sedang|tengah|kini|sekarang|skrg|saat ini|duduk|(?:ber)?sekolah di|bangku|menempuh|mengenyam|naik|masuk|baru(?: saja)? (?:lulus|tamat|masuk|naik)|akan (?:masuk|naik)|terdaftar|tercatat|now|still|is|attends?|goes to|studies at';
const said =
  'genap|baru|masih|msh|yg|sdh|udah|kini|tahun ini|akan|sudah|belum|berusia|usia|umur|menginjak|is|was|just|only|now|still|turns|aged|seorang|a|remaja|anak|sekitar';
const goesOn =
  'yang|itu|ini|asal|dari|warga|pada|saat|ketika|menjadi(?! (?:kader|guru|ketua|kepala|petani|relawan|pegawai|anggota|bidan|perawat|dokter|sopir|penjaga|pengurus))|meraih|bernama|bulan|minggu|hari|kemarin|tersebut|sudah|telah|\\d{1,2} bulan|-|when|who|and|from|of|at|years';

const hasSchool =
  /S[DM]|M[IAT]|SLB|TK|PAUD|RA|SLT|STM|sekolah|madrasah|kanak|group|kelompok bermain|school|kindergarten/i;
const hasChild =
  /sisw|pelajar|murid|santri|didik|pupil|student|school|grade|kinderg|paskibra|osis|ketua forum|duta|pramuka|anak|gadis|cewek|cowok|dara|bujang|budak|cilik|belia|kecil|anan?da|adinda|dek |abh|teen|bocah|bocil|balita|batita|bayi|abg|buah hati|remaja|kartu identitas|kia|yatim|toddler|infant|newborn|youngster|orphan|boy|girl|kid|child|minor|baby|ku-?\d|u-?\d|bungsu|bawah umur|belum|under ?age/i;

/** The sorts of words that tell of a minor, and where each of them is said of somebody; `hint` is what most texts lack. */
const sorts = {
  /** 14 tahun; "is thirteen" */
  age: {
    hint: hasAgeNumber,
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,+])(?:${age}${years}|belasan tahun|(?<=(?:is|was|only|just|now|still|turns|both|genap|menginjak) )(?!one|two|satu|dua)${age}(?! of))(?= ?(?:[,.)\\]/;|:]|$| (?:${goesOn})))`,
      'giu',
    ),
  },
  /** (14); ", now 14," */
  number: {
    hint: /[,/(]|- /,
    pattern: new RegExp(
      `(?: ?[,/]| ?\\(| -) ?(?:(?:now|then|only|just|saat itu|kini|baru|masih|usia|umur|aged?|who is) )?(?!one|two|three|satu|dua|tiga)${age}(?= ?[),;/]|\\.?$)`,
      'giu',
    ),
  },
  class: {
    hint: /kelas|kls|klas|darjah|grade|year|TK|\([IVX]|[XVI]-[A-H]/i,
    pattern: new RegExp(`(?<![\\p{L}-])${schoolClass}(?![\\p{L}-])`, 'giu'),
  },
  noun: {
    hint: hasChild,
    pattern: new RegExp(`(?<![\\p{L}-])(?:${young}|${learner})(?![\\p{L}-])`, 'giu'),
  },
  /** masih SMP, di bangku sekolah dasar */
  level: {
    hint: hasSchool,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${still})(?: (?:di|ke|dari|sebagai|siswa|siswi|pelajar|murid|bangku|kelas|sekolah|pendidikan|jenjang|a|the|in|at)){0,4} ${schoolLevel}`,
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

const isSaid = new RegExp(`(?:^|[,(/;|:[-] ?|["'] |(?<!\\p{L})(?:${said}) )$`, 'iu');
const behindName = /(?<!\p{L})\p{Lu}[\p{L}'.]+ $/u;
/** Of whom it is told where they once went to school: "semasa SMA", "ketika masih kelas 3". */
const memories =
  /(?<!\p{L})(?:semasa|sewaktu|ketika|saat|waktu|sejak|dulu|dahulu)(?: ia| dia| beliau)?(?: masih)?(?: duduk)?(?: di)?(?: bangku)? (?:SD|SMP|SMA|SMK|MTs|kelas|sekolah|kecil|kuliah)(?!\p{L})/iu;

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

/** Whether a sign can be one person's: no limit, duration or thing, and none of those who teach or look after children. */
function isSomebodys(text: string, { by, words, start, end }: Sign, lead: string): boolean {
  if (by === 'age' || by === 'number')
    return (
      (by === 'number' || isSaid.test(lead) || behindName.test(lead)) &&
      !duration.test(lead) &&
      !isALimit(text, start, end) &&
      !isOfThing(text, start, end) &&
      !leadsToThing(text, end)
    );
  if (teaches.test(text.slice(end, end + 40))) return false;
  if (by === 'school') return !grownUps.test(text.slice(Math.max(0, start - 120), end + 60));
  if (memories.test(text.slice(Math.max(0, start - 60), end)) || longAgo.test(text.slice(end, end + 40))) return false;
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
