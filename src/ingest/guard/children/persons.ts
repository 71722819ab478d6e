import type { Span } from '../rule.ts';
import { isPersonName, nameRun } from './person-name.ts';

/** Somebody whom a text names. */
export interface Person extends Span {
  readonly name: string;
  /** Whether an office, a rank or a degree beside the name tells of a grown-up. */
  readonly isGrownUp: boolean;
  /** Whether it is an office, a rank or a degree of their own that does. */
  readonly isTitled: boolean;
}

const runs = new RegExp(`(?<![\\p{L}\\d])${nameRun}`, 'gu');
const titles =
  words(`bupati gubernur wali walikota wagub wabup wawako wakil sekda sekretaris kepala kepsek ketua direktur
  direktris presiden menteri mendikbud camat lurah kades kadis kabid kasi dandim danrem danramil kapolda kapolres kapolsek
  kajati kajari rektor dekan dosen guru ustaz ustadz ustadzah kiai kyai tumenggung bapak bpk ibu pak bu bunda kak tuan
  prof dr drs dra drg ir h hj kh ust hakim letjen mayjen brigjen kolonel letkol mayor lettu letda serda sertu serma
  serka pelda peltu aiptu aipda bripka brigadir briptu bripda ipda iptu akp kompol akbp kombes irjen jenderal laksamana
  almarhum almarhumah alm haji hajah mr mrs ms minister governor regent mayor president coach teacher professor pelatih
  bidan dokter anggota manajer pendeta pastor`);
/** What stands behind such a word is the name of a body or a place. */
const bodies =
  words(`sekolah sd sdn sdit sdlb mi min mis smp smpn smpit mts mtsn sma smas sman smait smk smkn smks ma man mas
  slb slbn tk paud ra kb tpa pondok pesantren ponpes universitas institut politeknik akademi desa dusun kelurahan kecamatan
  kota kabupaten kab kec kel ds dsn nagari gampong distrik jorong banjar lingkungan provinsi prov pt cv bank dinas rs rsud puskesmas hotel gedung jalan jl masjid yayasan taman pasar
  bandara stadion balai museum panti klinik posyandu lapas pantai sungai danau gunung pulau bukit lembaga badan organisasi
  himpunan ikatan persatuan partai koperasi toko rumah aula lapangan warga penduduk masyarakat`);
/** What begins a sentence or a title and is no name: "Menurut Rendra", "Juara Pertama Kenzo". */
const openers =
  words(`menurut ketika saat kini namun sedangkan sementara selain setelah sebelum karena adapun sang si juga pada dari
  oleh untuk bagi juara pemenang peraih finalis peserta atlet penerima korban catatan nama ini itu ia dia termuda remaja
  bocah balita bayi the a an his her their when while after our young little schoolgirl schoolboy teenager teen toddler pupil student kindergartner youngster baby congratulations selamat terima sudah telah`);
const childish = words('osis pramuka paskibraka pmr anak ananda adinda adik si siswa siswi pelajar murid santri');
const placeBefore =
  /(?<!\p{L})(?:di|ke|dari|asal|kampung|suku|se-?|in|from|of|at|kelahiran|warga|desa|kecamatan|kelurahan|dusun|kota|kabupaten|provinsi|pulau|sungai) $/iu;
const schoolBefore =
  /(?<!\p{L})(?:(?:SD|MI|SMP|MTs|SMA|SMK|MA|SLB|TK|RA|PAUD)\p{L}{0,3}(?: N(?:egeri)?| S)?|kelas) [\dIVX]{1,4}[A-H]?[ /]$/u;
const grownUpBefore =
  /(?<!\p{L})(?:guru|kepala|kepsek|pengawas|wali(?! kota)|pelatih|pembina|pembimbing|komite|alumni|lulusan(?! \p{L}+ (?:terbaik|termuda))|ayah|ibu|bapak|nenek|kakek|paman|bibi|istri|suami|pengasuh|pengelola|dosen|teacher|headmaster|headmistress|principal|father|mother|coach|alumnus)(?:nya)?(?: (?!(?:dengan|bersama|dan|serta|untuk|kepada|memeluk|menggendong|menyerahkan|memberi|tentang)(?!\p{L}))\p{L}+){0,4}[ ,:]{1,3}$/iu;
