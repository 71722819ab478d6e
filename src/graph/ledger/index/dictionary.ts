/** Texts by numbers, so that a row holds four bytes for what many say. Numbers stay; texts are only added. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  #sorted: Ranks = { of: 0, up: new Uint32Array() };

  get size(): number {
    return this.texts.length;
  }

  /** The number of a text, which is given one if it is new. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    // A part of a longer text would hold on to the whole of it.
    const own = Buffer.from(text).toString();
    this.#numbers.set(own, number);
    this.texts.push(own);
    return number;
  }

  /** @returns undefined for a text that no row has */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The place of each number when the texts are sorted. */
  ranks(): Uint32Array {
    if (this.#sorted.of !== this.size) this.#sorted = { of: this.size, up: ranksOf(this.texts) };
    return this.#sorted.up;
  }
}

interface Ranks {
  /** How many texts there were. */
  readonly of: number;
  readonly up: Uint32Array;
}

function ranksOf(texts: readonly string[]): Uint32Array {
  const numbers = Uint32Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1)); // no two are equal
  const ranks = new Uint32Array(texts.length);
  for (const [rank, number] of numbers.entries()) ranks[number] = rank;
  return ranks;
}
