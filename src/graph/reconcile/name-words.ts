import type { WordsLike } from '../../store/mended-words.ts';
import type { GraphContext } from '../context.ts';
import { bytesOf } from '../version/bytes-of.ts';

/** All words of names, by their first and by their last letter: what is mistyped keeps one of the two. */
interface NameWords {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
}

const key = 'nameWords';

/**
 * What answers which words of names are like one, without asking the database for each: all words are read once, and kept
 * for the version of the graph where anything is.
 */
export async function wordsLikeFor({ store, cached, meter }: GraphContext): Promise<WordsLike> {
  const known = cached?.get(key) as NameWords | undefined; // as it is put there below
  const words = known ?? gathered((await store.read('name-words', {})).map(({ text }) => text));
  if (known === undefined) cached?.set(key, words, bytesOf(words));
  return async ({ beginning, ending, least, most }) => {
    const begun = words.byFirst.get(beginning.slice(0, 1)) ?? [];
    const ended = words.byLast.get(ending.slice(-1)) ?? [];
    meter.charge('word', begun.length + ended.length);
    await meter.breathe();
    const fits = (text: string): boolean => text.length >= least && text.length <= most;
    return [
      ...begun.filter((text) => fits(text) && text.startsWith(beginning)),
      ...ended.filter((text) => fits(text) && text.endsWith(ending) && !text.startsWith(beginning)),
    ].map((text) => ({ text }));
  };
}

function gathered(texts: readonly string[]): NameWords {
  return { byFirst: grouped(texts, (text) => text.slice(0, 1)), byLast: grouped(texts, (text) => text.slice(-1)) };
}

function grouped(texts: readonly string[], letterOf: (text: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const group = groups.get(letterOf(text));
    if (group === undefined) groups.set(letterOf(text), [text]);
    else group.push(text);
  }
  return groups;
}
