import { plainLine } from '../../../ingest/format/plain-line.ts';
import { monthPattern } from '../../../ontology/values/date-words.ts';
import { blocksOf } from './blocks.ts';
import { isElement, type PageDocument, type PageElement } from './page-node.ts';

/** A line of the page that may belong to the head of its article, with its place among the elements. */
interface Candidate {
  readonly at: number;
  readonly text: string;
}

/** What could be title, byline and date, and the site. */
export interface Candidates {
  readonly titles: readonly Candidate[];
  readonly bylines: readonly Candidate[];
  readonly dates: readonly Candidate[];
  readonly site: string;
}

/** What the page says of its article beside its words, in data that no reader sees. */
export interface Described {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly language: string;
}

const longest = 200;
/** A longer line with a date in it tells of something, where nothing says that it is the date of the article. */
const longestDate = 60;
const dated = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/;
const wholeDate = new RegExp(`\\b\\d{1,2}\\s+(?:${monthPattern})\\b\\.?\\s+(?:19|20)\\d{2}\\b`, 'i');
const nameOfDate = /date|tanggal|tgl|publish|time|waktu|meta/i;
const nameOfByline = /author|byline|penulis|reporter|writer|wartawan|credit|kredit/i;
/** So many elements lie between a title and its date at most. */
const farthest = 150;

/** @param document before anything is taken out of it */
export function candidatesIn(document: PageDocument): Candidates {
  const titles: Candidate[] = [];
  const bylines: Candidate[] = [];
  const dates: Candidate[] = [];
  for (const [at, element] of [...document.querySelectorAll('body *')].entries()) {
    const { localName: name } = element;
    const called = ['class', 'id', 'itemprop', 'rel'].map((key) => element.getAttribute(key) ?? '').join(' ');
    const isTitle = name === 'h1';
    const isDate = name === 'time' || nameOfDate.test(called);
    const isByline = nameOfByline.test(called);
    const isShort = [...element.childNodes].every((child) => !isElement(child) || child.localName === 'i');
    if ((!isTitle && !isDate && !isByline && !isShort) || element.closest('aside') !== null) continue;
    const text = lineOf(element);
    if (text === '' || text.length > longest) continue;
    if (isTitle) titles.push({ at, text });
    if (isDate ? dated.test(text) : isShort && text.length <= longestDate && wholeDate.test(text))
      dates.push({ at, text });
    if (isByline) bylines.push({ at, text });
  }
  return { titles, bylines, dates: innermost(dates), site: siteOf(document) };
}

/** What stands in an element, on one line. */
function lineOf(element: PageElement): string {
  return blocksOf(element)
    .map(({ text }) => text)
    .join(' ');
}

/** Those without others in them: around the date stands what has the byline too. */
function innermost(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ at, text }, index) =>
      !candidates
        .slice(index + 1)
        .some((other) => other.at < at + 20 && other.text !== text && text.includes(other.text)),
  );
}

/** The lines above an article: as the page prints them, and else as it describes itself. */
export function headLines({ titles, bylines, dates, site }: Candidates, described: Described): string[] {
  const printed = titles.toSorted((a, b) => likeness(b.text, described.title) - likeness(a.text, described.title))[0];
  const title = printed !== undefined && likeness(printed.text, described.title) >= 0.5 ? printed : null;
  const at = title?.at ?? titles[0]?.at ?? 0;
  const name = isNobody.test(described.byline.trim()) ? '' : plainLine(described.byline);
  // Names that stand below each other are one word to whoever reads the text alone.
  const byline = nearest(
    bylines.filter(({ text }) => withoutBlanks(text).includes(withoutBlanks(name)) && !isNobody.test(text)),
    at,
  );
  const date = nearest(dates, at);
  const lines = [
    title?.text ?? plainLine(described.title),
    bylineOf(byline?.text ?? name, described.language),
    date?.text ?? dayOf(described.published),
    site,
  ];
  return lines.filter((line, index) => line !== '' && !lines.slice(0, index).some((above) => above.includes(line)));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whoever put it on the page, and no writer. */
const isNobody = /^(?:oleh|by|penulis)?\W*(?:super)?admin(?:istrator)?\W*\d*$/i;

/** The candidate that is nearest to the title, what stands below it before what stands above. */
function nearest(candidates: readonly Candidate[], title: number): Candidate | undefined {
  const far = ({ at }: Candidate): number => (at > title ? at - title : (title - at) * 3);
  return candidates.filter((candidate) => far(candidate) <= farthest).toSorted((a, b) => far(a) - far(b))[0];
}

/** How many of the words of one title are in the other. */
function likeness(text: string, other: string): number {
  const words = wordsOf(text);
  const others = new Set(wordsOf(other));
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A page prints a name where one is expected; the text alone has to say that it is a byline. */
function bylineOf(text: string, language: string): string {
  const isSaid =
    text === '' || /^\W*(?:oleh|by|penulis|reporter|pewarta|laporan|editor|wartawan)\b|\s[-–|]\s/i.test(text);
  return isSaid ? text : `${/^en\b/i.test(language) ? 'By' : 'Oleh'} ${text}`;
}

/** Day and time as structured data have them: `2024-05-02T14:30`. */
function dayOf(published: string): string {
  return /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/.exec(published.trim())?.[0] ?? '';
}

/** The newsroom, by the name and the address that the page has of itself. */
function siteOf(document: PageDocument): string {
  const name = plainLine(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '');
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  if (name.toLowerCase() === host || host === '') return name;
  return name === '' ? host : `${name} (${host})`;
}
