import { parties } from '../find/tape.ts';
import { type ClauseContext, partiesIn, winningOf } from './clause-context.ts';
import { moodOf } from './moods.ts';
import { object } from './verbs.ts';
import type { Winning } from './winning.ts';

const behindColon = new RegExp(`^(?<before>[^:]+):\\s(?:the\\s)?(?<list>${parties})`, 'su');
const ofWinners =
  /(?<!\p{L})(?:pemenang|peraih|penerima|juara|nominasi|nomine|finalis|winners?|recipients?|finalists?|nominees?|shortlisted|menang|terpilih)(?!\p{L})/iu;

/** "… has shortlisted six cities for W: R, R and R": names behind a colon, where the words before it are of an award. */
export function byColon(ctx: ClauseContext): Winning | null {
  const match = behindColon.exec(ctx.clause.text);
  const { before = '', list = '' } = match?.groups ?? {};
  if (match === null || !(ofWinners.test(before) || (object.test(before) && /⟦[WK]/.test(before)))) return null;
  const mood = moodOf(before, '');
  const all = partiesIn(ctx.tape, list);
  if (mood.status === null || all.length < 2) return null;
  return winningOf(ctx, mood, all, { by: ':', shape: 'item', from: 0, to: match[0].length });
}
