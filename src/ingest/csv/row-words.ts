const [maxWords, maxCharacters] = [12, 200];

/**
 * The words of a row that stand for it as evidence: its first twelve, as they are written. What separates cells parts
 * words too: a row without a blank is not one word.
 */
export function rowWords(raw: string): string {
  const words = new RegExp(`^(?:[^\\s,;]*[\\s,;]+){0,${maxWords - 1}}[^\\s,;]*`).exec(raw)?.[0] ?? raw;
  return [...words.slice(0, maxCharacters)]
    .filter((character) => !/\p{Surrogate}/u.test(character))
    .join('')
    .trim();
}
