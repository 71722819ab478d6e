import type { Block, Span } from '../article.ts';
import { grades } from './grades.ts';

/** A category, a title or a grade of an award, as the article prints it. */
export interface FoundCategory extends Span {
  readonly label: string;
  /** `grade` where the words are a class of the award (Nindya, Emas), `category` else. */
  readonly what: 'category' | 'grade';
  /** `title` where no word such as kategori says that it is one: `dinobatkan sebagai Tokoh Contoh`. */
  readonly words: 'category' | 'title';
  /** The key of a category in a dossier that it is a value of. */
  readonly part: 'label' | 'sector' | 'scale';
}

const kinds =
  '(?<!(?:tiap|setiap|per|masing-masing|semua|seluruh|berbagai|sejumlah)\\s)(?:[Kk]ategori|KATEGORI|[Ss]ubkategori|[Kk]elompok(?!\\s(?:[Tt]ani|[Nn]elayan|[Ii]nformasi))|[Kk]laster|[Cc]luster|[Jj]enjang|[Zz]ona(?:si)?|(?<!(?:Lapas|Rutan)\\s)[Kk]elas(?=\\s\\p{Lu})|[Bb]idang(?=\\s\\p{Lu})|[Ss]ektor|(?:[Pp]erusahaan\\s)?[Ss]kala(?=\\s\\p{Lu}))';
/** Words that end a label, because another part of the sentence begins. */
const ends =
  'menerima|diterima|memperoleh|mendapat\\p{Ll}*|akan|mulai|hingga|sampai|telah|sudah|diraih|dimenang\\p{Ll}*|direbut|disabet|ditempati|diboyong|diperoleh|dipegang|jatuh|diberikan|dianugerahkan|diserahkan|yaitu|yakni|adalah|ialah|antara|sementara|sedangkan|dengan|dari|pada|oleh|kepada|juara|peringkat|terbaik|yang|setelah|usai|dalam|berkat|atas|tahun|di|se-\\p{Lu}\\p{L}+|pemenangnya|went|was|were|goes|saat|serta|karena|ini|itu|tersebut|untuk|bagi|mengungguli|meraih|menerima|menjadi|keluar|disusul';
const label = String.raw`(?<label>[\p{L}\d][\p{L}\d/&’' -]{1,70}?)`;
const end = String.raw`(?=\s?(?:[,.;:()“”"–—]|$)|\s(?:${ends})(?!\p{L})|\s(?:dan|serta)\s(?:juara|peringkat|kategori|terbaik|predikat|bidang|peraih)|\s(?:PT|CV|UD|Pemprov|Pemkab|Pemkot|Kabupaten|Kota|Provinsi|Desa|SMP|SMA|SMK|SD)\s\p{Lu})`;

interface Form {
  readonly pattern: RegExp;
  readonly what: FoundCategory['what'];
  /** Whether its place is that of the label: the verb before it is for others to read. */
  readonly labelAlone?: true;
}

