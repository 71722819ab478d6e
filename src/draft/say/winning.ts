import type { Span } from '../article.ts';
import type { FoundAward } from '../find/find-awards.ts';
import type { PartyPhrase } from '../find/phrase.ts';
import type { Status } from './moods.ts';
import type { Placed } from './ranks.ts';

/** Who is said to have got an award, or to be in for one, with all that the clause says of it. */
export interface Winning {
  readonly parties: readonly PartyPhrase[];
  readonly status: Status;
  /** The words that say how far it has come, where it is not simply told. */
  readonly moodWords: string | null;
  /** Of each party, or one for all. */
  readonly placed: readonly Placed[];
  readonly category: string | null;
  /** The same as a dossier has it, where it has more than a label: a sector within a group. */
  readonly parts: Readonly<Record<string, string>> | null;
  readonly award: FoundAward | null;
  /** The verb, or what stands for it. */
  readonly by: string;
  readonly shape: 'subject' | 'object' | 'given' | 'place' | 'category' | 'item';
  /** From the first word that says it to the last. */
  readonly span: Span;
  /** Whether ranks follow that of the clause before. */
  readonly follows: boolean;
  /** Whether the holders of posts among them take it for what their posts are of. */
  readonly forBodies: boolean;
  /** Whether somebody else took it for them: `mewakili P menerima`. */
  readonly isForAnother: boolean;
  /** Who handed it over, where the verb is theirs. */
  readonly givers: readonly PartyPhrase[];
}

/** What most clauses do not say. */
export const plain = {
  moodWords: null,
  parts: null,
  follows: false,
  forBodies: false,
  isForAnother: false,
  givers: [],
} as const satisfies Partial<Winning>;

/** A clause without a winner that tells what was won: who won it, another one says. */
export interface Pending {
  readonly placed: Placed | null;
  readonly category: string | null;
  readonly award: FoundAward | null;
}

export interface ClauseReading {
  readonly winnings: readonly Winning[];
  readonly pending: Pending | null;
  /** What a list that follows is of: its status where the words give one. */
  readonly opens: Status | null;
  readonly category: string | null;
  /** The group within which a sector or a scale is told. */
  readonly group: string | null;
  readonly grade: string | null;
  readonly award: FoundAward | null;
}
