import type { PartyPhrase } from '../find/phrase.ts';
import { parties } from '../find/tape.ts';
import { type ClauseContext, partiesIn, winningOf } from './clause-context.ts';
import { labelIn } from './labels.ts';
import { moodOf } from './moods.ts';
import { joins, object, wonBy } from './verbs.ts';
import type { Winning } from './winning.ts';

const objectFirst = new RegExp(
  `(?<![\\p{L}])(?<verb>${wonBy})(?![\\p{L}])(?<gap>(?:\\s(?:\\p{Ll}+|\\d{4}|⟦[WKQ]\\d+⟧)){0,6})[\\s:,]+(?:(?:\\d{1,2}|[a-z])[.)]{1,2}\\s)?(?<list>${parties})`,
  'gu',
);

const calledOff = /(?<!\p{L})batal (?:diserahkan|diberikan|digelar)(?!\p{L})/u;

/** "Juara I diraih R", "disusul R", "kategori swasta jatuh kepada R". */
export function byObject(ctx: ClauseContext): Winning | null {
  const { text } = ctx.clause;
  for (const match of text.matchAll(objectFirst)) {
    const { verb = '', gap = '', list = '' } = match.groups ?? {};
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    // "yang akan diberikan kepada R batal diserahkan": what comes of it stands behind.
    const mood = moodOf(before + verb, `${gap} ${calledOff.exec(text.slice(end))?.[0] ?? ''}`);
    const words = { before, verb, gap, behind: text.slice(end) };
    const all = partiesIn(ctx.tape, list);
    if (mood.status === null || !isOfAward(ctx, words, all, end, mood.status !== 'CONFERRED')) continue;
    const winners = whoWon(words, all);
    if (winners.length === 0) continue;
    const first = ctx.ranks[0]?.at ?? text.search(/⟦[KW]/);
    const from = first >= 0 && first < match.index ? first : match.index;
    const ranks = ctx.ranks.filter(({ at }) => at < end);
    return winningOf(ctx, mood, winners, { by: verb, shape: 'object', from, to: end, ranks });
  }
  return null;
}

interface Words {
  readonly before: string;
  readonly verb: string;
  readonly gap: string;
  readonly behind: string;
}

const winnersWord =
  /(?:pemenang|peraih|penerima|nominator|nomine|nominasi|finalis|shortlist|winner|recipient|honou?ree|serupa)/i;
const goesOnFrom =
  /^(?:menguntit di belakangnya|menyusul.*|disusul|diikuti|dibuntuti|followed by|pemenangnya|peraihnya|penerimanya|juaranya)$/i;

/** Whether the words before the verb, or behind it, are of an award. */
function isOfAward(
  ctx: ClauseContext,
  words: Words,
  all: readonly PartyPhrase[],
  end: number,
  isMood: boolean,
): boolean {
  const { before, verb, gap, behind } = words;
  // "bagi koperasi itu akan diantar P": another verb stands between.
  if (
    /(?:^|\s)(?:di(?!pilih|raih|menang|rebut|sabet|boyong|tempati|peroleh|tulis|buat)\p{Ll}{4,}|handed|presented)(?!.*\b(?:kepada|oleh|to|by)\b)/u.test(
      gap,
    )
  )
    return false;
  // "untuk menerima W dari P": P gives it; "mencabut gelar dari R": R had it.
  if (
    verb !== 'menganulir' &&
    /\s(?:dari|oleh|from|by)$/.test(gap) &&
    !/^(?:diraih|dimenang\p{Ll}*|direbut|disabet|diperoleh|dipegang|ditempati|was won|were won|di antaranya|antara lain|yakni|yaitu|adalah|ialah)/u.test(
      verb,
    )
  )
    return false;
  if (/^(?:presented|handed over|handed|conferred|given)$/.test(verb) && !/\bto$/.test(gap)) return false;
  if (
    /^(?:diberikan|dianugerahkan|disematkan|dikaruniakan|dipersembahkan)$/.test(verb) &&
    !/\b(?:kepada|untuk|bagi|pada|to)\b/.test(gap)
  )
    return false;
  // "untuk para perawat di Kabupaten Umpama": there, and not the regency.
  if (/\s(?:di|in|at)$/.test(gap) || (/\spada$/.test(gap) && !/^(?:jatuh|disematkan)$/.test(verb))) return false;
  // "memberikan bantuan untuk koperasi, yakni R": money, and no award.
  if (
    joins.test(verb) &&
    /(?:memberi\p{Ll}*|menyalurkan|mengucurkan)\s(?:bantuan|hibah|dana|beasiswa|⟦M)/u.test(before)
  )
    return false;
  const told = `${joins.test(verb) ? before.slice(-90) : before} ${gap}`;
  const isMarked = ctx.ranks.some(({ at }) => at <= end) || /⟦[KW]/.test(told) || labelIn(ctx.clause.text) !== null;
  const isChosen =
    /^(?:memilih|menetapkan|menobatkan|menunjuk|chose|selected|picked)$/.test(verb) &&
    /^[^⟦]{0,60}(?:⟦[ONBGU]\d+⟧,?\s)?(?:sebagai|as)\s(?:the\s)?(?:penerima|peraih|pemenang|juara|winner|⟦[KW])/.test(
      behind,
    );
  if (isChosen || isMarked) return true;
  // "yaitu Kepesertaan Umum": a name that nothing says more of needs a word for winners before it.
  if (joins.test(verb) && all.every(({ letter }) => letter === 'U'))
    return /(?:pemenang|peraih|juara|terbaik|nomine|finalis|winner)/i.test(told);
  return (
    isMood ||
    object.test(told) ||
    winnersWord.test(told) ||
    goesOnFrom.test(verb) ||
    ctx.clause.follows ||
    /^\W*They\s$/.test(before)
  );
}

/** "diterima Bupati": who takes it for others is read with those who hand it over. */
function whoWon({ before, verb, gap }: Words, all: readonly PartyPhrase[]): readonly PartyPhrase[] {
  if (verb !== 'diterima' || /(?:serupa|yang sama|juga|turut)\s*$/iu.test(before)) return all;
  const winners = all.filter(
    ({ letter }) => letter === 'G' || letter === 'B' || (letter === 'N' && /serupa/.test(before)),
  );
  return /(?:oleh|langsung)/.test(gap) && winners.length < all.length ? [] : winners;
}
