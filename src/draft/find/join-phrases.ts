import { grades } from './grades.ts';
import { isParty, type PersonPhrase, type Phrase, type RegionPhrase } from './phrase.ts';
import { roleBefore } from './roles.ts';

/** `Kabupaten Contoh (Utama)`: a class of the award in brackets. */
const gradeBehind = new RegExp(
  `^\\s\\((?:[Pp]redikat |[Kk]ategori |[Pp]eringkat )?(${grades}|gold|silver|bronze|emas|perak|perunggu)(?:/[\\p{L} ]{2,20})?\\)`,
  'u',
);

const labelBehind =
  /^\s\((?=[^()]*(?:[Tt]erbaik|[Kk]ategori|[Jj]uara|[Pp]eringkat|[Pp]redikat|[Bb]est|[Ww]inner|[Rr]unner))([^()]{5,80})\)/u;

const liesBehind = /^(?:,\s(?:di\s)?|\s\((?:asal\s)?|\s(?:di|dari|asal|in|from|of)\s(?:the\s)?|\s)$/u;

/** A body takes in the region beside it that says where it lies: `SMP 2 Contoh, Kabupaten Umpama`. */
export function joinPhrases(phrases: readonly Phrase[], text: string): Phrase[] {
  const kept: Phrase[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const before = kept.at(-1);
    const gap = before === undefined ? '' : text.slice(before.end, phrase.start);
    const isPlace =
      phrase.letter === 'G' ||
      (phrase.letter === 'B' &&
        (/^Kecamatan/.test(phrase.mention.name) || (/^Desa|^Kelurahan/.test(phrase.mention.name) && gap !== ', ')));
    if (isWithinProvince(before, phrase, gap, text)) {
      kept[kept.length - 1] = { ...(before as RegionPhrase), end: phrase.end, at: [phrase] };
      continue;
    }
    // "Desa Contoh dan Kabupaten Umpama" are two; so are "PT Contoh, Kabupaten Umpama, dan …" only where a list goes on.
    if (
      before?.letter === 'B' &&
      before.lies &&
      isPlace &&
      liesBehind.test(gap) &&
      !(gap === ', ' && isAmongRegions(phrases, at))
    ) {
      const closes = /\($|\(asal $/.test(gap) ? 1 : 0;
      kept[kept.length - 1] = { ...before, end: phrase.end + closes, at: [...before.at, phrase] };
    } else kept.push(phrase);
  }
  const whole = withCategories(withPosts(withTheirBodies(kept, text), text), text).map((phrase) =>
    withBracket(phrase.letter === 'G' ? withShort(phrase, text) : phrase, text),
  );
  return whole.filter((phrase, at) => !whole.slice(0, at).some((before) => before.end > phrase.start));
}

function personBehind(phrase: Phrase): PersonPhrase | null {
  if (phrase.letter === 'N') return phrase;
  if (phrase.letter !== 'U' || !phrase.name.includes(' ')) return null;
  const { name, start, end } = phrase;
  return {
    letter: 'N',
    person: { name, printed: name, start, end, titled: false },
    of: null,
    sure: 'medium',
    reason: 'what the person is stands before the name',
    start,
    end,
  };
}

/** "guru SMP 2 Contoh Ani Misal": what a person is of belongs to the person. */
function withTheirBodies(phrases: readonly Phrase[], text: string): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const before = kept.at(-1);
    const person = personBehind(phrase);
    const gap = before === undefined ? '' : text.slice(before.end, phrase.start);
    const hasRole = before?.letter === 'B' && roleBefore.test(text.slice(Math.max(0, before.start - 60), before.start));
    const isBeside =
      before?.letter === 'B' &&
      ((phrase.letter === 'N' && gap === ' ') || (hasRole && person !== null && /^,?\s$/.test(gap)));
    const isFrom =
      phrase.letter === 'G' && before?.letter === 'N' && before.of === null && /^\s(?:dari|asal|of|from)\s$/.test(gap);
    if (isFrom) kept[kept.length - 1] = { ...before, end: phrase.end, of: phrase };
    else if (isBeside && before !== undefined && person !== null)
      kept[kept.length - 1] = { ...person, start: before.start, of: before };
    else kept.push(phrase);
  }
  return kept;
}

/** "PT Contoh untuk kategori Inovasi": the category belongs to the name before it. */
function withCategories(phrases: readonly Phrase[], text: string): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const before = kept.at(-1);
    const isBeside =
      phrase.letter === 'K' &&
      phrase.category.what === 'category' &&
      before !== undefined &&
      isParty(before) &&
      /^\s(?:untuk|dalam|in|in the|for|di)\s$/.test(text.slice(before.end, phrase.start));
    // Of one name alone its sentence says it; of several each has its own.
    if (isBeside && phrases.filter(({ letter }) => letter === 'K').length > 1)
      kept[kept.length - 1] = { ...before, end: phrase.end, bracket: phrase.category.label };
    else kept.push(phrase);
  }
  return kept;
}

