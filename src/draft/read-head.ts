import { monthOf } from '../ontology/values/date-words.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import { weekdayNamed } from '../ontology/values/weekday.ts';
import type { Article, Block, Span } from './article.ts';
import { datelineAt, signature } from './article.ts';
import { capital } from './find/capitals.ts';
import { type FoundDate, findDates } from './find/find-dates.ts';
import type { Sure } from './find/finding.ts';
import { asWritten } from './find/read-person.ts';

/** A part of the source, the words that print it, and how sure that is. */
export interface HeadPart<Value> {
  readonly value: Value;
  /** Null where it is not printed. */
  readonly words: Span | null;
  readonly sure: Sure;
  readonly reason: string;
}

export interface Head {
  readonly title: HeadPart<string> | null;
  /** Null where neither the article nor its file's name tells it. */
  readonly publisher: HeadPart<string> | null;
  readonly otherPublisherNames: readonly string[];
  readonly authors: HeadPart<readonly string[]> | null;
  readonly signature: HeadPart<string> | null;
  readonly published: HeadPart<string> | null;
  readonly dateline: HeadPart<string> | null;
  readonly language: HeadPart<string>;
}

const host = /(?<![\p{L}@/.])((?:[\p{L}\d-]+\.)+(?:co\.id|or\.id|go\.id|id|com|net|news|org|co|tv))(?![\p{L}\d])/giu;
const personWords = `${capital}(?:\\s(?:${capital}|\\p{Lu}\\.)){0,4}`;
const bylines: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:[Oo]leh|OLEH|[Pp]enulis|[Rr]eporter|[Pp]ewarta|[Ll]aporan|[Bb]y|BY)\\s?:?\\s(?<names>${personWords}(?:(?:\\s?[,/&]\\s?|\\sdan\\s|\\sand\\s)${personWords})*)`,
    'u',
  ),
  new RegExp(`^(?<names>${personWords})\\s?[-–|]\\s`, 'u'),
];
/** Title, publisher, byline, date and language, as far as the article prints them; its file's name is the last resort. */
export function readHead(article: Article, fileName: string): Head {
  const first = article.body[0];
  const lines = [...article.head, ...(first === undefined ? [] : [first])];
  const title = titleOf(article.head, first);
  const published = publishedOf(article, fileName);
  const authors = authorsOf(article, title?.words ?? null);
  const signed = signatureOf(article);
  const publisher = publisherOf(lines, title?.words ?? null, fileName, first);
  return {
    title,
    ...publisher,
    authors:
      authors ?? (signed === null ? null : { ...signed, value: signed.value.split(/[/,]/).map((name) => name.trim()) }),
    signature: authors === null ? null : signed,
    published,
    dateline: datelineOf(first),
    language: languageOf(article),
  };
}

function titleOf(head: readonly Block[], first: Block | undefined): HeadPart<string> | null {
  const candidates = (head.length > 0 ? head : first === undefined ? [] : [first]).filter(
    ({ text }) =>
      !bylines.some((byline) => byline.test(text)) &&
      !hasHost(text) &&
      findDates({ text, start: 0, end: 0 }, []).every(({ end, start }) => end - start < text.length / 2),
  );
  const block =
    candidates.find(({ text }) => text.split(/\s+/).length >= 4) ??
    candidates.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (block === undefined) return null;
  const lead = /^[#*_\s]*/.exec(block.text)?.[0].length ?? 0;
  const value = block.text.slice(lead).replace(/[*_\s]+$/, '');
  const words = { start: block.start + lead, end: block.start + lead + value.length };
  return { value, words, sure: 'high', reason: 'the first line of four words or more' };
}

/** Words by which files of any newspaper are called. */
const tellsNothing =
  /^(?:\p{L}?\d*|artikel|articles?|berita|news|naskah|te[kx]s?t?|txt|dokumen|document|dra[ft]+|file|berkas|tempel|paste|untitled|index|simpan(?:an)?|halaman|page|siaran|pers|press|rilis|release)$/iu;
const named = /^(?<name>\p{Lu}[^()\n]{1,40}?)\s\((?<host>[^()\s]+)\)$/u;

/** A line that says a newsroom's name and, in brackets, its address, as the text of a saved page begins. */
function siteIn({ text, start }: Block): Pick<Head, 'publisher' | 'otherPublisherNames'> | null {
  const { name = '', host: address = '' } = named.exec(text.trim())?.groups ?? {};
  if (name === '' || !hasHost(address)) return null;
  const from = start + text.indexOf(name);
  const words = { start: from, end: from + name.length };
  const reason = 'the name of a newsroom, with its address';
  return { publisher: { value: name, words, sure: 'high', reason }, otherPublisherNames: [address] };
}

function hasHost(text: string): boolean {
  return text.search(host) >= 0;
}

function publisherOf(
  lines: readonly Block[],
  title: Span | null,
  fileName: string,
  first: Block | undefined,
): Pick<Head, 'publisher' | 'otherPublisherNames'> {
  const hosts = lines.flatMap(({ text, start }) =>
    [...text.slice(0, 300).matchAll(host)].map(({ index, 1: name = '' }) => ({
      value: name,
      words: { start: start + index, end: start + index + name.length },
    })),
  );
  const [printed] = hosts;
  const site = lines.flatMap((line) => siteIn(line) ?? [])[0];
  if (site !== undefined) return site;
  const banner = lines.find(
    ({ text, start, end }) =>
      /^#+\s/.test(text) &&
      text.split(/\s+/).length <= 4 &&
      !(title !== null && start <= title.start && title.end <= end),
  );
  if (banner !== undefined) {
    const lead = /^[#\s]*/.exec(banner.text)?.[0].length ?? 0;
    const value = banner.text.slice(lead);
    const words = { start: banner.start + lead, end: banner.start + lead + value.length };
    return {
      publisher: { value, words, sure: 'medium', reason: 'stands over the headline' },
      otherPublisherNames: printed === undefined ? [] : [printed.value],
    };
  }
  if (printed !== undefined)
    return { publisher: { ...printed, sure: 'high', reason: 'the address of a newsroom' }, otherPublisherNames: [] };
  const named =
    /^[*_\s]*(?:[\p{L}\s]+,\s)?((?:Koran|Harian|Majalah|Tabloid|Radar|Tribun|Antara|KORAN|HARIAN)(?:\s\p{Lu}[\p{L}]*){0,3})\s?[–—-]\s/u.exec(
      (first?.text ?? '').slice(0, 200),
    );
  if (named !== null && first !== undefined) {
    const value = named[1] ?? '';
    const at = first.start + named[0].indexOf(value);
    return {
      publisher: {
        value: asWritten(value),
        words: { start: at, end: at + value.length },
        sure: 'medium',
        reason: 'stands before the text',
      },
      otherPublisherNames: [],
    };
  }
  const fromFile = fileName
    .replace(/\.\w+$/, '')
    .replace(/[-_]?\d{4}(?:-\d{2}){0,2}[-_]?/, ' ')
    .replace(/[-_]+/g, ' ')
    .trim();
  // "artikel.txt" names no newspaper: two of them would be one.
  if (fromFile.split(' ').every((word) => tellsNothing.test(word))) return { publisher: null, otherPublisherNames: [] };
  const value = fromFile.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return {
    publisher: { value, words: null, sure: 'low', reason: "not printed; made of the file's name" },
    otherPublisherNames: [],
  };
}

function authorsOf({ head, body }: Article, title: Span | null): HeadPart<readonly string[]> | null {
  for (const { text, start, end } of [...head, ...body.slice(0, 1), ...body.slice(-3)]) {
    if (title !== null && start <= title.start && title.end <= end) continue;
    for (const byline of bylines) {
      const match = byline.exec(text);
      const names = match?.groups?.['names'] ?? '';
      if (match === null || (byline === bylines[1] && !head.some((block) => block.start === start))) continue;
      const at = start + match.index + match[0].indexOf(names);
      const all = names.split(/\s?[,/&]\s?|\sdan\s|\sand\s/);
      // "Oleh Cici Contoh, Kamis 2 Mei 2030": the day is no author.
      const day = all.findIndex((name) => weekdayNamed(name) !== null || monthOf(name) !== null);
      const value = day < 0 ? all : all.slice(0, day);
      const last = value.at(-1);
      if (last === undefined) continue;
      const words = { start: at, end: at + names.indexOf(last) + last.length };
      return { value, words, sure: 'high', reason: 'the byline' };
    }
  }
  return null;
}

function signatureOf({ body }: Article): HeadPart<string> | null {
  for (const { text, start } of body.slice(-3).toReversed()) {
    const match = signature.exec(text);
    const value = match?.[1] ?? '';
    if (match !== null)
      return {
        value,
        words: { start: start + match.index, end: start + match.index + value.length + 2 },
        sure: 'medium',
        reason: 'the signature at the end',
      };
  }
  return null;
}

function publishedOf({ head, body }: Article, fileName: string): HeadPart<string> | null {
  const [first] = body;
  const places = [
    ...head,
    ...(first === undefined ? [] : [{ ...first, text: datelineAt.exec(first.text)?.[0] ?? '' }]),
  ];
  const dates: FoundDate[] = places.flatMap((block) => findDates(block, []));
  const printed =
    dates.find(({ date, time }) => date !== null && time !== null) ?? dates.find(({ date }) => date !== null);
  if (printed?.date != null) {
    const value = printed.time === null ? printed.date : `${printed.date}T${printed.time}`;
    return {
      value,
      words: printed,
      sure: printed.sure,
      reason: printed.time === null ? 'printed; the time of day is not' : 'printed; the UTC offset is not',
    };
  }
  const inName = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(fileName)?.[0];
  return inName === undefined
    ? null
    : { value: inName, words: null, sure: 'low', reason: 'not printed; the name of the file says so' };
}

function datelineOf(first: Block | undefined): HeadPart<string> | null {
  const match = datelineAt.exec((first?.text ?? '').slice(0, 200));
  const value = match?.groups?.['place']?.trim() ?? '';
  if (match === null || first === undefined || value !== value.toUpperCase()) return null;
  const at = first.start + match[0].indexOf(value);
  return hasHost(match[0])
    ? null
    : { value, words: { start: at, end: at + value.length }, sure: 'medium', reason: 'capitals before the text' };
}

const stopwords = {
  id: /\b(?:yang|dan|di|dari|untuk|dengan|pada|ini|itu|oleh|kepada|sebagai)\b/gi,
  en: /\b(?:the|and|of|in|to|for|with|on|was|by|at|from)\b/gi,
};

function languageOf({ text }: Article): HeadPart<string> {
  const id = text.match(stopwords.id)?.length ?? 0;
  const en = text.match(stopwords.en)?.length ?? 0;
  const value = en > id ? 'en' : 'id';
  return {
    value,
    words: null,
    sure: Math.max(id, en) > 3 * Math.min(id, en) ? 'high' : 'low',
    reason: 'by its commonest words',
  };
}

/** The years that a date without one may lie in: of the publication, and those that the text prints, the latest first. */
export function likelyYears({ text }: Article, published: PartialDate | string | null): number[] {
  const printed = [...text.matchAll(/(?<![\d./])(?:19|20)\d{2}(?![\d/])/g)].map(([year]) => Number(year));
  const first = published === null ? [] : [Number(published.slice(0, 4))];
  return [...new Set([...first, ...printed.sort((a, b) => b - a)])];
}
