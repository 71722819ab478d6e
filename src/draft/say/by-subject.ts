import type { PartyPhrase } from '../find/phrase.ts';
import { parties, party, type Tape } from '../find/tape.ts';
import { type ClauseContext, fromWhom, partiesIn, printedOf, winningOf } from './clause-context.ts';
import { type Mood, moodOf } from './moods.ts';
import { nominates, object, otherSubject, wins } from './verbs.ts';
import type { Winning } from './winning.ts';

const subjectFirst = new RegExp(
  `(?<list>${parties})(?<mid>(?:, [\\p{Ll}][^⟦⟧,]{3,60}(?:di|dari|asal|of|in|pada) ⟦[GB]\\d+⟧,)?(?:[^⟦⟧;]|⟦[DMKTWQ]\\d+⟧){0,90}?)(?<![\\p{L}])(?<verb>${nominates}|${wins})(?![\\p{L}])(?<rest>.*)$`,
  'su',
);
/** "Setelah menjuarai W, R …": who won it stands behind the clause that says so. */
const afterWinning = new RegExp(
  `^\\W*(?:Setelah|Usai|Sesudah|Selepas|After|Having)\\s(?:[\\p{Ll}]+\\s)?(?<verb>menjuarai|memenangi|memenangkan|meraih|merebut|menyabet|winning|won)\\s(?<what>[^⟦]*⟦W\\d+⟧[^⟦,]*(?:⟦[KD]\\d+⟧[^⟦,]*)*),\\s(?<list>${party})`,
  'su',
);
/** Before the name of who does not act: `di Kota Umpama`, `kepada`, `mengungguli`. */
const notWhoActs =
  /(?<!\p{L})(?:di|dari|kepada|oleh|bersama|untuk|in|of|from|by|to|at|dengan|antara|menurut|kata|ujar|ucap|tutur|jelas|di bawah|seluruh|se|selain|kecuali|besides|atas|over|asal|mengungguli|ungguli|mengalahkan|kalahkan|menyisihkan|menundukkan)\s$/iu;
const notYetGiven = ['CONFERRED', 'PLANNED', 'REVOKED'];
const isNominating = new RegExp(`^(?:${nominates})$`, 'u');
const byName =
  /^(?:mengundurkan diri|didiskualifikasi|dicoret|withdrew|gugur|diusulkan|dinominasikan|dicalonkan|diajukan|direkomendasikan|(?:was|were) (?:nominated|shortlisted))$/;

/** "R meraih juara I", "R masuk nominasi", "setelah menjuarai W, R …". */
export function bySubject(ctx: ClauseContext): Winning | null {
  return having(ctx) ?? acting(ctx);
}

function having(ctx: ClauseContext): Winning | null {
  const { text } = ctx.clause;
  const match = afterWinning.exec(text);
  const { verb = '', list = '' } = match?.groups ?? {};
  if (match === null || moodOf(match[0], '').status !== 'CONFERRED') return null;
  const rank = /menjuarai|memenang|winning|won/.test(verb)
    ? [{ rank: { value: 1, basis: verb, at: 0 }, grade: null }]
    : [];
  const all = partiesIn(ctx.tape, list);
  const to = match.index + match[0].length;
  return winningOf(ctx, { status: 'CONFERRED', words: null }, all, {
    by: verb,
    shape: 'subject',
    from: match.index,
    to,
    ranks: rank,
  });
}

function acting(ctx: ClauseContext): Winning | null {
  const { text } = ctx.clause;
  const match = subjectFirst.exec(text);
  if (match === null) return null;
  const { list = '', mid = '', verb = '', rest = '' } = match.groups ?? {};
  const before = text.slice(0, match.index);
  const mood = moodOf(`${before} ${mid}${verb}`, rest);
  if (!isSaid(ctx, mood, { before, list, mid, verb, rest })) return null;
  // "dua desa di Provinsi Contoh, Desa A dan Desa B, meraih": the first only says where, or for whom.
  const stands =
    standsForOthers(list) &&
    /(?<!\p{L})(?:di|dari|asal|in|from|of|wakil|perwakilan|utusan|duta|delegasi)\s(?:the\s)?$/iu.test(before);
  const all = [...partiesIn(ctx.tape, list).slice(stands ? 1 : 0), ...alongside(ctx.tape, list, rest)];
  const predicate = match.index + match[0].length - rest.length;
  const winning = winningOf(ctx, mood, all, {
    ...{ by: verb, shape: 'subject', from: match.index, to: endOf(ctx, predicate) },
    ...{ givers: fromWhom(ctx.tape, rest), ranks: ranksBefore(ctx, predicate) },
  });
  const isForAnother = /(?<!\p{L})(?:mewakili|atas nama|on behalf of)\s$/u.test(before);
  return isForAnother ? { ...winning, forBodies: true, isForAnother } : winning;
}

interface Words {
  readonly before: string;
  readonly list: string;
  readonly mid: string;
  readonly verb: string;
  readonly rest: string;
}

/** A region, and behind a comma those within it: `⟦G1⟧, ⟦B2⟧ dan ⟦B3⟧`. */
function standsForOthers(list: string): boolean {
  return /^[^⟦]*⟦G\d+⟧, [^⟦]*⟦[ONBU]/.test(list) || /^[^⟦]*⟦[OU]\d+⟧, [^⟦]*⟦[NB]/.test(list);
}

