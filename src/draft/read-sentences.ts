import type { NameIndex } from '../ontology/names/name-index.ts';
import { nameKey } from '../ontology/names/name-key.ts';
import { type Article, type Block, credit, datelineAt, type Span } from './article.ts';
import { type FoundAmount, findAmounts } from './find/find-amounts.ts';
import { awardAt, type FoundAward, findAwards } from './find/find-awards.ts';
import { findCategories } from './find/find-categories.ts';
import { type FoundDate, findDates } from './find/find-dates.ts';
import { findPhrases } from './find/find-phrases.ts';
import { findProgrammes } from './find/find-programmes.ts';
import { findRegulations } from './find/find-regulations.ts';
import { overlap, within } from './find/finding.ts';
import { grades } from './find/grades.ts';
import type { Phrase } from './find/phrase.ts';
import { postAt } from './find/posts.ts';
import type { ReadingContext } from './find/reading-context.ts';
import { type Tape, tapeOf } from './find/tape.ts';
import { firstContext, knowing } from './find/who-is-named.ts';
import { sentencesOf } from './sentences.ts';
import { isCommonWord } from './words/lexicon.ts';

/** All that is found in one sentence. */
export interface Sentence extends Block {
  /** Which paragraph it stands in, from 0; the headline is -1. */
  readonly paragraph: number;
  /** Whether the paragraph is an item of a list, or a line that opens one. */
  readonly shape: 'text' | 'item' | 'heading';
  readonly phrases: readonly Phrase[];
  readonly tape: Tape;
  readonly awards: readonly FoundAward[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
}

/** The number or the dot of an item of a list; groups: its number. */
export const itemMark =
  /^\s*(?:(?<number>\d{1,2})\s?[.)]{1,2}|[a-z][.)]|[-–—•*·▪●✓>]|[A-Z][.)](?=\s\p{Lu}\p{L}+\s?$))\s+/u;
const labelled =
  /^(?:[Jj]uara|JUARA|[Tt]erbaik|[Pp]eringkat|[Pp]emenang|[Rr]unner|[Kk]ategori|[Pp]redikat)[^.:]{0,60}\s?:\s/;

/** `Aset di atas Rp1 triliun: BPR Contoh, BPR Umpama`: names behind a label, and no sentence. */
const labelledList =
  /^(?!(?:Media|Kontak|Narahubung|Contact|Email|Telepon|Sumber|Foto|Editor|Penulis|Reporter|Catatan|Note)(?!\p{L}))\p{Lu}[^.:;!?]{2,60}:\s\p{Lu}[^.!?]*$/u;

/** Reads an article sentence by sentence. @param title where the headline stands; it is read last */
export function readSentences(
  article: Article,
  title: Span | null,
  index: NameIndex,
  years: readonly number[],
  language: string,
): Sentence[] {
  const blocks = signedTogether(article).flatMap((block, paragraph) =>
    sentencesOf(block).map((sentence) => ({ block: sentence, paragraph, shape: shapeOf(block) })),
  );
  const [lead] = blocks;
  if (lead !== undefined) blocks[0] = { ...lead, block: behindDateline(lead.block) };
  const shorts = new Map<string, FoundAward>();
  const isWeak = blocks.every(({ block }) => findAwards(block, index, false).length === 0);
  for (const { block } of blocks) for (const award of findAwards(block, index, isWeak)) addShorts(award, shorts);
  const read = (block: Block, context: ReadingContext): Pick<Sentence, 'phrases' | 'awards' | 'dates' | 'amounts'> => {
    const awards = withShorts(findAwards(block, index, isWeak), block, shorts, index);
    const regulations = findRegulations(block);
    const programmes = findProgrammes(block).filter((programme) => !awards.some((award) => overlap(award, programme)));
    const found = {
      ...{ awards, categories: findCategories(block), things: [...regulations, ...programmes] },
      ...{ dates: findDates(block, years), amounts: findAmounts(block, language) },
    };
    return { phrases: findPhrases(block, found, context), awards, dates: found.dates, amounts: found.amounts };
  };
  const first = firstContext(index, article, language);
  const seen = blocks.flatMap(({ block }) => read(block, first).phrases);
  // Whole names are taken from a reading that knows the bodies: "PT Contoh Umpama Ani Misal" is two names.
  const bodies = knowing(first, seen, []);
  const context = knowing(
    first,
    seen,
    blocks.flatMap(({ block }) => read(block, bodies).phrases),
  );
  const sentences = blocks.map(({ block, paragraph, shape }): Sentence => {
    const own = read(block, context);
    return { ...block, ...own, paragraph, shape, tape: tapeOf(block.text, block.start, own.phrases) };
  });
  const linked = withHolders(sentences);
  const headline = article.head.find((block) => title !== null && within(title, block));
  if (headline === undefined || title === null) return linked;
  const block = { ...title, text: headline.text.slice(title.start - headline.start, title.end - headline.start) };
  const { phrases, awards, ...rest } = read(block, context);
  const kept = inHeadline(phrases, linked);
  // In a headline every word may be capitalised: "Penghargaan Kelautan" is no name because of its capitals.
  const named = new Set(sentences.flatMap((sentence) => sentence.awards.map(({ name }) => nameKey(name))));
  const known = awards.filter(({ name }) => named.has(nameKey(name)));
  return [
    ...linked,
    {
      ...block,
      ...rest,
      paragraph: -1,
      shape: 'text',
      phrases: kept,
      awards: known,
      tape: tapeOf(block.text, block.start, kept),
    },
  ];
}

