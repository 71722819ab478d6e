import type { ClaimFragment } from './operation-types.ts';

/** What one mark opens: the evidence of a claim, or of all the claims of a row. */
export interface Note {
  readonly claims: readonly ClaimFragment[];
}

/** The notes of a page, numbered in the order in which the page comes to speak of them. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #notes: Note[] = [];

  /** The number of the note on these claims; what is spoken of twice has one note. */
  numberOf(claims: readonly ClaimFragment[]): number {
    const key = claims.map(({ id }) => id).join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#notes.push({ claims });
    this.#numbers.set(key, this.#notes.length);
    return this.#notes.length;
  }

  get all(): readonly Note[] {
    return this.#notes;
  }
}
