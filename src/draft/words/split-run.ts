import { foldName } from '../../ontology/names/fold-name.ts';
import { titles } from '../../ontology/names/titles.ts';
import { isCommonWord, isGivenName } from './lexicon.ts';

/** Where the name of a body or a field ends and that of a person begins in one run of words. */
export interface Split {
  /** How many words belong to the body. */
  readonly body: number;
  /** How far the best place leads before the next best: below 1 it is a guess. */
  readonly margin: number;
}

/** What is known of the words from elsewhere. */
export interface RunKnowledge {
  /** Whether the first `count` words are a name by themselves elsewhere in the article, or are known. */
  readonly isBody: (count: number) => boolean;
  /** Whether somebody is called by this word elsewhere in the article. */
  readonly isCalled: (word: string) => boolean;
  /** Whether the words from `from` to `to` are a region. */
  readonly isRegion: (from: number, to: number) => boolean;
}

const mostOfAName = 5;
/** With these a name of a person begins, whatever stands before. */
const beginsPerson =
  /^(?:Ni|I|Ida|La|Wa|Tjok|Tjokorda|Cokorda|Anak|Teuku|Tengku|Cut|Raden|Rr|Ki|Nyi|Datu|Haji|Hj|Drs|Dra|Dr|dr|Ir|Prof|Lalu|Baiq)\.?$/;
/** With these the name of a body likes to end. */
const endsBody =
  /^(?:Indonesia|Nusantara|Tbk|Persero|RI|Jaya|Abadi|Sentosa|Sejahtera|Mandiri|Makmur|Persada|Group|Nasional|Daerah|Pusat|Juri|Panitia|Pembina|Pengawas)$/;

/**
 * The likeliest place at which a run such as `Badan Contoh Nusantara Budi Umpama` turns from a body into its holder.
 * @param least how many words the body has at least; where all are its, nobody is named
 */
export function splitRun(words: readonly string[], least: number, knowledge: RunKnowledge): Split {
  const scores = Array.from({ length: words.length - least + 1 }, (_, at) => ({
    body: least + at,
    score: scoreOf(words, least + at, knowledge),
  }));
  const [best, next] = scores.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return { body: words.length, margin: 0 };
  return { body: best.body, margin: next === undefined ? 3 : best.score - next.score };
}

function scoreOf(words: readonly string[], body: number, knowledge: RunKnowledge): number {
  const person = words.slice(body);
  if (person.length > mostOfAName) return Number.NEGATIVE_INFINITY;
  const bodyScore = words
    .slice(0, body)
    .reduce((sum, word, at) => sum + (at === 0 ? 0 : asBody(word, at, body, knowledge)), 0);
  const ends = body > 0 && (endsBody.test(words[body - 1] ?? '') || endsInRegion(body, knowledge)) ? 1.5 : 0;
  const alone = knowledge.isBody(body) ? 3 : 0;
  return bodyScore + ends + alone + asPerson(person, knowledge);
}

function endsInRegion(body: number, { isRegion }: RunKnowledge): boolean {
  return [1, 2, 3].some((count) => count <= body && isRegion(body - count, body));
}

function asBody(word: string, at: number, body: number, knowledge: RunKnowledge): number {
  if (knowledge.isCalled(word)) return -2;
  const inRegion = [1, 2, 3].some((length) =>
    [0, 1, 2].some((shift) => {
      const from = at - shift;
      return shift < length && from >= 0 && from + length <= body && knowledge.isRegion(from, from + length);
    }),
  );
  if (inRegion || /^(?:dan|&)$/.test(word) || /^\p{Lu}{2,}$/u.test(word) || /^\d+$/.test(word)) return 1;
  if (isCommonWord(word)) return isGivenName(word) ? 0.5 : 1;
  return isGivenName(word) ? -1.5 : -0.5;
}

function asPerson(words: readonly string[], { isCalled }: RunKnowledge): number {
  const [first] = words;
  if (first === undefined) return 0;
  const begins = isCalled(first)
    ? 3
    : beginsPerson.test(first) || titles.has(foldName(first))
      ? 3
      : isGivenName(first)
        ? 1
        : 0;
  const each = words.reduce((sum, word) => {
    if (/^(?:dan|&|\d+)$/.test(word) || (/^\p{Lu}{3,}$/u.test(word) && words.length > 1)) return sum - 4;
    if (isGivenName(word) || isCalled(word)) return sum + 1;
    return sum + (isCommonWord(word) ? -0.8 : 0.8);
  }, 0);
  const length = words.length === 1 ? -0.3 : words.length <= 3 ? 0.4 : 0;
  return begins + each + length;
}
