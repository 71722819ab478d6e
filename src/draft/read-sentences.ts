import type { NameIndex } from '../ontology/names/name-index.ts';
import { nameKey } from '../ontology/names/name-key.ts';
import type { Article, Block, Span } from './article.ts';
import { type FoundAmount, findAmounts } from './find/find-amounts.ts';
import { type FoundAward, findAwards } from './find/find-awards.ts';
import { findBodies } from './find/find-bodies.ts';
import { type FoundDate, findDates } from './find/find-dates.ts';
import { findKnown } from './find/find-known.ts';
import { type FoundOffice, type FoundPerson, findOffices } from './find/find-offices.ts';
import { findProgrammes } from './find/find-programmes.ts';
import { findRegulations } from './find/find-regulations.ts';
import { findSpeakers } from './find/find-speakers.ts';
import { type FoundWinner, findWinners } from './find/find-winners.ts';
import { type Mention, overlap, within } from './find/finding.ts';
import { sentencesOf } from './sentences.ts';

/** All that is found in one sentence. */
export interface Sentence extends Block {
  /** Which paragraph it stands in, from 0; the headline is -1. */
  readonly paragraph: number;
  readonly offices: readonly FoundOffice[];
  readonly speakers: readonly FoundPerson[];
  /** Companies, organisations, places, programmes, regulations, and whatever is known. */
  readonly mentions: readonly Mention[];
  readonly awards: readonly FoundAward[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  readonly winners: readonly FoundWinner[];
}

/** Lines that open a list of winners. */
const opensList =
  /^\W*(?:(?:para |daftar |ini )?(?:pemenang|penerima|peraih|juara)|kategori|winners|recipients|category)(?![^:]*\.\s).{0,100}:?\s*$/i;

/** Reads an article sentence by sentence. @param title where the headline stands; it is read last */
export function readSentences(
  article: Article,
  title: Span | null,
  index: NameIndex,
  years: readonly number[],
  language: string,
): Sentence[] {
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  for (const [paragraph, block] of article.body.entries()) {
    for (const sentence of sentencesOf(block))
      sentences.push(readSentence(sentence, paragraph, heading, index, years, language));
    if (opensList.test(block.text) && /[^.]$/.test(block.text) && !/:\s?\S/.test(block.text))
      heading = headingOf(block.text);
    else if (!/^(?:\W|\d{1,2}[.)]|[Jj]uara|[Tt]erbaik|[Pp]eringkat)/.test(block.text)) heading = null;
  }
  const headline = article.head.find((block) => title !== null && within(title, block));
  if (headline !== undefined && title !== null) {
    const block = { ...title, text: headline.text.slice(title.start - headline.start, title.end - headline.start) };
    const read = readSentence(block, -1, null, index, years, language);
    // In a headline every word may be capitalised: "Penghargaan Kelautan" is no name because of its capitals.
    const named = new Set(sentences.flatMap(({ awards }) => awards.map(({ name }) => nameKey(name))));
    sentences.push({
      ...read,
      awards: read.awards.filter(({ name, sure }) => sure === 'high' || named.has(nameKey(name))),
    });
  }
  return sentences;
}

function headingOf(text: string): string | null {
  return /[Kk]ategori\s([^:]{2,60}?)\s?:?\s*$/.exec(text)?.[1] ?? null;
}

function readSentence(
  block: Block,
  paragraph: number,
  heading: string | null,
  index: NameIndex,
  years: readonly number[],
  language: string,
): Sentence {
  const awards = findAwards(block, index);
  const regulations = findRegulations(block);
  const offices = findOffices(block, index);
  const holders = offices.flatMap(({ holder }) => holder ?? []);
  const programmes = findProgrammes(block).filter((programme) => !awards.some((award) => overlap(award, programme)));
  const bodies = findBodies(block).filter(
    (body) =>
      ![...awards, ...regulations, ...programmes].some((other) => within(body, other)) &&
      !holders.some((person) => overlap(person, body)),
  );
  const named = [...bodies, ...programmes, ...regulations];
  const known = findKnown(block, index).filter((mention) =>
    /^(?:Province|Regency)$/.test(mention.kind)
      ? ![...bodies, ...programmes, ...regulations, ...awards, ...holders].some((other) => overlap(other, mention))
      : ![...named, ...awards].some((other) => overlap(other, mention) && !within(other, mention)),
  );
  return {
    ...block,
    paragraph,
    offices,
    speakers: findSpeakers(block, index),
    mentions: [...named.filter((mention) => !known.some((other) => within(mention, other))), ...known].sort(
      (a, b) => a.start - b.start,
    ),
    awards,
    dates: findDates(block, years),
    amounts: findAmounts(block, language),
    winners: findWinners(block, heading).filter(({ recipient }) => !awards.some((award) => overlap(award, recipient))),
  };
}
