import { looksLikeName } from '../words/lexicon.ts';
import { capital, isStop } from './capitals.ts';
import type { Sure } from './finding.ts';
import { grades } from './grades.ts';

interface Form {
  readonly pattern: RegExp;
  readonly sure: Sure;
  readonly reason: string;
  /** What else the sentence has to say for it to be an award. */
  readonly needs?: RegExp;
  /** The name itself out of the words that the pattern takes in; empty where they are none. */
  readonly nameOf: (words: string) => string;
}

const word = `(?:${capital}(?:-${capital})*|&)`;

/** Awards that go by a name of their own, without a word such as Award; and the one form that each is listed under. */
const ownNames: readonly (readonly [string, string | null])[] = [
  [
    `Sertifikat Adipura|Adipura(?: Kencana)?|Kalpataru|Adiwiyata(?: Mandiri| Nasional)?|Swasti Saba|Parahita Ekapraya|Parasamya Purnakarya Nugraha|Satyalancana(?: ${word}){1,3}|Upakarya(?: ${word}){1,3}|Primaniyarta|Paramakarya|Siddhakarya|Adhyaksa Dharmakarini|Natamukti(?: Pamerta)?|Manggala Karya Kencana`,
    null,
  ],
  ['PROPER|Proper(?= (?:Emas|Hijau|Biru|Merah|Hitam|20))', 'PROPER'],
  [String.raw`(?:Kabupaten\/Kota|Kabupaten|Kota) Layak Anak|KLA`, 'Kabupaten/Kota Layak Anak'],
  ['(?:[Oo]pini )?(?:WTP|Wajar Tanpa Pengecualian)', 'Opini WTP'],
];

export const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?!The\s)${word}\s(?:(?:of the\s|of\s|for the\s|for\s|and\s)?${word}\s){0,6}(?:Awards?|AWARDS?|Prize|Trophy|Medal|Honou?rs|Nugraha(?!\s\p{Lu})|Adhikarya)(?![\p{L}-])`,
      'gu',
    ),
    sure: 'high',
    reason: 'the word Award, or one like it, stands in its name',
    nameOf: behindLastStop,
  },
  ...ownNames.map(
    ([pattern, listed]): Form => ({
      pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?![\p{L}-])`, 'gu'),
      sure: 'medium',
      reason: 'the usual name of an award',
      nameOf: (words) => listed ?? words,
    }),
  ),
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L}|[Uu]ang\s)(?:[Pp]enghargaan|PENGHARGAAN|Anugerah|ANUGERAH|Anugrah|Apresiasi|Lencana|Piagam(?! Penghargaan)|Olimpiade|Kompetisi|Kontes|(?<=(?:[Pp]enerima|[Mm]enerima|[Tt]erima|[Mm]eraih|dianugerahi|kehormatan|mendapat)\s)Bintang|Piala|PIALA|Trofi|Lomba|Sayembara|Festival Lomba|Tanda Kehormatan|Tanda Jasa|Bintang(?=\s(?:Mahaputera|Jasa|Kemanusiaan|Penegak|Budaya|Bhayangkara|Parama|Kartika|Gerilya|Sakti|Dharma|Yudha|Republik|Tanda|Satya))|Medali|Gelar(?! (?:Daerah|Perkara|Pasukan|Nasional|Karya))|Satya ?[Ll]encana)(?:\s${word}){1,6}`,
      'gu',
    ),
    sure: 'high',
    reason: 'capitals behind a word for an award',
    nameOf: beforeFirstStop,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:tanda kehormatan|penghargaan|anugerah|gelar kehormatan|piala)\s(?:bergengsi\s|khusus\s)?${word}(?:\s${word}){1,5}`,
      'gu',
    ),
    sure: 'medium',
    reason: 'capitals behind a word for an award',
    nameOf: behindWord,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:[Tt]rofi|[Pp]iala|[Gg]elar|[Tt]itel|[Pp]redikat|[Mm]enjuarai|[Pp]emenang|[Pp]enerima|[Pp]eraih|[Jj]uara(?: umum| [IVX]+)?)\s)(?!Juara|Doktor|Sarjana|Pahlawan|Profesor)${word}(?:\s${word}){1,6}(?=(?:\s\(\p{Lu}[\p{L}\p{N}-]{1,14}\))?\s20\d{2}(?!\d))`,
      'gu',
    ),
    sure: 'medium',
    reason: 'capitals between a word for an award and a year',
    nameOf: beforeFirstStop,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:dianugerahi|diganjar|dikaruniai|menganugerahkan|menganugerahi)\s)${word}(?:\s${word}){1,5}`,
      'gu',
    ),
    sure: 'medium',
    reason: 'capitals behind the word for being honoured with',
    nameOf: (words) => (noAward.test(words.split(' ')[0] ?? '') ? '' : beforeFirstStop(words)),
  },
];

/** Words of a sentence that tells of places and prizes. */
const tellsOfWinning =
  /(?<!\p{L})(?:juara|pemenang|predikat|peringkat|penghargaan|trofi|piala|medali|plakat|gelar|titel|kampiun|runner[- ]?up|jawara|memenang\p{L}*|menjuarai|kemenangan|terbaik|puncak|winners?|prizes?|trophy|finalists?)(?!\p{L})/iu;
