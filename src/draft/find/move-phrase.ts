import type { Span } from '../article.ts';
import type { Phrase } from './phrase.ts';

/** The same at its place in the article. */
export function movePhrase(phrase: Phrase, by: number): Phrase {
  const span = <S extends Span>(one: S): S => ({ ...one, start: one.start + by, end: one.end + by });
  switch (phrase.letter) {
    case 'O': {
      const { office } = phrase;
      const parts = {
        of: office.of && span(office.of),
        holder: office.holder && span(office.holder),
        both: span(office.both),
      };
      return { ...span(phrase), office: { ...span(office), ...parts } };
    }
    case 'N':
      return {
        ...span(phrase),
        person: span(phrase.person),
        of: phrase.of === null ? null : movePhrase(phrase.of, by),
      };
    case 'B':
      return { ...span(phrase), mention: span(phrase.mention), at: phrase.at.map((inner) => movePhrase(inner, by)) };
    case 'G':
      return { ...span(phrase), mention: span(phrase.mention), at: phrase.at.map((inner) => movePhrase(inner, by)) };
    case 'T':
      return { ...span(phrase), mention: span(phrase.mention) };
    default:
      return span(phrase);
  }
}