/** A release is signed over several lines: post, body and name are one. */
function signedTogether({ body: all, text }: Article): readonly Block[] {
  const body = all.filter(({ text: line }) => !credit.test(line));
  const first =
    body.findLastIndex(({ text: line }) => line.length >= 70 || /[.!?:”")]\s*$/.test(line) || itemMark.test(line)) + 1;
  const [begin, end] = [body[first], body.at(-1)];
  postAt.lastIndex = 0;
  const isSigned = begin !== undefined && postAt.test(begin.text);
  if (begin === undefined || end === undefined || !isSigned || first >= body.length - 1 || body.length - first > 4)
    return body;
  return [
    ...body.slice(0, first),
    { start: begin.start, end: end.end, text: text.slice(begin.start, end.end).replace(/\s/g, ' ') },
  ];
}

/** Place and newsroom before the first words are of the source, and name nothing that the article tells of. */
function behindDateline(block: Block): Block {
  const length = datelineAt.exec(block.text.slice(0, 120))?.[0].length ?? 0;
  return { ...block, start: block.start + length, text: block.text.slice(length) };
}

const thisOne =
  /^⟦O0⟧(?:\s(?:[Pp]eriode|dua periode|tiga periode)[^⟦,.]{0,20}|\s\([^)]*\))*(?:\s(?:itu|ini|tersebut|yang|sejak)(?!\p{L})|[.,]|$)/u;

/** "1. Ani Misal", and on the next line "Bupati Umpama itu …": whoever was named alone holds the post. */
function withHolders(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, at) => {
    const [office] = sentence.phrases;
    const before = sentences[at - 1];
    const named = before?.phrases[0];
    const isAlone =
      before !== undefined &&
      before.shape !== 'text' &&
      before.phrases.length === 1 &&
      (named?.letter === 'N' || named?.letter === 'U');
    if (!isAlone || office?.letter !== 'O' || office.office.holder !== null || !thisOne.test(sentence.tape.text))
      return sentence;
    const printed = named.letter === 'N' ? named.person.printed : named.name;
    const holder =
      named.letter === 'N'
        ? named.person
        : { name: printed, printed, start: named.start, end: named.end, titled: false };
    const phrases = [{ ...office, office: { ...office.office, holder } }, ...sentence.phrases.slice(1)];
    return { ...sentence, phrases, tape: tapeOf(sentence.text, sentence.start, phrases) };
  });
}

function shapeOf({ text }: Block): Sentence['shape'] {
  if (itemMark.test(text) || labelled.test(text) || (labelledList.test(text) && text.length < 200)) return 'item';
  return /:\s*$/.test(text) || (text.length < 60 && !/[.!?”"]\s*$/.test(text)) ? 'heading' : 'text';
}

function addShorts(award: FoundAward, shorts: Map<string, FoundAward>): void {
  for (const short of award.otherNames) if (/^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(short)) shorts.set(short, award);
  // "penghargaan Satya Contoh Utama", and later "Satya Contoh Madya" by itself.
  const bare = award.name.replace(/^(?:Penghargaan|Anugerah|Piala|Trofi)\s/, '');
  if (/^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+$/u.test(bare)) shorts.set(bare, award);
}

/** An award by its short form, once the article has said of what it is short: `KSA 2025`. */
function withShorts(
  awards: readonly FoundAward[],
  { text, start }: Block,
  shorts: ReadonlyMap<string, FoundAward>,
  index: NameIndex,
): FoundAward[] {
  const found = [...awards];
  for (const [short, award] of shorts)
    for (const { index: at, 0: words } of text.matchAll(
      new RegExp(`(?<![\\p{L}(])${short}(?:\\s(?:${grades}))?(?![\\p{L}])`, 'gu'),
    )) {
      const span = { start: start + at, end: start + at + words.length };
      if (!found.some((other) => overlap({ ...other.whole }, span)))
        found.push({
          ...awardAt(text, start, span, words, award.sure, award.reason, index),
          name: award.name,
          otherNames: [short],
        });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Of a headline what the article names as well, and regions: its capitals tell nothing. */
function inHeadline(phrases: readonly Phrase[], sentences: readonly Sentence[]): Phrase[] {
  const named = new Set(sentences.flatMap((sentence) => sentence.phrases.flatMap(namesOf)));
  const known = phrases.map((phrase) => withoutNewHolder(phrase, named));
  const regions = new Set(
    sentences.flatMap((sentence) => sentence.phrases.flatMap((phrase) => (phrase.letter === 'G' ? phrase.ids : []))),
  );
  return known.filter((phrase) =>
    phrase.letter === 'G'
      ? phrase.mention.otherNames.some((name) => name.includes(' ') || !isCommonWord(name)) ||
        phrase.ids.some((id) => regions.has(id))
      : !'ONBU'.includes(phrase.letter) || namesOf(phrase).some((name) => named.has(name)),
  );
}

/** "Wali Kota Contoh Bantah …": the word behind the post is nobody, unless the article says so. */
function withoutNewHolder(phrase: Phrase, named: ReadonlySet<string>): Phrase {
  if (phrase.letter !== 'O' || phrase.office.holder === null || named.has(nameKey(phrase.office.holder.name)))
    return phrase;
  const { office } = phrase;
  const end = Math.min(phrase.end, office.end);
  return { ...phrase, end, office: { ...office, holder: null, both: { start: phrase.start, end } } };
}

function namesOf(phrase: Phrase): string[] {
  switch (phrase.letter) {
    case 'O':
      return [phrase.office.office, ...(phrase.office.holder === null ? [] : [phrase.office.holder.name])].map(nameKey);
    case 'N':
      return [nameKey(phrase.person.name)];
    case 'B':
      return [phrase.mention.name, ...phrase.mention.otherNames].map(nameKey);
    default:
      return [];
  }
}