/** The parent is grown up, not who is named: "wali murid dari Tia", "ibunda Tia". */
const ofParent =
  /(?<!\p{L})(?:ayah|ibu|bunda|ibunda|ayahanda|orang ?tua|wali|wali murid|father|mother|parents?) (?:dari|of) $|(?:ibunda|ayahanda|orang ?tua) $|^(?:mendampingi|menemani|ditemani|didampingi|bersama|digendong|diantar|dipeluk) \p{L}+nya(?: \p{L}+)?, $/iu;
const grownUpBehind =
  /^(?: ?,)? ?\(?(?:(?:S|M|A|D)\.? ?(?:Pd|Si|Sos|Ag|Hum|Kom|Kes|Ked|Psi|Farm|Keb|Kep|Tr|Ak|IP|E|H|T|M|Ars|Sc|Md)(?:\.|(?!\p{L}))|SH(?!\p{L})|SE(?!\p{L})|MM(?!\p{L})|MH(?!\p{L})|Ph\.? ?D|Lc\.|(?:kepala|guru|bupati|gubernur|wali|wakil (?:bupati|gubernur|wali|ketua|kepala|direktur|rektor|presiden|menteri|sekretaris|camat)|ketua|pelatih|pembina|direktur|dosen|rektor|pengasuh|pengajar|mahasiswa|mahasiswi|headmaster|principal|teacher|ayah|ibu|orang tua)(?!\p{L})(?! osis))/iu;

/** Everybody whom a text names, in the order of the text, as far as words can tell. */
export function personsIn(text: string): Person[] {
  return Array.from(text.matchAll(runs)).flatMap(({ index, 0: run }) => inRun(text, index, run));
}

/** The names within a run of words with capitals: of "Ketua OSIS Rani Umpama" the last two. */
function inRun(text: string, from: number, run: string): Person[] {
  const before = text.slice(Math.max(0, from - 24), from);
  const isPlace = (placeBefore.test(before) && !ofParent.test(before)) || schoolBefore.test(before);
  const found: Person[] = [];
  let [start, end, isOfBody, isTitled] = [-1, -1, isPlace, false];
  const flush = (): void => {
    const name = start < 0 ? '' : text.slice(start, end);
    if (!isOfBody && name.replace(/[^\p{L}]/gu, '').length > 2 && isPersonName(name))
      found.push(person(text, { name, start, end }, isTitled));
    start = -1;
  };
  for (const { index, 0: word } of run.matchAll(/[^ ]+/gu)) {
    const bare = word.toLowerCase().replace(/[.]+$/, '');
    const at = from + index;
    if (
      titles.has(bare) ||
      bodies.has(bare) ||
      childish.has(bare) ||
      openers.has(bare) ||
      /-(?:grader|old|year)$|^[xvi]+-[a-h]$/.test(bare)
    ) {
      flush();
      isOfBody ||= bodies.has(bare);
      isTitled = titles.has(bare) || (isTitled && !childish.has(bare));
      continue;
    }
    if (start < 0) start = at;
    end = at + word.replace(/[.-]+$/, '').length;
    if (!/\.$/.test(word) || word.length < 4) continue;
    flush(); // the end of a sentence, unless it is a short form
    [isOfBody, isTitled] = [false, false];
  }
  flush();
  return found;
}

function person(text: string, named: Pick<Person, 'name' | 'start' | 'end'>, hasTitle: boolean): Person {
  const before = text.slice(Math.max(0, named.start - 60), named.start).replace(/^.*[.;!?] /u, '');
  const isTitled = hasTitle || grownUpBehind.test(text.slice(named.end, named.end + 24));
  return { ...named, isTitled, isGrownUp: isTitled || (grownUpBefore.test(before) && !ofParent.test(before)) };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