const noAwardBegins = String.raw`(?!(?:Hari|HUT|Bulan|Tahun|Pekan|Pilkada|Pemilu|APBD|APBN|RAPBD|RPJMD|RKPD|Musrenbang|Rapat|Rakor|Konferensi|Kongres|Semester|Triwulan|Kuartal|Anggaran|Muktamar|Piala Dunia|Perda|Peraturan|Undang|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Ahad|Minggu)(?!\p{L}))`;
const shortAndYear = String.raw`(?=(?:\s\(\p{Lu}[\p{L}\p{N}-]{1,14}\))?\s20\d{2}(?!\d))`;

/**
 * Names that nothing but their place tells to be an award's: read only where an article names none by its form, so that a
 * festival beside an award stays a festival.
 */
export const weakForms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:dalam|pada|ajang|gelaran|puncak|of the|at the|in the|the)\s)${noAwardBegins}${word}(?:\s${word}){1,6}${shortAndYear}`,
      'gu',
    ),
    needs: tellsOfWinning,
    sure: 'medium',
    reason: 'capitals before a year, in a sentence that tells of winning',
    nameOf: beforeFirstStop,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Gg]elar|[Tt]itel|[Pp]redikat)\s(?!Juara|Doktor|Sarjana|Pahlawan|Profesor)${word}(?:\s(?:dan\s(?=\p{Lu}))?${word}){1,5}`,
      'gu',
    ),
    sure: 'medium',
    reason: 'capitals behind a word for a title',
    nameOf: (words) => beforeFirstStop(words.replace(/^\p{L}+\s/u, '')),
  },
];

/** "Raih Penghargaan Contoh Award": what stands behind the last word that belongs to no name. */
function behindLastStop(words: string): string {
  const parts = words.replace(new RegExp(`^.*(?:Predikat|Kategori|Peringkat)\\s(?:${grades})\\s`), '').split(/\s/);
  const last = parts.findLastIndex(
    (part) =>
      (isStop(part) && !/^(?:of|the|for|and)$/.test(part)) ||
      /^(?:penghargaan|anugerah|[IVX]{1,4}|panitia|yayasan|dewan|juri|tim|ketua|direktur|pemenang)$/i.test(part),
  );
  const name = parts.slice(last + 1);
  // "Bram Aditya Nugraha" is somebody.
  if (/^(?:Nugraha|Adhikarya)$/.test(name.at(-1) ?? '') && looksLikeName(name.slice(0, -1).join(' '))) return '';
  return name.length > 1 ? name.join(' ') : '';
}

/** "Anugerah Contoh Diserahkan": what stands before the first word that belongs to no name. */
function beforeFirstStop(words: string): string {
  // "juara I Pemilihan Contoh": the number is the winner's.
  const parts = words.replace(/^[IVX]+\s/, '').split(/\s/);
  const stop = parts.findIndex(
    (part, at) =>
      at > 0 && (isStop(part) || /^(?:Bidang|Tingkat|Pekan|Bulan|Hari|Senilai|Best|Peringkat)$/i.test(part)),
  );
  const name = stop < 0 ? parts : parts.slice(0, stop);
  if (
    /^(?:Provinsi|Kabupaten|Kota|Daerah|Tersebut|Ini|Itu|Terbaik|Palsu|Kategori)$/i.test(name[1] ?? '') &&
    name.length < 3
  )
    return '';
  if (name.length === 2 && new RegExp(`^(?:${grades})$`).test(name[1] ?? '')) return '';
  // "Gelar Juara" is a rank, "Bintang Jasa" an honour.
  if (/^(?:Gelar|Medali)$/.test(name[0] ?? '') && name.length < 3) return '';
  // "penghargaan Satya Contoh": a small letter is that of the sentence, not of the name.
  const kept = name[0] === 'penghargaan' && name.length > 2 ? name.slice(1) : name;
  return kept.length > 1 && !(kept.length < name.length && noAward.test(kept[0] ?? ''))
    ? kept.join(' ').replace(/^penghargaan/, 'Penghargaan')
    : '';
}

/** "tanda kehormatan Satya Contoh": the capitals behind the word. */
function behindWord(words: string): string {
  const name = words.replace(
    /^(?:tanda kehormatan|penghargaan|anugerah|gelar kehormatan|piala)\s(?:bergengsi\s|khusus\s)?/,
    '',
  );
  const parts = name.split(/\s/);
  const stop = parts.findIndex((part) => isStop(part));
  const kept = stop < 0 ? parts : parts.slice(0, stop);
  if (kept.length < 2 || noAward.test(kept[0] ?? '')) return '';
  return /^(?:Best|Terbaik|Juara|Most|Top|First|Gold|Silver|Bronze)$/.test(kept[0] ?? '') ? '' : kept.join(' ');
}

const noAward =
  /^(?:PT|CV|Kota|Kabupaten|Provinsi|Pemerintah|Pemprov|Pemkab|Pemkot|Bupati|Gubernur|Wali|Presiden|Menteri|Kementerian|Dinas|Badan|Tokoh|Kepala|Bank|Universitas|Ketua|Minister|Governor|Mayor|Regent|Ministry|Regional)$/;
