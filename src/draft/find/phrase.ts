import type { Span } from '../article.ts';
import type { FoundAmount } from './find-amounts.ts';
import type { FoundAward } from './find-awards.ts';
import type { FoundCategory } from './find-categories.ts';
import type { FoundDate } from './find-dates.ts';
import type { Mention, Sure } from './finding.ts';
import type { FoundOffice } from './read-office.ts';
import type { FoundPerson } from './read-person.ts';

/** What stands in a sentence: no two overlap. */
export type Phrase = PartyPhrase | WorkPhrase | AwardPhrase | CategoryPhrase | ThingPhrase | DatePhrase | AmountPhrase;

/** A post, with its holder where one stands beside it. */
export interface OfficePhrase extends Span {
  readonly letter: 'O';
  readonly office: FoundOffice;
}

export interface PersonPhrase extends Span {
  readonly letter: 'N';
  readonly person: FoundPerson;
  /** The body right before the name that the person is of; the phrase takes it in. */
  readonly of: Phrase | null;
  readonly sure: Sure;
  readonly reason: string;
}

export interface BodyPhrase extends Span {
  readonly letter: 'B';
  readonly mention: Mention;
  /** Whether its kind is told apart by where it lies: a school, a village. */
  readonly lies: boolean;
  /** The regions beside it that say where it lies; the phrase takes them in. */
  readonly at: readonly Phrase[];
}

/** A region, or several that bear the name: which one, what stands around it says. */
export interface RegionPhrase extends Span {
  readonly letter: 'G';
  readonly mention: Mention;
  readonly ids: readonly string[];
  /** The province that stands beside a regency; the phrase takes it in. */
  readonly at: readonly Phrase[];
}

/** Words with capitals of which nothing says what they are. */
export interface UnknownPhrase extends Span {
  readonly letter: 'U';
  readonly name: string;
}

export interface AwardPhrase extends Span {
  readonly letter: 'W';
  readonly award: FoundAward;
}

export interface CategoryPhrase extends Span {
  readonly letter: 'K';
  readonly category: FoundCategory;
}

/** The name of a work or of a category, of which nothing is made: `"Kapal yang Menolak Sauh" karya …`. */
export interface WorkPhrase extends Span {
  readonly letter: 'Q';
}

/** A programme, a regulation, an event, or something else that is known. */
export interface ThingPhrase extends Span {
  readonly letter: 'T';
  readonly mention: Mention;
}

export interface DatePhrase extends Span {
  readonly letter: 'D';
  readonly date: FoundDate;
}

export interface AmountPhrase extends Span {
  readonly letter: 'M';
  readonly amount: FoundAmount;
}

/** Who may get or give an award, with what stands in brackets behind the name: a class of an award, or a category. */
export type PartyPhrase = (OfficePhrase | PersonPhrase | BodyPhrase | RegionPhrase | UnknownPhrase) & Graded;

export interface Graded {
  readonly grade?: string | null;
  readonly bracket?: string | null;
}

export function isParty(phrase: Phrase): phrase is PartyPhrase {
  return 'ONBGU'.includes(phrase.letter);
}