const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Pp]eringkat|[Pp]redikat|[Kk]ategori|[Ww]arna|[Oo]pini|[Gg]rade|[Rr]ating|[Mm]edali|[Pp]iala|[Pp]eraih|[Pp]enerima|[Kk]las|[Kk]elas|[Ss]trata|[Ll]evel|[Nn]ilai)\s(?:PROPER\s)?(?<label>${grades})(?:\s\((?:WTP|WDP|[A-D])\))?(?![\p{L}])`,
      'gu',
    ),
    what: 'grade',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:meraih|memperoleh|menerima|mendapat(?:kan)?|menyabet|berpredikat|mempertahankan|menyandang|baru|masih|hanya)\s(?<label>${grades})(?![\p{L}]|\s\p{Lu})`,
      'gu',
    ),
    what: 'grade',
    labelAlone: true,
  },
  {
    pattern: /(?<!\p{L})(?<label>Kelas\s(?:I{1,3}|IV|V)|[Mm]edali\s(?:emas|perak|perunggu))(?!\p{L})/gu,
    what: 'grade',
  },
  {
    pattern:
      /(?<!\p{L})(?:[Pp]redikat|[Nn]ilai|[Pp]eringkat|[Gg]rade|[Kk]ategori)\s(?<label>[A-D]{1,3}[+-]?)(?![\p{L}\d])/gu,
    what: 'grade',
  },
  {
    pattern:
      /(?<!\p{L})(?<label>Gold|Silver|Bronze)(?=\s(?:went|goes|was|in\sthe)(?!\p{L}))|(?<=(?:won|wins|awarded|taking|takes|took|earned|received|claimed)\s)(?<label2>Gold|Silver|Bronze)(?!\p{L}|\s\p{Lu})/gu,
    what: 'grade',
  },
  {
    pattern: /(?<!\p{L})(?:[Bb]er)?[Pp]redikat\s(?<label>\p{Lu}\p{Ll}+)(?![\p{L}\d-]|\s(?:dan\s)?\p{Lu}|\s[\d(])/gu,
    what: 'grade',
  },
  { pattern: /(?<!\p{L})(?<label>Wajar Dengan Pengecualian)(?:\s\(WDP\))?(?!\p{L})/gu, what: 'grade' },
  {
    pattern:
      /(?<!\p{L})(?:[Gg]elar|[Pp]redikat|[Tt]itel|title of)\s(?:sebagai\s)?(?<label>(?!Juara|Doktor|Pahlawan|Sarjana)\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|dan(?=\s\p{Lu}))){0,5})/gu,
    what: 'category',
    labelAlone: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<!(?:tiap|setiap|per|semua)\s)(?<label>(?:[Zz]ona|[Jj]enjang|[Kk]laster)\s(?!\p{L}*nya)${label.replace('(?<label>', '(?:')})${end}`,
      'gu',
    ),
    what: 'category',
  },
  {
    pattern:
      /(?<!\p{L})(?<label>(?:[Kk]awasan|[Rr]egional|[Ww]ilayah|[Rr]egion)\s(?:(?:Sumatera|Jawa|Kalimantan|Sulawesi|Bali|Nusa Tenggara|Maluku|Papua|Nusampua|Indonesia|Barat|Timur|Tengah|Utara|Selatan)(?:[-–, ]|\sdan\s)?)+)(?=\s|,|:|$)/gu,
    what: 'category',
  },
  {
    pattern: new RegExp(String.raw`(?<!\p{L})(?<!\p{L}\s(?=bidang|sektor|kelas))(?:${kinds})\s${label}${end}`, 'gu'),
    what: 'category',
  },
  {
    pattern:
      /(?<![\p{L}-])(?:the\s|The\s)?(?<label>(?!(?:in|of|for|at|on|to|the|a|an|and|under)\s)\p{L}[\p{L}-]*(?:\s(?:and\s)?(?!the\s)\p{L}[\p{L}-]*){0,2}?)\scategory(?!\p{L})/gu,
    what: 'category',
  },
  {
    pattern:
      /(?<!\p{L})(?:piala|trofi|penghargaan|award)\s(?<label>(?:The\s)?(?:Best|Most|Top)(?:\s\p{Lu}\p{L}+){1,5})/gu,
    what: 'category',
    labelAlone: true,
  },
  {
    pattern: /(?<!\p{L})(?<label>(?:[Jj]uara|JUARA)\s(?:[Uu]mum|UMUM|[Ff]avorit(?:\spilihan\s\p{Ll}+)?))(?!\p{L})/gu,
    what: 'category',
  },
  {
    pattern:
      /(?<!\p{L})(?<label>special (?:mention|prize|award)s?(?:\sfor\s[\p{Ll}\s-]{3,40}?(?=\s(?:went|goes|was)))?|honou?rable mention|penghargaan khusus)(?!\p{L})/gu,
    what: 'category',
  },
  {
    pattern:
      /(?<!\p{L})(?:dinobatkan|ditetapkan|terpilih|dikukuhkan|didapuk|didaulat|named)\s(?:sebagai|as|the)?\s?(?<label>(?!Juara|Pemenang|Peraih|Penerima)\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|dan(?=\s\p{Lu}))){0,5})/gu,
    what: 'category',
    labelAlone: true,
  },
  {
    pattern:
      /(?<!\p{L})(?:menjadi|jadi|sebagai)\s(?<label>(?:\p{Lu}[\p{L}\p{N}-]*\s){1,4}Terbaik(?!\s(?:[IVX]+|\d|[Pp]ertama|[Kk]e))(?:\s\p{Lu}\p{L}+){0,3})/gu,
    what: 'category',
    labelAlone: true,
  },
  {
    pattern:
      /(?<!\p{L})(?:[Dd]i|[Uu]ntuk|[Pp]ada)\s(?<label>tingkat\s(?:kota|kabupaten|kabupaten\/kota|provinsi|desa|kelurahan|kecamatan|sekolah|SD|SMP|SMA|perusahaan))(?=,|\s(?:⟦|\p{Lu}|diraih|dimenang))/gu,
    what: 'category',
  },
];

/** Categories and grades, the first form at each place. */
export function findCategories({ text, start }: Block): FoundCategory[] {
  const found: FoundCategory[] = [];
  for (const { pattern, what, labelAlone } of forms)
    for (const match of text.matchAll(pattern)) {
      const printed = match.groups?.['label'] ?? match.groups?.['label2'] ?? '';
      const own = what === 'grade' ? printed : printed.replace(/[\s,–-]+$/, '').trim();
      const from = match.index + (labelAlone === true ? match[0].lastIndexOf(own) : 0);
      const span = {
        start: start + from,
        end: start + match.index + (what === 'grade' ? match[0] : match[0].replace(/[\s,–-]+$/, '')).length,
      };
      if (
        labelAlone === true &&
        /(?:Terbaik|Juara|Peringkat|Pemenang)\s(?:[IVX]+|\d|[Pp]ertama|[Kk]e\p{L}+)(?!\p{L})/u.test(own)
      )
        continue;
      if (
        (own.length < 2 && what !== 'grade') ||
        /^(?:(?:ini|itu|tersebut)(?!\p{L}).*|lain\p{L}*|yang|umum\s|the|this|each|same|every)$/iu.test(own)
      )
        continue;
      if (!found.some((other) => other.start < span.end && span.start < other.end))
        found.push({
          ...span,
          label: own,
          what,
          words: labelAlone === true ? 'title' : 'category',
          part: partOf(match[0]),
        });
    }
  return found.sort((a, b) => a.start - b.start);
}

function partOf(words: string): FoundCategory['part'] {
  return /^sektor/i.test(words) ? 'sector' : /skala/i.test(words) ? 'scale' : 'label';
}
