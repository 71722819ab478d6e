import { parties } from '../find/tape.ts';
import { type ClauseContext, partiesIn, winningOf } from './clause-context.ts';
import { moodOf, type Status } from './moods.ts';
import { gives, object } from './verbs.ts';
import type { Winning } from './winning.ts';

const givesTo = new RegExp(
  `^(?<before>.*?)(?<![\\p{L}])(?<verb>${gives})(?![\\p{L}])(?<what>.*?)\\s(?:kepada|untuk|bagi|to)\\s(?<gap>(?:[^⟦⟧;.]|⟦[KM]\\d+⟧){0,50}?)(?<list>${parties})`,
  'su',
);
const honours = new RegExp(
  `^(?<before>.*?)(?<![\\p{L}])(?<!(?:was|were|been)\\s)(?<verb>menganugerahi|mengganjar|menobatkan|awarded|honou?red)\\s(?<list>${parties})`,
  'su',
);
const proposes = new RegExp(
  `(?<![\\p{L}])(?<verb>mengusulkan|mengajukan|merekomendasikan|menominasikan|mencalonkan|nominated|proposed)\\s(?<list>${parties})(?<rest>.*)$`,
  'su',
);
/** "mengusulkan Ani Misal sebagai camat": proposed for something else. */
const asSomethingElse = /\s(?:sebagai|menjadi|as)\s(?!(?:calon )?(?:penerima|peraih|pemenang|nomine|nominasi)|⟦[KW])/u;

/** "P mengusulkan R dan R sebagai penerima W". */
export function proposed(ctx: ClauseContext): Winning | null {
  const { text } = ctx.clause;
  const match = proposes.exec(text);
  const { verb = '', list = '', rest = '' } = match?.groups ?? {};
  const before = text.slice(0, match?.index ?? 0);
  if (match === null || /(?:was|were|been)\s$/.test(before) || asSomethingElse.test(rest)) return null;
  const status: Status = /nomina/.test(verb) ? 'NOMINATED' : 'PROPOSED';
  const all = partiesIn(ctx.tape, list);
  const isNamed = /⟦W/.test(rest) || object.test(rest) || all.some(({ letter }) => letter === 'N' || letter === 'B');
  if (all.length === 0 || !isNamed || moodOf(before, '').status === null) return null;
  const to = match.index + match[0].length - rest.length;
  return winningOf(ctx, { status, words: verb }, all, { by: verb, shape: 'object', from: match.index, to, ranks: [] });
}

const givenTo = new RegExp(
  `^(?<before>.*?)(?<![\\p{L}])(?<verb>diserahkan|diberikan|dianugerahkan|disematkan|dikalungkan|presented|handed over)(?:\\s[\\p{Ll}]+){0,2}\\s(?:oleh\\s|by\\s(?:the\\s)?)?(?<givers>${parties}),?\\s(?:langsung\\s)?(?:kepada|to)\\s(?:the\\s)?(?<list>${parties})`,
  'su',
);

/** "Penghargaan diserahkan P kepada R dan R": of holders of posts it is not said that they have it. */
export function givenBy(ctx: ClauseContext): Winning | null {
  const match = givenTo.exec(ctx.clause.text);
  const { before = '', verb = '', givers = '', list = '' } = match?.groups ?? {};
  if (match === null || !(object.test(before) || /⟦[WK]/.test(before))) return null;
  const mood = moodOf(before, '');
  const all = partiesIn(ctx.tape, list);
  if (
    mood.status === null ||
    all.length === 0 ||
    all.some(({ letter }) => letter === 'O' || letter === 'N' || letter === 'U')
  )
    return null;
  return winningOf(ctx, mood, all, {
    ...{ by: verb, shape: 'given', from: before.length, to: match[0].length, givers: partiesIn(ctx.tape, givers) },
    ranks: ctx.ranks.filter(({ at }) => at < before.length),
  });
}

/** "P menyerahkan W kepada R", "menganugerahi R". */
export function given(ctx: ClauseContext): Winning | null {
  const { text } = ctx.clause;
  const toThem = givesTo.exec(text);
  const match = toThem ?? honours.exec(text);
  const { before = '', verb = '', what = '', gap = '', list = '' } = match?.groups ?? {};
  if (match === null || /(?<!\p{L})(?:di|pada|dari|oleh|bersama|saat|ketika|dalam|at|in|on|during|for)\s/u.test(gap))
    return null;
  if (toThem !== null && !object.test(what) && !/⟦[WK]/.test(what + gap)) return null;
  const mood = moodOf(`${before}${verb}`, `${what} ${gap}`);
  // A special award that is planned is not the one that the article is about.
  if (/penghargaan khusus/.test(ctx.category ?? '') && ctx.award === null && mood.status !== 'CONFERRED') return null;
  const recipients = partiesIn(ctx.tape, list);
  if (mood.status === null || recipients.length === 0) return null;
  return winningOf(ctx, mood, recipients, {
    ...{ by: verb, shape: 'given', from: match.index + before.length, to: match.index + match[0].length },
    givers: partiesIn(ctx.tape, before),
  });
}
