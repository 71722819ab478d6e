import type { CategoryPhrase } from '../find/phrase.ts';
import { anyMark, marked, type Tape } from '../find/tape.ts';
import { byColon } from './by-colon.ts';
import { given, givenBy, proposed } from './by-giving.ts';
import { byObject } from './by-object.ts';
import { besides, byCategory, byPlace } from './by-place.ts';
import { bySubject } from './by-subject.ts';
import type { ClauseContext } from './clause-context.ts';
import type { Clause } from './clauses.ts';
import { labelIn } from './labels.ts';
import { moodOf } from './moods.ts';
import { ranksIn } from './ranks.ts';
import { object, opensList, wins } from './verbs.ts';
import type { ClauseReading, Winning } from './winning.ts';

const anyWin = new RegExp(`(?<!\\p{L})(?:${wins})(?!\\p{L})`, 'u');

/** Reads who won what in one clause. @param follows whether a place was given just before */
export function readClause(tape: Tape, clause: Clause, follows: boolean): ClauseReading {
  const { text } = clause;
  const ctx = contextOf(tape, clause, follows);
  const first =
    proposed(ctx) ??
    given(ctx) ??
    givenBy(ctx) ??
    bySubject(ctx) ??
    byObject(ctx) ??
    byPlace(ctx) ??
    byCategory(ctx) ??
    byColon(ctx);
  const winnings: readonly Winning[] = first === null ? [] : [first, ...besides(ctx, first)];
  const mood = moodOf(text, '');
  const told = text.replace(new RegExp(anyMark, 'g'), '');
  const { category, grade, award, ranks } = ctx;
  const isPending =
    first === null &&
    mood.status === 'CONFERRED' &&
    anyWin.test(told) &&
    (ranks.length > 0 || category !== null || award !== null);
  const isOpening =
    first === null && (opensList.test(told) || mood.status === 'PROPOSED' || object.test(told) || award !== null);
  return {
    ...{ winnings, category, grade, award, group: ctx.group },
    pending: isPending ? { placed: ranks[0] ?? null, category, award } : null,
    opens: isOpening ? mood.status : null,
  };
}

function contextOf(tape: Tape, clause: Clause, follows: boolean): ClauseContext & { readonly group: string | null } {
  const { text } = clause;
  const own = marked(tape, text);
  const kinds = own.filter((phrase): phrase is CategoryPhrase => phrase.letter === 'K').map(({ category }) => category);
  const labels = kinds.filter(({ what }) => what === 'category');
  const parted = kinds.find(({ part }) => part !== 'label');
  const group = labels.find(({ part, words }) => part === 'label' && words === 'category')?.label ?? null;
  const label = parted?.label ?? group ?? labels[0]?.label ?? labelIn(text);
  const award = own.find((phrase) => phrase.letter === 'W')?.award ?? null;
  return {
    ...{ tape, clause, award, group },
    category: label === null ? null : label.replace(/\s+/g, ' ').trim(),
    parts: parted === undefined ? null : { [parted.part]: parted.label },
    grade: kinds.find(({ what }) => what === 'grade')?.label ?? award?.grade ?? null,
    ranks: ranksIn(text, follows || clause.follows),
  };
}
