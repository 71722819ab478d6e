import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import type { Article } from '../article.ts';
import { isCommonWord, isGivenName } from '../words/lexicon.ts';
import { saidBy, says } from '../words/speech.ts';
import { isStop } from './capitals.ts';
import type { Mention } from './finding.ts';
import type { Phrase } from './phrase.ts';
import { englishPostAt, postAt } from './posts.ts';
import type { ReadingContext } from './reading-context.ts';

const said = new RegExp(
  `(?<!\\p{L})(?:${saidBy}|[Mm]enurut)(?:nya)?,?\\s(?:(?:Pak|Bu|Bapak|Ibu|Mr|Ms|Mrs)\\.?\\s)?(?<name>\\p{Lu}\\p{Ll}+)(?:\\s(?<second>\\p{Lu}\\p{Ll}+))?`,
  'gu',
);
const nameSays = new RegExp(`(?:^|[.!?”"]\\s)(?<name>\\p{Lu}\\p{Ll}+)\\s(?:${says})(?!\\p{L})`, 'gu');
const postBefore = new RegExp(
  `(?<!\\p{L})(?:Minister|Governor|Mayor|Regent|Bupati|Gubernur|Wali Kota|Walikota|Wabup|Wagub|Menteri)\\s(?<name>\\p{Lu}\\p{Ll}+)\\s(?:${says}|hoped|berharap|mengapresiasi)(?!\\p{L})`,
  'gu',
);

/** What is known before names are read: who is quoted by which words. */
export function firstContext(index: NameIndex, { text }: Article, language: string): ReadingContext {
  const called = new Set<string>();
  for (const pattern of [said, nameSays, postBefore])
    for (const { groups } of text.matchAll(pattern)) {
      const { name = '', second } = groups ?? {};
      // Of two words the first begins a whole name; of one it is what somebody is called.
      if (!isStop(name) && !beginsPost(name) && index.namedBare(name).length + index.named(name).length === 0)
        called.add(name);
      if (second !== undefined && beginsPost(name) && !isStop(second) && (!isCommonWord(second) || isGivenName(second)))
        called.add(second);
    }
  const beginsOther = (words: string, at: number): boolean => {
    postAt.lastIndex = at;
    if (postAt.test(words)) return true;
    englishPostAt.lastIndex = at;
    return language === 'en' && englishPostAt.test(words);
  };
  return {
    index,
    isBody: () => false,
    isCalled: (word) => called.has(word),
    wholeName: () => null,
    shortFor: () => null,
    beginsOther,
  };
}

/** With the names that earlier readings found: bodies that stand alone, and whole names of people by each of their words. */
export function knowing(first: ReadingContext, phrases: readonly Phrase[], people: readonly Phrase[]): ReadingContext {
  const bodies = new Set(
    phrases.flatMap((phrase) =>
      phrase.letter === 'B'
        ? [
            phrase.mention.name,
            ...phrase.mention.otherNames,
            phrase.mention.name.replace(/^(?:Desa|Kelurahan|Kecamatan|Nagari|Kampung)(?: Wisata| Adat)?\s/, ''),
          ].map(nameKey)
        : [],
    ),
  );
  const whole = new Map<string, Set<string>>();
  for (const name of people.flatMap(personIn)) {
    const words = name.split(' ');
    if (words.length > 1) for (const word of words) whole.set(word, (whole.get(word) ?? new Set()).add(name));
  }
  const shorts = new Map<string, Mention>();
  for (const phrase of phrases)
    if (phrase.letter === 'B')
      for (const short of phrase.mention.otherNames)
        if (/^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(short)) shorts.set(short, phrase.mention);
  return {
    ...first,
    shortFor: (word) => shorts.get(word) ?? null,
    isBody: (name) => bodies.has(nameKey(name)),
    wholeName: (part) => {
      const words = part.split(' ');
      const [name, ...others] = [...(whole.get(words[0] ?? '') ?? [])].filter((one) =>
        words.every((word) => one.split(' ').includes(word)),
      );
      return name !== undefined && others.length === 0 && words.length < name.split(' ').length ? name : null;
    },
  };
}

function personIn(phrase: Phrase): string[] {
  if (phrase.letter === 'O') return phrase.office.holder === null ? [] : [phrase.office.holder.name];
  return phrase.letter === 'N' ? [phrase.person.name] : [];
}

function beginsPost(word: string): boolean {
  postAt.lastIndex = 0;
  return postAt.test(`${word} `);
}