/** Whether whoever stands before the verb is said to win by it. */
function isSaid(ctx: ClauseContext, { status }: Mood, words: Words): boolean {
  const { before, list, mid, verb, rest } = words;
  if (status === null || /mengusulkan|mengajukan|merekomendasikan|propos/.test(mid)) return false;
  if (isNominating.test(verb) && notYetGiven.includes(status)) return false;
  // "menyayangkan satu naskah yang harus dicoret": what is regretted has the verb.
  if (/(?:^|\s)me\p{Ll}{3,}\s[^,]*\byang\b/u.test(mid)) return false;
  if (otherSubject.test(mid.replace(/yang (?:hadir|juga)/g, ''))) return false;
  if (/(?<!\p{L})(?:asal|diwakili(?: oleh)?)\s$/u.test(before) && !list.includes(', ')) return false;
  if (notWhoActs.test(before) && !standsForOthers(list)) return false;
  // Whoever leaves a jury or a post was in for nothing.
  if (/^\s(?:from|dari)\s(?:the\s)?(?:jury|panel|committee|board|dewan|tim|panitia|jabatan|kepengurusan)/.test(rest))
    return false;
  // "Rumah sakit milik Pemkab Umpama itu": it is the hospital that acts.
  if (
    /(?<!\p{L})(?:milik|pimpinan|binaan|asuhan)\s$/u.test(before) &&
    /(?:^|\s)(?:itu|ini|tersebut)(?!\p{L})/u.test(mid)
  )
    return false;
  if (
    /(?<!\p{L})(?:di|dari|asal) (?:pesisir|wilayah|kawasan|seluruh|sekitar|pelosok|perbatasan|pedalaman)\s$/u.test(
      before,
    )
  )
    return false;
  if (/(?<!\p{L})(?:kepada|oleh|selain|kecuali|besides|mengungguli|mengalahkan)\s$/iu.test(before)) return false;
  // "menerima piala untuk Pemkab Umpama": it is the regency's.
  if (
    /^(?:menerima|terima|received|accepted)$/.test(verb) &&
    /(?<!\p{L})(?:untuk|for) ⟦[GB]\d+⟧/u.test(rest) &&
    /⟦[ON]/.test(list)
  )
    return false;
  if (status === 'REVOKED' && object.test(rest)) return true;
  return byName.test(verb) || namesAward(ctx, words);
}

const becomes =
  /^(?:was|were|came|finished|ranked|placed|menjadi|jadi|berada|puas|memimpin|finis|terpilih|ditetapkan|dinyatakan|tercatat|naik|naik menjadi|duduk|mengekor|menguntit|membuntuti|menyusul|melengkapi|menutup|menggenapi|didaulat|taking)$/;

/** Whether what is got is an award: a place, a category, a word for one; `menerima bantuan` is none. */
function namesAward({ ranks, clause }: ClauseContext, { verb, rest, mid }: Words): boolean {
  const at = clause.text.length - rest.length;
  const near = rest.slice(0, 90);
  if (
    /^\s(?:uang|bantuan|hibah|dana|satu unit|⟦M\d+⟧|hadiah|beasiswa|\d+ (?:suara|poin|gol|medali))/.test(rest) &&
    !/⟦W/.test(near)
  )
    return false;
  // "menerima Surat Contoh": something else with a name of its own.
  if (/^\s(?:\p{Ll}+\s){0,1}⟦[UT]/u.test(rest) && !/^[^.]{0,20}⟦[WK]/.test(near)) return false;
  if (ranks.some((rank) => rank.at >= at - 30 && rank.at <= at + 60)) return true;
  if (/⟦K/.test(near)) return true;
  if (becomes.test(verb))
    return (
      /⟦[WK]/.test(near.slice(0, 40)) ||
      /^\s(?:sebagai\s)?(?:pemenang|peraih|penerima|juara|winner|recipient)/.test(near)
    );
  return /⟦W/.test(near) || object.test(near) || /⟦[WK]/.test(mid);
}

/** The ranks that are said of the subject: those before anybody else is named. */
function ranksBefore({ clause, ranks }: ClauseContext, from: number): ClauseContext['ranks'] {
  const next = clause.text.slice(from).search(/⟦[ONBGU]\d/);
  const limit = next < 0 ? clause.text.length : from + next;
  return ranks.filter(({ at }) => at >= from - 30 && at < limit);
}

/** To the place or the award that the verb is about, if that is near. */
function endOf({ clause: { text }, ranks }: ClauseContext, from: number): number {
  const mark = /^[^.;]{0,60}?⟦[KW]\d+⟧/u.exec(text.slice(from))?.[0].length ?? 0;
  const rank = ranks.find(({ at }) => at >= from - 30 && at < from + 60);
  const rankEnd = rank === undefined ? 0 : text.indexOf(printedOf(rank), rank.at) + printedOf(rank).length;
  return Math.max(from, rankEnd, mark < 60 ? from + mark : 0);
}

const beside = new RegExp(
  `(?<![\\p{L}])(?:bersama(?:-sama)?(?: dengan)?|beserta|along with|together with)\\s(?:the\\s)?(?<list>${parties})`,
  'u',
);

/** "meraih … bersama R dan R": others of the same kind who won it too. */
function alongside(tape: Tape, list: string, rest: string): PartyPhrase[] {
  const kinds = new Set(partiesIn(tape, list).map(({ letter }) => letter));
  const others = partiesIn(tape, beside.exec(rest)?.groups?.['list'] ?? '');
  return others.filter(({ letter }) => (letter === 'G' || letter === 'B') && kinds.has(letter));
}
