import type { FoundAward } from '../find/find-awards.ts';
import { isParty, type PartyPhrase, type Phrase } from '../find/phrase.ts';
import { apposition, marked, parties, spanOf, type Tape } from '../find/tape.ts';
import { saidBy, says } from '../words/speech.ts';
import type { Clause } from './clauses.ts';
import type { Mood } from './moods.ts';
import type { Placed } from './ranks.ts';
import { plain, type Winning } from './winning.ts';

/** A place, or a grade that looks like one, where it stands in a clause. */
export type PlacedAt = Placed & { readonly at: number };

/** A clause with what stands in it, for whoever reads who won. */
export interface ClauseContext {
  readonly tape: Tape;
  readonly clause: Clause;
  readonly award: FoundAward | null;
  readonly category: string | null;
  readonly parts: Readonly<Record<string, string>> | null;
  readonly grade: string | null;
  readonly ranks: readonly PlacedAt[];
}

interface Place {
  readonly by: string;
  readonly shape: Winning['shape'];
  /** From where to where in the clause. */
  readonly from: number;
  readonly to: number;
  readonly givers?: readonly PartyPhrase[];
  /** The ranks that are said of these; all of the clause unless given. */
  readonly ranks?: readonly Placed[];
}

const forTheirBodies =
  /(?<!\p{L})untuk (?:perusahaan|daerah|instansi|lembaga|sekolah|kampung|desa|pemerintah)\p{L}*nya(?!\p{L})|(?<!\p{L})mewakili (?:perusahaan|daerah|instansi|lembaga|sekolah)/u;

/** What a clause says of these parties. */
export function winningOf(
  { tape, clause, ranks: all, category, parts, award, grade }: ClauseContext,
  { status, words }: Mood,
  winners: readonly PartyPhrase[],
  { by, shape, from, to, givers = [], ranks = all }: Place,
): Winning {
  return {
    ...plain,
    ...{ parties: winners, status: status ?? 'CONFERRED', moodWords: words, by, shape, givers, award, category, parts },
    placed: placesOf(ranks, winners.length, grade),
    span: spanOf(tape, clause.at + from, clause.at + to),
    follows:
      clause.follows || /^(?:disusul|diikuti|dibuntuti|followed by|menguntit di belakangnya|menyusul.*)$/i.test(by),
    forBodies: forTheirBodies.test(clause.text),
  };
}

/** "Juara I, II dan III diraih A, B dan C": one each; else the first for all. */
function placesOf(ranks: readonly Placed[], count: number, grade: string | null): Placed[] {
  if (count > 1 && ranks.length === count)
    return ranks.map((placed) => ({ rank: placed.rank, grade: placed.grade ?? grade }));
  const [first] = ranks;
  return [{ rank: first?.rank ?? null, grade: first?.grade ?? grade }];
}

/** What a rank or a grade that looks like one is printed as. */
export function printedOf({ rank, grade }: Placed): string {
  return rank?.basis ?? grade ?? '';
}

const quoted = new RegExp(`(?:${saidBy})(?:nya)?,?\\s⟦[A-Z]\\d+⟧|⟦[ONU]\\d+⟧\\s(?:${says})(?!\\p{L})`, 'gu');

/** The parties of a piece, without whoever is only quoted: `kata P`, `P mengatakan`. */
export function partiesIn(tape: Tape, piece: string): PartyPhrase[] {
  const told = piece.replace(quoted, '');
  return marked(tape, told.replace(apposition, '')).filter((phrase: Phrase): phrase is PartyPhrase => isParty(phrase));
}

const from = new RegExp(`\\s(?:dari(?: tangan)?|oleh|from|by)\\s(?:the\\s)?(?<list>${parties})`, 'u');

/** "menerima … dari P", "from P": who hands it over. */
export function fromWhom(tape: Tape, rest: string): PartyPhrase[] {
  const list = from.exec(rest)?.groups?.['list'];
  return list === undefined ? [] : partiesIn(tape, list).filter(({ letter }) => 'ONB'.includes(letter));
}
