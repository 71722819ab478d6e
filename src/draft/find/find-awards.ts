import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Block, Span } from '../article.ts';
import { forms, weakForms } from './award-forms.ts';
import { overlap, type Sure } from './finding.ts';
import { asWritten } from './read-person.ts';

/** An award as it is printed, with the year, the level and the grade that stand beside it. */
export interface FoundAward extends Span {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly year: number | null;
  readonly level: 'NATIONAL' | 'PROVINCIAL' | 'REGENCY' | null;
  /** The id of the region whose level it is. */
  readonly area: string | null;
  /** A grade that stands at the end of the name: `Satya Contoh Utama`. */
  readonly grade: string | null;
  /** The name with its year and level. */
  readonly whole: Span;
  readonly sure: Sure;
  readonly reason: string;
}

/** Classes that stand at the end of an award's name; colours and metals may belong to the name itself. */
const gradeBehind = /\s(Utama|Madya|Nindya|Pratama|Paripurna|Kelas I{1,3})$/;

const yearBehind =
  /^(?:\s\(\p{Lu}[\p{L}\p{N}-]{1,14}\))?(?:\s[Bb]idang(?:\s\p{Lu}\p{L}+){1,4})?,?\s(?:ke-?\s?\w+\s)?(?:[Tt]ahun\s|TAHUN\s|untuk\s|for\s)?(?:[Tt]ahun\s)?((?:19|20)\d{2})(?![\d/])/u;

const yearBefore = /(?<!\d)((?:19|20)\d{2})\s$/;

const levelBehind =
  /^,?\s(?:di\s|at\s)?(?:[Tt]ingkat|TINGKAT|level)\s(?:(nasional|national)|((?:provinsi|kabupaten|kota|pusat)(?:\s[\p{L}’'-]+){1,4}))/iu;

const shortBehind = /^\s\((\p{Lu}[\p{L}\p{N}-]{1,14})\)/u;

/**
 * Awards by the words that make a name of one; a longer name around a shorter one becomes its other name.
 * @param weakly whether by their place alone too
 */
export function findAwards({ text, start }: Block, index: NameIndex, weakly: boolean): FoundAward[] {
  const found: FoundAward[] = [];
  for (const { pattern, needs, sure, reason, nameOf } of weakly ? [...forms, ...weakForms] : forms)
    for (const { index: at, 0: words } of text.matchAll(pattern)) {
      const name = nameOf(words);
      if (name === '' || (needs !== undefined && !needs.test(text))) continue;
      const printed = words.includes(name) ? name : words;
      const from = at + Math.max(0, words.lastIndexOf(name));
      const span = { start: start + from, end: start + from + printed.length };
      if (!found.some((other) => overlap(other, span)))
        found.push(awardAt(text, start, span, name, sure, reason, index));
    }
  return inBrackets(
    found.sort((a, b) => a.start - b.start),
    text,
    start,
  );
}

/** An award at its place, by whatever words name it there. */
export function awardAt(
  text: string,
  start: number,
  span: Span,
  name: string,
  sure: Sure,
  reason: string,
  index: NameIndex,
): FoundAward {
  const printed = text.slice(span.start - start, span.end - start);
  const beside = besideName(text, span.start - start, span.end - start, index);
  const grade = gradeBehind.exec(name)?.[1] ?? null;
  const base = grade === null ? name : name.slice(0, -grade.length - 1);
  // "Anugerah Utama" has no name without its grade.
  const isGraded = grade !== null && base.includes(' ') && !/^(?:Adipura|Opini)/.test(name);
  const short = shortBehind.exec(text.slice(span.end - start))?.[1];
  const listed = asWritten(isGraded ? base : name);
  return {
    ...span,
    ...{ year: beside.year, level: beside.level, area: beside.area, sure, reason, name: listed },
    otherNames: [printed, ...(isGraded ? [name] : []), ...(short === undefined ? [] : [short])].filter(
      (other) => other !== listed,
    ),
    grade: isGraded
      ? grade
      : name === 'Opini WTP'
        ? /WTP/.test(text.slice(span.start - start, span.end - start + 6))
          ? 'WTP'
          : 'Wajar Tanpa Pengecualian'
        : null,
    whole: { start: start + beside.from, end: start + beside.to },
  };
}

function besideName(
  text: string,
  from: number,
  to: number,
  index: NameIndex,
): Pick<FoundAward, 'year' | 'level' | 'area'> & { from: number; to: number } {
  const before = yearBefore.exec(text.slice(0, from));
  const first = yearBehind.exec(text.slice(to));
  const bracket = shortBehind.exec(text.slice(to))?.[0].length ?? 0;
  // "Piala Contoh Tingkat Nasional Tahun 2030": the level may stand before the year.
  const early = first === null ? levelBehind.exec(text.slice(to + bracket)) : null;
  const behind = first ?? (early === null ? null : yearAfterLevel(text, to + bracket + early[0].length));
  const year = Number(behind?.[1] ?? before?.[1] ?? 0) || null;
  const end = first !== null ? to + first[0].length : to;
  const begin = behind === null && before !== null ? from - before[0].length : from;
  const level = early ?? levelBehind.exec(text.slice(end));
  const at = early === null ? end : to + bracket;
  if (level === null) return { year, level: null, area: null, from: begin, to: end };
  if (level[1] !== undefined)
    return {
      year,
      level: 'NATIONAL',
      area: null,
      from: begin,
      to: at + level[0].length + (early === null ? 0 : (behind?.[0].length ?? 0)),
    };
  const words = level[2]?.split(' ') ?? [];
  for (let count = words.length; count > 1; count -= 1) {
    const printed = words.slice(0, count).join(' ');
    const [area, ...more] = index.named(printed).filter((id) => /^(?:province|regency):/.test(id));
    if (area === undefined || more.length > 0) continue;
    const length = level[0].length - (level[2]?.length ?? 0) + printed.length;
    const reach = area.startsWith('province:') ? 'PROVINCIAL' : 'REGENCY';
    return { year, level: reach, area, from: begin, to: at + length };
  }
  return { year, level: null, area: null, from: begin, to: end };
}

function yearAfterLevel(text: string, at: number): RegExpExecArray | null {
  return /^,?\s(?:[Tt]ahun\s|TAHUN\s)?((?:19|20)\d{2})(?![\d/])/.exec(text.slice(at));
}

/** "Penghargaan Contoh (Contoh Award)": one award with two names. */
function inBrackets(awards: readonly FoundAward[], text: string, start: number): FoundAward[] {
  return awards.flatMap((award, index): FoundAward[] => {
    const next = awards[index + 1];
    const before = awards[index - 1];
    const joined = (one: FoundAward, other: FoundAward): boolean =>
      text.slice(one.end - start, other.start - start) === ' (' && text[other.end - start] === ')';
    if (next !== undefined && joined(award, next)) return [];
    if (before === undefined || !joined(before, award)) return [award];
    // Its place is that of both: the brackets are no part of another name.
    const whole = { start: before.whole.start, end: Math.max(award.whole.end, award.end + 1) };
    return [
      { ...award, start: before.start, whole, otherNames: [...award.otherNames, before.name, ...before.otherNames] },
    ];
  });
}
