import { formatList, formatNumber } from '../../core/format/numbers.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { pictureWords } from '../words.ts';

/** As many newspapers as a picture names; of the others it says how many they are. */
const mostNamed = 4;

interface Sourced {
  readonly evidence: {
    readonly edges: readonly {
      readonly node: { readonly source: { readonly publisher: { readonly id: string; readonly name: string } } };
    }[];
  };
}

/** The newspapers that say what is drawn, the one that says most of it first; of those that say as much, by name. */
export function publishersOf(claims: readonly Sourced[]): string[] {
  const told = new Map<string, { readonly name: string; count: number }>();
  for (const { evidence } of claims) {
    const publishers = new Map(evidence.edges.map(({ node: { source } }) => [source.publisher.id, source.publisher]));
    for (const { id, name } of publishers.values()) {
      const known = told.get(id) ?? { name, count: 0 };
      known.count += 1;
      told.set(id, known);
    }
  }
  return [...told.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

/** Whose words a picture rests on, and who made it: `AKTUALITAS.ID, Pers Kerinci, dan 3 media lain; diolah Jejak (jejak.example)`. */
export function creditLine(publishers: readonly string[], host: string, language: Language): string {
  const words = wordsIn(pictureWords, language);
  const named = publishers.slice(0, mostNamed).map(asText);
  const others = publishers.length - named.length;
  const listed = others === 0 ? named : [...named, words.otherPublishers(formatNumber(others, language))];
  return [...(listed.length === 0 ? [] : [formatList(listed, language)]), words.compiled(host)].join('; ');
}
