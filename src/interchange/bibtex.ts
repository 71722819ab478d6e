import type { Label } from '../ontology/ontology.ts';
import { publicationInWords } from '../ontology/values/date-in-words.ts';
import { issuedDates, type Reference } from './citation.ts';
import { remarks } from './citation-text.ts';

/**
 * A reference as an entry of BibTeX (Oren Patashnik, BibTeXing, 1988), with `url`, `urldate`, `version` and `langid` for
 * BibLaTeX: `@misc`, which every style knows. UTF-8. The key is ASCII, made of the id and of the two clocks, so that two
 * states of one page may be cited side by side.
 * @param language of the note
 */
export function bibtex(reference: Reference, language: keyof Label): string {
  const { title, authors, container, url, version } = reference;
  const note = [...printedDate(reference, language), ...remarks(reference, language)].join('. ');
  const fields: readonly [name: string, value: string | null][] = [
    // Two pairs of braces: a style may neither change the capitals of a title nor take a name apart.
    ['author', authors.length === 0 ? null : `{${authors.map((author) => `{${tex(author)}}`).join(' and ')}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', `{${tex(container)}}`],
    ...yearAndMonth(reference),
    ['url', url === null ? null : `{${plainAddress(url)}}`],
    ['urldate', url === null ? null : `{${reference.accessed}}`],
    ['version', version === null ? null : `{${tex(version)}}`],
    ['note', note === '' ? null : `{${tex(note)}}`],
    ['langid', babel[reference.language] ?? null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return `@misc{${keyOf(reference)},\n${lines.join('\n')}\n}\n`;
}

const babel: Readonly<Record<string, string>> = { id: '{indonesian}', en: '{english}' };

function keyOf({ id, asOf, knownAt, knownOn }: Reference): string {
  const parts = ['jejak', id, asOf ?? '', (knownAt ?? knownOn ?? '').slice(0, 16)].join('-');
  return parts
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');
}

// In the order of the year; they are words that every style defines, and stand without braces.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Only what is sure: of an interval the year when both its ends lie in it, and likewise the month. */
function yearAndMonth(reference: Reference): [name: string, value: string | null][] {
  const dates = issuedDates(reference).map((date) => date.split('-'));
  const [year, ...otherYears] = new Set(dates.map(([year]) => year));
  if (year === undefined || otherYears.length > 0) return [];
  const [month, ...otherMonths] = new Set(dates.map(([, month]) => month));
  const named = month === undefined || otherMonths.length > 0 ? undefined : months[Number(month) - 1];
  return [
    ['year', `{${year}}`],
    ['month', named ?? null],
  ];
}

/** An article's day has no field of its own in BibTeX, and an interval no field at all. */
function printedDate({ type, issued }: Reference, language: keyof Label): string[] {
  if (type !== 'article-newspaper' || issued === null) return [];
  const said = publicationInWords(issued, language);
  return [language === 'id' ? `Terbit ${said}` : `Published ${said}`];
}

/**
 * Text in which TeX sees no command. Braces have names of their own here: BibTeX counts braces before TeX sees the
 * backslash, and `\{` alone would swallow the rest of the file.
 */
function tex(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}$&#%_~^]/g, (mark) => spelled[mark] ?? `\\${mark}`);
}

const spelled: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An address stands as it is, without anything that would end the field. */
function plainAddress(url: string): string {
  return url.replace(/[^!#-;=?-[\]_a-z~]/gu, (mark) => encodeURIComponent(mark));
}
