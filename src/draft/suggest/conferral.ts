import type { Span } from '../article.ts';
import type { Certainty } from '../draft.ts';
import type { SuggestedEntity } from '../entities.ts';
import type { Told } from '../say/told.ts';
import type { Round } from './suggest-editions.ts';

/** A conferral of one recipient in one round, made of everything that the article says of it. */
export interface Conferral {
  readonly id: string;
  readonly round: Round;
  readonly recipient: SuggestedEntity;
  readonly told: Told[];
  readonly presenters: PartyWords[];
  readonly acceptedBy: PartyWords[];
  date: DatedWords | null;
}

/** Who handed an award over or took it, and the words that say so. */
export interface PartyWords extends Certainty {
  readonly party: SuggestedEntity;
  readonly onBehalfOf: SuggestedEntity | null;
  readonly words: Span;
}

/** A day and the words that print it. */
export interface DatedWords extends Certainty {
  readonly date: string;
  readonly words: Span;
}
