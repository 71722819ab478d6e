import { entityKindOf } from '../../ontology/ids.ts';
import { captionIn } from '../../ontology/names/caption.ts';
import type { Label } from '../../ontology/ontology.ts';
import type { GraphContext } from '../context.ts';
import { headOf } from '../record-of.ts';

/**
 * A word of a finding: a text or date as it is, an entity's id for its name, a word of ours in two languages, several
 * that belong together, or a sentence with its words.
 */
export type Word = string | Label | Said | readonly Word[];
/** A sentence of ours with `{name}` where its words go. */
export interface Said {
  readonly text: Label;
  readonly words: Readonly<Record<string, Words>>;
}
/** A list of words: between them stand commas. */
export type Words = readonly Word[];

export type LanguageWord = keyof Label;

/** A sentence with `{name}` filled in from the words of that name. */
export async function sentence(
  text: Label,
  words: Readonly<Record<string, Words>>,
  language: LanguageWord,
  context: GraphContext,
): Promise<string> {
  const filled = await Promise.all(
    Object.entries(words).map(async ([name, list]) => [name, await formatWords(list, language, context)] as const),
  );
  const byName = new Map(filled);
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => byName.get(name) ?? '');
}

/** The words in one language, entities as they are shown. */
export async function formatWords(words: Words, language: LanguageWord, context: GraphContext): Promise<string> {
  return (await Promise.all(words.map((word) => formatWord(word, language, context)))).join(', ');
}

async function formatWord(word: Word, language: LanguageWord, context: GraphContext): Promise<string> {
  if (typeof word === 'string') {
    if (entityKindOf(word) === null) return word;
    return captionIn(word, await headOf({ id: word }, context), language);
  }
  if ('en' in word) return word[language];
  if ('text' in word) return sentence(word.text, word.words, language, context);
  return (await Promise.all(word.map((part) => formatWord(part, language, context)))).join(' ');
}
