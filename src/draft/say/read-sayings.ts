import { spanOf } from '../find/tape.ts';
import type { Sentence } from '../read-sentences.ts';
import { partiesIn } from './clause-context.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { readGivings } from './givers.ts';
import { isOfSameCategory } from './labels.ts';
import { readOwnWords } from './own-words.ts';
import { type ArticleTime, pastOf, timeOf } from './past.ts';
import { readClause } from './read-clause.ts';
import { readHeading, readItem, readMore, readPronoun } from './read-list.ts';
import { type GivingTold, Telling, type Told } from './told.ts';
import { goesOn } from './verbs.ts';
import { plain } from './winning.ts';

/** Who got what, who gave it and who took it, in the order of the article. */
export interface Sayings {
  readonly told: readonly Told[];
  readonly givings: readonly GivingTold[];
}

/**
 * Reads an article's sentences one after the other; what one leaves open the next may say.
 * @param published day of publication; null where it is not known
 */
export function readSayings(sentences: readonly Sentence[], published: string | null): Sayings {
  const telling = new Telling();
  const time = timeOf(sentences, published);
  for (const [at, sentence] of sentences.entries()) {
    // A headline says what the article says, with less of it.
    if (sentence.paragraph < 0) continue;
    if (isBehindList(sentence, sentences.slice(at + 1, at + 4), sentences[at - 1], telling)) telling.list = null;
    if (sentence.shape === 'item' && readItem(sentence, at, telling)) continue;
    if (sentence.shape === 'heading' && readHeading(sentence, telling)) continue;
    if (readMore(sentence, at, telling)) continue;
    readText(sentence, at, sentences, telling, time);
    if (readPronoun(sentence, sentences.slice(Math.max(0, at - 2), at), at, telling)) telling.pending = null;
  }
  return telling;
}

/** A list ends with its last item; between two items sentences may tell more of the first. */
function isBehindList(
  sentence: Sentence,
  behind: readonly Sentence[],
  before: Sentence | undefined,
  { list }: Telling,
): boolean {
  if (behind.some(({ shape }) => shape === 'item')) return false;
  return list !== null && sentence.shape === 'text' && before?.shape === 'item' && !goesOn.test(sentence.tape.text);
}

/** What is set against what was said before is of another time. */
const contrasts = /^\W*(?:sementara|sedangkan|adapun|kini|while|whereas)(?!\p{L})/iu;

function readText(
  sentence: Sentence,
  at: number,
  sentences: readonly Sentence[],
  telling: Telling,
  time: ArticleTime,
): void {
  const { tape, paragraph } = sentence;
  telling.lastRank = null;
  const ofWhole = pastOf(sentence, { text: tape.text, at: 0, follows: false }, time);
  readDenial(sentence, telling);
  for (const clause of clausesOf(tape)) {
    const reading = readClause(tape, clause, telling.lastRank !== null);
    const past = pastOf(sentence, clause, time) ?? (clause.at > 0 && !contrasts.test(clause.text) ? ofWhole : null);
    if (past === null)
      for (const giving of readGivings(tape, clause))
        if (giving.parties.length > 0) telling.givings.push({ ...giving, sentence });
    if (reading.category !== null) telling.nameCategory(reading.category, reading.group, at);
    const own =
      past === null || reading.winnings.length > 0 ? null : readOwnWords(sentence, clause, sentences.slice(at, at + 3));
    const winnings = own === null ? reading.winnings : [own];
    for (const winning of winnings) {
      telling.put(winning, sentence, at, { past, isOfSameCategory: isOfSameCategory(sentence.tape.text) });
      addGivers(winning.givers, sentence, winning, telling);
      telling.pending = null;
    }
    if (winnings.length === 0 && dropped.test(clause.text)) dropWhoWasNamed(sentence, clause, at, telling);
    if (winnings.length === 0 && reading.pending !== null) telling.pending = reading.pending;
    if (winnings.length === 0 && reading.opens !== null && past === null) {
      const category = /:\s*$/.test(tape.text) ? reading.category : null;
      telling.openList({ status: reading.opens, category, grade: reading.grade, award: reading.award, paragraph });
    }
  }
}

/** Those whom the sentence told of, else whoever it names before. */
function dropWhoWasNamed(sentence: Sentence, { at: from, text }: Clause, at: number, telling: Telling): void {
  if (telling.told.some((one) => one.sentence === sentence)) {
    telling.dropLast(sentence, /(?:dicabut|dianulir|diralat)/.test(text) ? 'REVOKED' : 'DROPPED');
    return;
  }
  const { tape } = sentence;
  const named = partiesIn(tape, tape.text.slice(0, from))
    .filter(({ letter }) => letter !== 'U')
    .slice(0, 1);
  const span = spanOf(tape, from, from + Math.min(text.length, 60));
  if (named.length > 0)
    telling.put(
      {
        ...plain,
        parties: named,
        status: 'DROPPED',
        category: null,
        award: null,
        by: text.trim().split(' ').slice(0, 3).join(' '),
        placed: [{ rank: null, grade: null }],
        shape: 'subject',
        span,
      },
      sentence,
      at,
    );
}

/** What follows a contrast and names nobody: `tetapi batal karena …`. */
const dropped =
  /^\W*(?:tetapi|namun|but)\s[^⟦]*(?:batal|gugur|mengundurkan diri|dicoret|didiskualifikasi|dicabut|dianulir|diralat|withdrew|disqualified)/iu;
const denies =
  /⟦[ON](?<number>\d+)⟧(?:\s(?:telah|langsung|pun|juga))?\s(?:membantah|menyangkal|menampik|menolak|den(?:y|ied|ies))/u;

function readDenial({ tape }: Sentence, telling: Telling): void {
  const said = tape.phrases[Number(denies.exec(tape.text)?.groups?.['number'] ?? -1)];
  if (said?.letter === 'N') telling.deny(said.person.name);
  if (said?.letter === 'O' && said.office.holder !== null) telling.deny(said.office.holder.name);
}

/** "menerima … dari P": the clause of a winner names who gave it. */
function addGivers(
  givers: readonly GivingTold['parties'][number][],
  sentence: Sentence,
  { parties, span }: Pick<Told, 'span'> & { readonly parties: GivingTold['to'] },
  telling: Telling,
): void {
  const who = givers.filter(({ letter }) => letter === 'O' || letter === 'N');
  if (who.length > 0)
    telling.givings.push({
      role: 'presenter',
      parties: who,
      onBehalfOf: null,
      to: parties,
      award: null,
      of: '',
      span,
      sentence,
    });
}
