import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { badInput } from '../errors.ts';
import { whyPrivateName } from '../ingest/guard/guard-file-name.ts';
import { slugOf } from '../ontology/ids.ts';
import type { NameIndex } from '../ontology/names/name-index.ts';
import { type Article, type Place, placeOf, readArticle } from './article.ts';
import type { ArticleDraft, PlacedEntity, SuggestedClaim, SuggestedConferral } from './draft.ts';
import { Entities } from './entities.ts';
import { overlap } from './find/finding.ts';
import { nameRegulation } from './find/name-regulation.ts';
import { hidden, hidePrivate } from './hide-private.ts';
import { arePrivate, holdsPrivate } from './private-words.ts';
import { quote } from './quote.ts';
import { type Head, likelyYears, readHead } from './read-head.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { readSayings } from './say/read-sayings.ts';
import { suggestConferrals } from './suggest/suggest-conferrals.ts';
import { Editions } from './suggest/suggest-editions.ts';
import { suggestEvents } from './suggest/suggest-events.ts';
import { suggestFigures } from './suggest/suggest-figures.ts';
import { Names } from './suggest/suggest-names.ts';

const mostCharacters = 100_000;

/**
 * Reads what a machine can out of an article, for a person to confirm.
 * @param path of the article; its name is the last resort for publisher and date
 * @param index whom and what is known already
 * @throws {JejakError} BAD_USER_INPUT where the bytes are no UTF-8, or no article
 */
export function makeDraft(path: string, bytes: Uint8Array, index: NameIndex): ArticleDraft {
  const text = textOf(bytes);
  const article = readArticle(hidePrivate(text));
  const file = shownName(path, text, article.text);
  const head = withoutPrivate(readHead(article, file));
  const years = likelyYears(article, head.published?.value ?? null);
  const sentences = readSentences(article, head.title?.words ?? null, index, years, head.language.value);
  const entities = new Entities(index);
  const publisher = head.publisher === null ? null : entities.add(publisherMention(head.publisher, head));
  const day = head.published?.value.slice(0, 10) ?? null;
  const names = new Names(article, sentences, entities, index, day);
  for (const { phrases } of sentences)
    for (const phrase of phrases)
      if (phrase.letter === 'T' && phrase.mention.kind === 'Regulation')
        entities.add(nameRegulation(phrase.mention, entities));
  const editions = new Editions(article, sentences, entities);
  const events = suggestEvents(article, sentences, editions.all, entities);
  const sayings = readSayings(sentences, day);
  const conferrals = suggestConferrals(article, sentences, sayings, editions, names).filter(
    (conferral) => !holdsPrivate(conferral),
  );
  names.close();
  const figures = suggestFigures(article, sentences, editions, entities);
  const claims = [...names.claims, ...editions.claims, ...events, ...figures].filter((claim) => !holdsPrivate(claim));
  const called = publisher?.id.slice('organisation:'.length) ?? beginningOf(head.title?.value ?? '');
  return {
    name: `${day === null ? '' : `${day}-`}${slugOf(called)}`,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    head,
    source: `source:${called}${day === null ? '' : `-${day}`}`,
    publisher: publisher?.id ?? null,
    endsWith: article.endsWith?.includes(hidden) ? null : article.endsWith,
    printed: printedBy(article, head),
    entities: [...entities.all.values()].flatMap((entity) =>
      placed(article, entity, publisher?.id ?? null, claims, conferrals),
    ),
    claims,
    conferrals,
    loose: looseIn(article, sentences, claims),
  };
}

/** What an article without a newspaper is called by: how its title begins. */
function beginningOf(title: string): string {
  return slugOf(title.split(/\s+/).slice(0, 6).join(' ')) || 'artikel';
}

/** The name of the article's file, unless it tells what is hidden in the article. */
function shownName(path: string, text: string, shown: string): string {
  const [all, left] = [text.toLowerCase(), shown.toLowerCase()];
  const words = basename(path)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const tells = words.some((word) => word.length > 2 && all.includes(word) && !left.includes(word));
  return tells || whyPrivateName(path) !== null ? 'article.txt' : basename(path);
}

function textOf(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badInput('article', 'is text in UTF-8: save it so and try again');
  }
  if (text.length > mostCharacters)
    throw badInput('article', `is at most ${mostCharacters} characters long: one article a file`);
  if (text.trim() === '') throw badInput('article', 'is empty');
  if (/^\s*(?:<!doctype|<html|%PDF|\{\\rtf)/i.test(text))
    throw badInput('article', "is plain text: save the article's words, not the page or the document");
  return text;
}

/** A headline or byline with a telephone number or an address in it is left for the reader to write. */
function withoutPrivate(head: Head): Head {
  const clean = <Part>(part: Part | null): Part | null => (holdsPrivate(part) ? null : part);
  return { ...head, title: clean(head.title), authors: clean(head.authors), signature: clean(head.signature) };
}

function publisherMention(
  { value, words, sure, reason }: NonNullable<Head['publisher']>,
  { otherPublisherNames }: Head,
): Parameters<Entities['add']>[0] {
  const place = words ?? { start: 0, end: 0 };
  return { kind: 'Organisation', name: value, otherNames: otherPublisherNames, sure, reason, ...place };
}

function printedBy(article: Article, head: Head): Record<string, Place> {
  const parts = {
    title: head.title,
    publisher: head.publisher,
    authors: head.authors,
    signature: head.signature,
    published: head.published,
    dateline: head.dateline,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      const place = part === null || part.words === null ? null : quote(article, part.words);
      return place === null ? [] : [[name, place]];
    }),
  );
}

/** What an id is said of, or is part of, in any claim: an entity that none names would only be clutter to confirm. */
function placed(
  article: Article,
  entity: Entities['all'] extends Map<string, infer E> ? E : never,
  publisher: string | null,
  claims: readonly SuggestedClaim[],
  conferrals: readonly SuggestedConferral[],
): PlacedEntity[] {
  const { place: span, places: _, ...rest } = entity;
  const place = quote(article, span);
  if (arePrivate([entity.name, ...entity.otherNames].join(' '))) return [];
  if (entity.id === publisher)
    return [{ ...rest, place: place ?? { exact: '', occurrence: null, startAt: 0, endAt: 0 } }];
  const isUsed = [...claims.map(({ claim }) => claim), ...conferrals.map(({ fields }) => JSON.stringify(fields))].some(
    (used) => used.includes(entity.id),
  );
  return place === null && !isUsed ? [] : [{ ...rest, place: place ?? placeOf(article, span) }];
}

/** Dates that no claim of an event took up: a reader decides what happened on them. */
function looseIn(
  article: Article,
  sentences: readonly Sentence[],
  claims: readonly SuggestedClaim[],
): ArticleDraft['loose'] {
  const taken = claims.filter(({ claim }) => claim.endsWith(' OCCURRED')).flatMap(({ evidence }) => evidence);
  return sentences.flatMap(({ dates }) =>
    dates.flatMap((date) => {
      const place = quote(article, date);
      if (
        place === null ||
        taken.some(({ startAt, endAt }) =>
          overlap({ start: startAt, end: endAt }, { start: place.startAt, end: place.endAt }),
        )
      )
        return [];
      const what = date.date === null ? 'a date' : date.to === null ? date.date : `${date.date}/${date.to}`;
      return [{ ...place, what, sure: date.sure, reason: date.reason }];
    }),
  );
}
