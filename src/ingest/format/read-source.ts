import { quoteInput } from '../../errors.ts';
import { type Interval, intervalOf } from '../../ontology/values/instant.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import type { Quotation, SourceEntry } from './dossier.ts';
import { readDate, readId, readMap, readText, readTexts } from './keys.ts';
import { readQuotations } from './read-details.ts';
import type { Yaml } from './yaml.ts';

/** Nothing that was printed before has a web page, a byline and an award. */
const firstNewspaper = 1800;

export interface ReadSource {
  readonly source: SourceEntry;
  readonly printed: readonly Quotation[];
}

/**
 * The `source` of a dossier: the article, when it came out, and the checksum of the archived text.
 * @param now what lies more than a day behind it has not come out yet
 */
export function readSource(value: Yaml | null, now: Date): ReadSource | null {
  const keys = readMap(value, 'source');
  if (keys === null) return null;
  const id = readId(keys.require('id'), 'id', 'source:');
  const title = readText(keys.require('title'), 'title');
  const publisher = readId(keys.require('publisher'), 'publisher', 'organisation:');
  const published = readPublished(keys.require('published'), now);
  const sha256 = readSha256(keys.require('sha256'));
  const rest = {
    authors: readTexts(keys.get('authors'), 'authors'),
    signatory: readText(keys.get('signature'), 'signature'),
    dateline: readText(keys.get('dateline'), 'dateline'),
    url: readUrl(keys.get('url')),
    publishedBasis: readText(keys.get('publishedBasis'), 'publishedBasis'),
    retrieved: readRetrieved(keys.get('retrieved'), published?.publishedDay ?? null, now),
    language: readText(keys.require('language'), 'language'),
    endsWith: readText(keys.get('endsWith'), 'endsWith'),
    nearCopyOf: readTexts(keys.get('nearCopyOf'), 'nearCopyOf'),
    signature: null,
  };
  const printed = readPrinted(keys.get('printed'));
  keys.done();
  const { language } = rest;
  if (id === null || title === null || publisher === null || published === null || sha256 === null || language === null)
    return null;
  return { source: { id, title, publisher, sha256, ...published, ...rest, language }, printed };
}

function readPublished(
  value: Yaml | null,
  now: Date,
): Pick<SourceEntry, 'published' | 'publishedEarliest' | 'publishedLatest' | 'publishedDay'> | null {
  const published = readText(value, 'published');
  if (published === null) return null;
  const [first = '', last = first, ...rest] = published.split('/');
  const begin = intervalOf(first);
  const end: Interval | null = intervalOf(last);
  if (rest.length > 0 || begin === null || end === null || begin.earliest > end.latest || runsBackwards(first, last)) {
    value?.problem(
      `published is a date (2024-09-12), a time (2023-04-13T22:39, with +07:00 where printed) or two with a slash between, got ${quoteInput(published)}`,
    );
    return null;
  }
  const year = Number(begin.day.slice(0, 4));
  if (begin.earliest > tomorrow(now) || year < firstNewspaper) {
    value?.problem(`published lies between ${firstNewspaper} and today, got ${quoteInput(published)}`);
    return null;
  }
  return { published, publishedEarliest: begin.earliest, publishedLatest: end.latest, publishedDay: begin.day };
}

/** Two days that follow each other overlap in the three zones; printed the wrong way round they still are wrong. */
function runsBackwards(first: string, last: string): boolean {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from.length === 10 && to.length === 10 && from > to;
}

/** Somewhere it is tomorrow already, and clocks go wrong by hours. */
function tomorrow(now: Date): string {
  return new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString();
}

function readRetrieved(value: Yaml | null, publishedDay: string | null, now: Date): PartialDate | null {
  const retrieved = readDate(value, 'retrieved');
  if (retrieved === null) return null;
  if (earliestDay(retrieved) > tomorrow(now).slice(0, 10)) value?.problem('retrieved lies in the future');
  if (publishedDay !== null && latestDay(retrieved) < publishedDay)
    value?.problem(`retrieved is ${retrieved}, before the article came out (published)`);
  return retrieved;
}

/** An address that a reader may follow; anything else in it would run, read a file, or tell a password. */
function readUrl(value: Yaml | null): string | null {
  const text = readText(value, 'url');
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:\/\/[^/\s]+\S*$/i.test(text))
    value?.problem('url is an address on the web: https:// or http://, and no blank in it');
  else if (url.username !== '' || url.password !== '')
    value?.problem('url holds a name or a password before the @: take them out');
  else return text;
  return null;
}

function readSha256(value: Yaml | null): string | null {
  const text = readText(value, 'sha256');
  if (text === null || /^[0-9a-f]{64}$/.test(text)) return text;
  value?.problem('sha256 is the checksum of the archived text: 64 digits of 0-9 and a-f (sha256sum prints it)');
  return null;
}

/** The words of the article that print its title, authors and date: proved like any evidence. */
function readPrinted(value: Yaml | null): Quotation[] {
  if (value === null) return [];
  if (value.is === 'map') return [...value.entries.values()].flatMap((entry) => readQuotations(entry.value));
  value.problem('printed is a map: title, authors, published … and the words that print them');
  return [];
}
