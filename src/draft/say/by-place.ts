import type { PartyPhrase } from '../find/phrase.ts';
import { parties, party, partyWhole } from '../find/tape.ts';
import { type ClauseContext, type PlacedAt, partiesIn, printedOf, winningOf } from './clause-context.ts';
import { moodOf } from './moods.ts';
import type { Winning } from './winning.ts';

const placeFirst = new RegExp(
  `^(?:(?:,\\s|,?\\s(?:dan|and)\\s)(?:[IVX]+|\\d|ke\\p{L}+))*(?:\\s?(?:⟦[KWDMQ]\\d+⟧|[\\p{Ll}]+|\\d{4})){0,5}\\s?[:,(–—-]?\\s?(?:oleh\\s|kepada\\s|karya\\s)?(?<list>${parties})`,
  'u',
);
const partyPlace = new RegExp(
  `(?<list>${partyWhole})\\s?(?:\\(|,\\s|[–—-]\\s)?(?:yang\\s)?(?:tahun lalu\\s|dulu\\s)?(?:juga\\s|kembali\\s)?(?:harus\\s)?(?:puas\\s)?(?:berada\\s|menempati\\s|bertengger\\s|finis\\s|menjadi\\s|meraih\\s|was\\s|came\\s)?(?:sebagai\\s|di\\s|pada\\s|di posisi\\s|di urutan\\s|in\\s|as\\s)?(?:the\\s)?$`,
  'u',
);

/** "Juara II R", "R juara II", "R (juara II)". */
export function byPlace(ctx: ClauseContext): Winning | null {
  for (const placed of ctx.ranks) {
    const found = placedBeside(ctx, placed);
    if (found !== null) return found;
  }
  return null;
}

/** Others of a clause who have a place of their own: `mengungguli R di tempat kedua dan R di tempat ketiga`, `R (peringkat I)`. */
export function besides(ctx: ClauseContext, first: Winning): Winning[] {
  const told = new Set<PartyPhrase>(first.parties);
  const used = new Set(first.placed.map(({ rank, grade }) => `${rank?.at} ${grade}`));
  const winnings: Winning[] = [];
  for (const placed of ctx.ranks) {
    if (used.has(`${placed.rank?.at} ${placed.grade}`)) continue;
    const found = placedBeside(ctx, placed);
    if (found === null || found.parties.some((one) => told.has(one))) continue;
    for (const one of found.parties) told.add(one);
    winnings.push(found);
  }
  const bracketed = partiesIn(ctx.tape, ctx.clause.text).filter((one) => one.bracket != null && !told.has(one));
  if (bracketed.length > 0 && first.status === 'CONFERRED') {
    const to = ctx.clause.text.length;
    for (const one of bracketed)
      winnings.push({
        ...winningOf(ctx, { status: first.status, words: null }, [one], {
          by: one.bracket ?? '',
          shape: 'place',
          from: 0,
          to,
          ranks: [],
        }),
        span: one,
      });
  }
  return winnings;
}

function placedBeside(ctx: ClauseContext, placed: PlacedAt): Winning | null {
  const { text } = ctx.clause;
  const printed = printedOf(placed);
  const from = text.indexOf(printed, placed.at);
  const before = partyPlace.exec(text.slice(0, from));
  const behind = placeFirst.exec(text.slice(from + printed.length));
  // "R di tempat kedua dan R": who stands right before the place has it, if a word joins them.
  const found =
    before !== null && /(?:di|yang|sebagai|berada|menjadi|pada|as|in|as the|\()\s?\S*\s?$/.test(text.slice(0, from))
      ? before
      : (behind ?? before);
  const isBehind = found === behind;
  // "di urutan kedua dan R di urutan ketiga": who stands behind has a place of its own.
  if (
    isBehind &&
    behind !== null &&
    /^\s(?:di|pada|sebagai)\s(?:urutan|posisi|tempat|peringkat)/.test(
      text.slice(from + printed.length + behind[0].length),
    )
  )
    return null;
  const mood = moodOf(text.slice(0, from), isBehind ? '' : text.slice(from + printed.length));
  if (found === null || mood.status === null) return null;
  const all = partiesIn(ctx.tape, found.groups?.['list'] ?? '');
  if (all.length === 0) return null;
  const start = isBehind ? from : found.index;
  const end = from + printed.length + (isBehind ? found[0].length : 0);
  const several = isBehind ? ctx.ranks.filter(({ at }) => at >= placed.at && at <= end) : [placed];
  const ranks = several.length === all.length ? several : [placed];
  return winningOf(ctx, mood, all, { by: printed, shape: 'place', from: start, to: end, ranks });
}

const categoryFirst = new RegExp(
  `⟦K\\d+⟧\\s?(?::|untuk|bagi|kepada|atas nama|,|adalah|yaitu|yakni|pemenangnya|[–—-])?\\s(?<list>${parties})`,
  'u',
);
const partyCategory = new RegExp(`(?<list>${party})\\s?[–—-]\\s⟦K\\d+⟧`, 'u');

/** "Zona Contoh: R dan R", "gelar Tokoh Contoh untuk R", "R – predikat Madya". */
export function byCategory(ctx: ClauseContext): Winning | null {
  const { text } = ctx.clause;
  if (/penghargaan khusus/.test(ctx.category ?? '')) return null;
  const match = partyCategory.exec(text) ?? categoryFirst.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index);
  const mood = moodOf(before, '');
  const all = partiesIn(ctx.tape, match.groups?.['list'] ?? '');
  if (mood.status === null || all.length === 0 || /(?:kepada|untuk|pada|dari)\s$/.test(before)) return null;
  const to = match.index + match[0].length;
  return winningOf(ctx, mood, all, { by: 'kategori', shape: 'category', from: match.index, to });
}
