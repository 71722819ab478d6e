import { quoteInput } from '../errors.ts';
import { type Interval, intervalOf } from '../ontology/values/instant.ts';
import type { Quotation, SourceEntry } from './dossier.ts';
import { readDate, readId, readMap, readText, readTexts } from './keys.ts';
import { readQuotations } from './read-details.ts';
import type { Yaml } from './yaml.ts';

export interface ReadSource {
  readonly source: SourceEntry;
  readonly printed: readonly Quotation[];
}

/** The `source` of a dossier: the article, when it came out, and the checksum of the archived text. */
export function readSource(value: Yaml | null): ReadSource | null {
  const keys = readMap(value, 'source');
  if (keys === null) return null;
  const id = readId(keys.require('id'), 'id', 'source:');
  const title = readText(keys.require('title'), 'title');
  const publisher = readId(keys.require('publisher'), 'publisher', 'organisation:');
  const published = readPublished(keys.require('published'));
  const sha256 = readSha256(keys.require('sha256'));
  const rest = {
    authors: readTexts(keys.get('authors'), 'authors'),
    signatory: readText(keys.get('signature'), 'signature'),
    dateline: readText(keys.get('dateline'), 'dateline'),
    url: readText(keys.get('url'), 'url'),
    publishedBasis: readText(keys.get('publishedBasis'), 'publishedBasis'),
    retrieved: readDate(keys.get('retrieved'), 'retrieved'),
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
): Pick<SourceEntry, 'published' | 'publishedEarliest' | 'publishedLatest' | 'publishedDay'> | null {
  const published = readText(value, 'published');
  if (published === null) return null;
  const [first = '', last = first, ...rest] = published.split('/');
  const begin = intervalOf(first);
  const end: Interval | null = intervalOf(last);
  if (rest.length > 0 || begin === null || end === null || begin.earliest > end.latest) {
    value?.problem(
      `published is a date (2024-09-12), a time (2023-04-13T22:39, with +07:00 where printed) or two with a slash between, got ${quoteInput(published)}`,
    );
    return null;
  }
  return { published, publishedEarliest: begin.earliest, publishedLatest: end.latest, publishedDay: begin.day };
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