const postBehind =
  /^(?:,\s(?:yang juga\s|selaku\s)?|\s\(|\s(?:selaku|sebagai)\s|\s(?:kembali\s)?(?:terpilih|dilantik|ditunjuk|dikukuhkan|diangkat|menjabat)\s(?:kembali\s)?(?:sebagai|menjadi)\s)$/;

/** "Ani Misal, Ketua Yayasan Contoh": the name may stand before the post. */
function withPosts(phrases: readonly Phrase[], text: string): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const before = kept.at(-1);
    const isBeside =
      phrase.letter === 'O' && phrase.office.holder === null && phrase.office.of !== null && before !== undefined;
    const gap = before === undefined ? '' : text.slice(before.end, phrase.start);
    const person = !isBeside
      ? null
      : /^,?\sselaku\s$/.test(gap) ||
          before.letter === 'N' ||
          (gap === ', ' && /^[,.”"]|^$/.test(text.slice(phrase.end)))
        ? personBehind(before)
        : null;
    if (isBeside && person !== null && postBehind.test(gap)) {
      const both = { start: before.start, end: phrase.end };
      kept[kept.length - 1] = {
        ...phrase,
        ...both,
        office: { ...phrase.office, holder: person.person, both, margin: 3 },
      };
    } else kept.push(phrase);
  }
  return kept;
}

/** "Badung Regency in Bali", "Kabupaten Tebo, Provinsi Jambi": the province says where the regency lies. */
function isWithinProvince(before: Phrase | undefined, phrase: Phrase, gap: string, text: string): boolean {
  if (
    before?.letter !== 'G' ||
    phrase.letter !== 'G' ||
    before.ids.length !== 1 ||
    !before.ids[0]?.startsWith('regency:')
  )
    return false;
  if (!phrase.ids.some((id) => id.startsWith('province:'))) return false;
  return /^\s(?:in|di)\s$/.test(gap) || (gap === ', ' && /^(?:Provinsi|Prov\.)\s/.test(text.slice(phrase.start)));
}

/** Whether the regions beside one another are a list of their own. */
function isAmongRegions(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at + 1]?.letter === 'G' && phrases[at + 2]?.letter === 'G';
}

/** `Pemerintah Provinsi Contoh (Conpro)`: the short form in brackets belongs to the name. */
/** `Kabupaten Contoh (Utama)`, `Bank Contoh (Bank Terbaik Zona Timur)`. */
function withBracket(phrase: Phrase, text: string): Phrase {
  if (!isParty(phrase)) return phrase;
  const graded = gradeBehind.exec(text.slice(phrase.end));
  if (graded !== null) return { ...phrase, end: phrase.end + graded[0].length, grade: graded[1] ?? null };
  const labelled = labelBehind.exec(text.slice(phrase.end));
  return labelled === null ? phrase : { ...phrase, end: phrase.end + labelled[0].length, bracket: labelled[1] ?? null };
}

function withShort(phrase: RegionPhrase, text: string): RegionPhrase {
  const short = /^\s\((?:Pem\p{Ll}+\s)?\p{Lu}[\p{L}]{1,14}\)/u.exec(text.slice(phrase.end))?.[0] ?? '';
  return short === '' ? phrase : { ...phrase, end: phrase.end + short.length };
}
