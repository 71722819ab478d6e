import type { ClaimFragment } from './operation-types.ts';

/** The claims whose evidence a page shows, numbered in the order in which the page comes to speak of them. */
export class Notes {
  readonly #numbers = new Map<string, number>();
  readonly #claims: ClaimFragment[] = [];

  /** The number of its note; a claim that is spoken of twice has one note. */
  numberOf(claim: ClaimFragment): number {
    const known = this.#numbers.get(claim.id);
    if (known !== undefined) return known;
    this.#claims.push(claim);
    this.#numbers.set(claim.id, this.#claims.length);
    return this.#claims.length;
  }

  get claims(): readonly ClaimFragment[] {
    return this.#claims;
  }
}
