import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Block, Span } from '../article.ts';
import { capital, isStop } from './capitals.ts';
import { titleCase } from './find-offices.ts';
import { overlap, type Sure } from './finding.ts';

/** An award as it is printed, with the year and the level that stand beside it. */
export interface FoundAward extends Span {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly year: number | null;
  readonly level: 'NATIONAL' | 'PROVINCIAL' | 'REGENCY' | null;
  /** The id of the region whose level it is. */
  readonly area: string | null;
  /** The name with its year and level. */
  readonly whole: Span;
  readonly sure: Sure;
  readonly reason: string;
}

interface Form {
  readonly pattern: RegExp;
  readonly sure: Sure;
  readonly reason: string;
  /** The name itself out of the words that the pattern takes in. */
  readonly nameOf: (words: string) => string;
}

const word = `(?:${capital}|&)`;
/** Awards that go by a name of their own, without a word such as Award; and the one form that each is listed under. */
const ownNames: readonly (readonly [string, string | null])[] = [
  [
    `Adipura(?: Kencana)?|Kalpataru|Adiwiyata(?: Mandiri)?|Swasti Saba|Parahita Ekapraya|Parasamya Purnakarya Nugraha`,
    null,
  ],
  ['PROPER|Proper', 'PROPER'],
  [String.raw`(?:Kabupaten\/Kota|Kabupaten|Kota) Layak Anak|KLA`, 'Kabupaten/Kota Layak Anak'],
  ['(?:[Oo]pini )?(?:WTP|Wajar Tanpa Pengecualian)', 'Opini WTP'],
];
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${word}\s){1,6}(?:Awards?|AWARDS?|Prize|Trophy|Medal)(?!\p{L})`,
      'gu',
    ),
    sure: 'high',
    reason: 'the word Award, or one like it, stands in its name',
    nameOf: behindLastStop,
  },
  ...ownNames.map(
    ([pattern, listed]): Form => ({
      pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?![\p{L}-])`, 'gu'),
      sure: 'medium',
      reason: 'the usual name of an award',
      nameOf: (words) => listed ?? words,
    }),
  ),
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Pp]enghargaan|PENGHARGAAN|Anugerah|ANUGERAH|Piala|PIALA|Trofi|Lomba|Bintang|Satya ?[Ll]encana|Satyalancana)(?:\s${word}){1,6}`,
      'gu',
    ),
    sure: 'medium',
    reason: 'capitals behind a word for an award',
    nameOf: beforeFirstStop,
  },
];
const yearBehind =
  /^(?:\s[Bb]idang(?:\s\p{Lu}\p{L}+){1,4})?,?\s(?:ke-?\s?\w+\s)?(?:[Tt]ahun\s|TAHUN\s)?((?:19|20)\d{2})(?![\d/])/u;
const yearBefore = /(?<!\d)((?:19|20)\d{2})\s$/;
const levelBehind =
  /^,?\s(?:di\s)?(?:tingkat|level)\s(?:(nasional|national)|((?:provinsi|kabupaten|kota|pusat)(?:\s[\p{L}’'-]+){1,4}))/iu;

/** Awards by the words that make a name of one; a longer name around a shorter one becomes its other name. */
export function findAwards({ text, start }: Block, index: NameIndex): FoundAward[] {
  const found: FoundAward[] = [];
  for (const { pattern, sure, reason, nameOf } of forms) {
    for (const { index: at, 0: words } of text.matchAll(pattern)) {
      const name = nameOf(words);
      if (name === '') continue;
      const offset = words.includes(name) ? words.indexOf(name) : 0;
      const printed = words.includes(name) ? name : words;
      const from = at + offset;
      const beside = besideName(text, from, from + printed.length, index);
      const span = { start: start + from, end: start + from + printed.length };
      const inner = found.findIndex((other) => overlap(other, span));
      const known = found[inner];
      if (known === undefined)
        found.push({
          ...{ ...span, ...beside, name: titleCase(name), otherNames: printed === name ? [] : [printed], sure, reason },
          whole: { start: start + beside.from, end: start + beside.to },
        });
      else if (
        printed.length > known.name.length &&
        sure === 'medium' &&
        span.end - span.start > known.end - known.start
      )
        found[inner] = { ...known, otherNames: [...known.otherNames, printed] };
    }
  }
  return inBrackets(
    found.sort((a, b) => a.start - b.start),
    text,
    start,
  );
}

function besideName(
  text: string,
  from: number,
  to: number,
  index: NameIndex,
): Pick<FoundAward, 'year' | 'level' | 'area'> & { from: number; to: number } {
  const before = yearBefore.exec(text.slice(0, from));
  const behind = yearBehind.exec(text.slice(to));
  const year = Number(behind?.[1] ?? before?.[1] ?? 0) || null;
  const end = to + (behind?.[0].length ?? 0);
  const begin = behind === null && before !== null ? from - before[0].length : from;
  const level = levelBehind.exec(text.slice(end));
  if (level?.[1] !== undefined) return { year, level: 'NATIONAL', area: null, from: begin, to: end + level[0].length };
  const words = level?.[2]?.split(' ') ?? [];
  for (let count = words.length; count > 1; count -= 1) {
    const printed = words.slice(0, count).join(' ');
    const [area, ...more] = index.named(printed).filter((id) => /^(?:province|regency):/.test(id));
    if (area === undefined || more.length > 0) continue;
    const length = (level?.[0].length ?? 0) - (level?.[2]?.length ?? 0) + printed.length;
    const reach = area.startsWith('province:') ? 'PROVINCIAL' : 'REGENCY';
    return { year, level: reach, area, from: begin, to: end + length };
  }
  return { year, level: null, area: null, from: begin, to: end };
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
    return [{ ...award, otherNames: [...award.otherNames, before.name, ...before.otherNames] }];
  });
}

/** "Raih Penghargaan Contoh Award": what stands behind the last word that belongs to no name. */
function behindLastStop(words: string): string {
  const parts = words.split(/\s/);
  const last = parts.findLastIndex((part) => isStop(part) || /^(?:penghargaan|anugerah)$/i.test(part));
  const name = parts.slice(last + 1);
  return name.length > 1 ? name.join(' ') : '';
}

/** "Anugerah Contoh Diserahkan": what stands before the first word that belongs to no name. */
function beforeFirstStop(words: string): string {
  const parts = words.split(/\s/);
  const stop = parts.findIndex((part, at) => at > 0 && (isStop(part) || /^Bidang$/i.test(part)));
  const name = stop < 0 ? parts : parts.slice(0, stop);
  if (/^(?:Provinsi|Kabupaten|Kota|Daerah|Tersebut|Ini|Itu|Terbaik)$/i.test(name[1] ?? '')) return '';
  return name.length > 1 ? name.join(' ').replace(/^penghargaan/, 'Penghargaan') : '';
}
