import { plainLine } from '../../../ingest/format/plain-line.ts';
import type { PageDocument } from './page-node.ts';

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
const dated = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}\b/;
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
    if ((!isTitle && !isDate && !isByline) || element.closest('aside') !== null) continue;
    const text = plainLine(element.textContent ?? '');
    if (text === '' || text.length > longest) continue;
    if (isTitle) titles.push({ at, text });
    if (isDate && dated.test(text)) dates.push({ at, text });
    if (isByline) bylines.push({ at, text });
  }
  return { titles, bylines, dates, site: siteOf(document) };
}

/** The lines above an article: as the page prints them, and else as it describes itself. */
export function headLines({ titles, bylines, dates, site }: Candidates, described: Described): string[] {
  const printed = titles.toSorted((a, b) => likeness(b.text, described.title) - likeness(a.text, described.title))[0];
  const title = printed !== undefined && likeness(printed.text, described.title) >= 0.5 ? printed : null;
  const at = title?.at ?? titles[0]?.at ?? 0;
  const name = plainLine(described.byline);
  const byline = nearest(
    bylines.filter(({ text }) => name === '' || text.includes(name)),
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
