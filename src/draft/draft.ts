import type { Place } from './article.ts';
import type { SuggestedEntity } from './entities.ts';
import type { Sure } from './find/finding.ts';
import type { Head } from './read-head.ts';

/** What a draft has for a value: a word, a number, a list, or a map of these. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value | null };

/** How sure a draft is of one thing, and why. */
export interface Certainty {
  readonly sure: Sure;
  readonly reason: string;
}

/** Something suggested, with how sure the draft is of it and the words that say it. */
export interface Suggestion extends Certainty {
  readonly evidence: readonly Place[];
  /** How sure it is of a field that stands for itself, by the field's name: a rank, a presenter, a date. */
  readonly parts?: Readonly<Record<string, Certainty>>;
  /** Who proposes it where that is a model, by name and day; absent where the rules do. */
  readonly by?: string;
  /** What a model says of the same thing, where the rules propose it; absent where none was asked, or it is silent. */
  readonly model?: OfModel;
}

/** What a model says of something that the rules propose. Nothing of it is taken over. */
export interface OfModel {
  /** The model, by name and day. */
  readonly by: string;
  /** What it says otherwise, or beside it, by the name of the field; empty where it agrees. */
  readonly differs: Readonly<Record<string, Value>>;
  /** The words that it quotes; of a part with words of its own they stand in `differs`. */
  readonly evidence: readonly Place[];
}

export interface SuggestedClaim extends Suggestion {
  /** `subject TYPE object`, or `subject TYPE`. */
  readonly claim: string;
  readonly fields: Readonly<Record<string, Value | null>>;
}

export interface SuggestedConferral extends Suggestion {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, Value | null>>;
}

/** An entity with the words that name it best. */
export type PlacedEntity = Omit<SuggestedEntity, 'place' | 'places'> & { readonly place: Place } & Pick<
    Suggestion,
    'by' | 'model'
  >;

/** What a machine reads in an article, for a person to confirm. It is no dossier. */
export interface ArticleDraft {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
  readonly head: Head;
  readonly source: string;
  /** Null where it is left open. */
  readonly publisher: string | null;
  readonly endsWith: string | null;
  /** The words that print title, authors and date, by what they print. */
  readonly printed: Readonly<Record<string, Place>>;
  readonly entities: readonly PlacedEntity[];
  readonly claims: readonly SuggestedClaim[];
  readonly conferrals: readonly SuggestedConferral[];
  /** What was found and stands in no claim: dates, sums and the like. */
  readonly loose: readonly (Place & { readonly what: string; readonly sure: Sure; readonly reason: string })[];
  /** The model that was asked beside the rules, by name and day; absent where none was. */
  readonly by?: string;
}
