import { isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap } from 'yaml';
import { hideNumbers } from '../../errors.ts';
import { withoutPrivate } from '../guard/find-private.ts';
import { guardComments } from '../guard/guard-comments.ts';
import type { Span } from '../guard/rule.ts';
import { inOneGo, type Pauses } from '../pauses.ts';
import { oddCharacters } from './odd-characters.ts';
import type { Problem } from './problems.ts';
import { whyTooLong } from './text-rules.ts';
import { yamlDocument } from './yaml-document.ts';

/** A place in a YAML file that can say what is wrong with it. */
export interface SourceLocation {
  /**
   * @param words a part of the text that stands here, for a column of its own; what is wrong with them may be that
   *   they are private, so nothing is quoted from this place afterwards
   */
  readonly problem: (message: string, words?: string) => void;
  /** The same place without the file's text: to be kept while other files are read. Absent where nothing is held. */
  readonly pinned?: () => PinnedLocation;
}

/** A place that holds nothing but itself: plain data, and whom it tells. */
export interface PinnedLocation extends SourceLocation {
  readonly at: Omit<Problem, 'message'>;
}

export type Yaml = YamlText | YamlList | YamlMap | YamlNothing;
/** Every scalar is text until the ontology types it: `32.10` is a region's code, `no` is a word. */
export interface YamlText extends SourceLocation {
  readonly is: 'text';
  readonly text: string;
}
export interface YamlList extends SourceLocation {
  readonly is: 'list';
  readonly items: readonly Yaml[];
}
export interface YamlMap extends SourceLocation {
  readonly is: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
}
export interface YamlNothing extends SourceLocation {
  readonly is: 'nothing';
}
export interface YamlEntry {
  readonly key: SourceLocation;
  readonly value: Yaml;
}

/** Keys that JavaScript has a meaning for, and YAML's own merge key. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Nobody reads on beyond, and a hostile file must not make as many as it has bytes. */
const maxReported = 1_000;

/** Reads a file's text; what is not YAML is added to `problems`, with its place. Null when nothing could be read. */
export function readYaml(file: string, text: string, problems: Problem[]): Yaml | null {
  return inOneGo(readingYaml(file, text, problems));
}

/** The same, with pauses. */
export function* readingYaml(file: string, text: string, problems: Problem[]): Pauses<Yaml | null> {
  const lines = new LineCounter();
  let reported = 0;
  const report = (offset: number, message: string): void => {
    reported += 1;
    if (reported > maxReported) return;
    const { line, col } = lines.linePos(offset);
    const shown =
      reported === maxReported ? `and more: ${maxReported} problems are listed` : hideNumbers(withoutPrivate(message));
    problems.push({ file, line: Math.max(line, 1), column: Math.max(col, 1), message: shown });
  };
  const comments: Span[] = [];
  const document = yield* yamlDocument(text, lines.addNewLine, report, comments);
  if (document === undefined) return null;
  guardComments(text, comments, report);
  yield;

  const spotOf = (node: Node | null | undefined, fallback: number): SourceLocation => {
    const [start, end] = node?.range ?? [fallback, fallback];
    let named = false;
    return {
      problem: (message, words) => {
        const within = words === undefined ? -1 : text.slice(start, end).indexOf(words);
        report(start + Math.max(within, 0), named ? message.replace(/"[^"]*"/g, '"…"') : message);
        named ||= words !== undefined;
      },
      pinned: () => {
        const { line, col } = lines.linePos(start);
        return pinnedAt({ file, line: Math.max(line, 1), column: Math.max(col, 1) }, problems);
      },
    };
  };
  const convert = (node: Node | null, fallback: number): Yaml => {
    const offset = node?.range?.[0] ?? fallback;
    const location = spotOf(node, fallback);
    if (isMap(node)) return { is: 'map', entries: entriesOf(node, offset), ...location };
    if (isSeq(node))
      return { is: 'list', items: node.items.map((item) => convert(item as Node | null, offset)), ...location };
    const value = isScalar(node) ? String(node.value ?? '') : '';
    if (value.trim() === '') return { is: 'nothing', ...location };
    reportOdd(node, value, location);
    const tooLong = whyTooLong(value);
    if (tooLong !== null) {
      location.problem(tooLong);
      return { is: 'nothing', ...location };
    }
    return { is: 'text', text: value, ...location };
  };
  const entriesOf = (map: YAMLMap, offset: number): Map<string, YamlEntry> => {
    const entries = new Map<string, YamlEntry>();
    // Keys that look the same are the same, however their accents are put together.
    const seen = new Map<string, { readonly name: string; readonly line: number }>();
    for (const pair of map.items) {
      const key = pair.key as Node | null;
      const keyOffset = key?.range?.[0] ?? offset;
      const location = spotOf(key, offset);
      const name = isScalar(key) ? String(key.value ?? '') : null;
      const value = convert(pair.value as Node | null, keyOffset);
      if (name === null) {
        location.problem('a key here is plain text');
        continue;
      }
      reportOdd(key, name, location);
      if (name === '') location.problem('a key is missing before the colon');
      if (forbiddenKeys.has(name))
        location.problem(`${name} is no key of a dossier: take it out, or write the values out`);
      const twin = seen.get(name.normalize('NFC'));
      if (twin === undefined) {
        seen.set(name.normalize('NFC'), { name, line: lines.linePos(keyOffset).line });
        entries.set(name, { key: location, value });
      } else {
        const how = twin.name === name ? '' : ', its accents put together otherwise';
        location.problem(`this key stands in line ${twin.line} already${how}: put all of it in one place`);
      }
    }
    return entries;
  };
  return convert(document, 0);
}

/** @param problems receives what is said to be wrong there */
export function pinnedAt(at: PinnedLocation['at'], problems: Problem[]): PinnedLocation {
  return {
    at,
    problem: (message) => void problems.push({ ...at, message: hideNumbers(withoutPrivate(message)) }),
  };
}

/** What an escape such as "\\u202E" brought in, which the file itself does not show. */
function reportOdd(node: Node | null, text: string, location: SourceLocation): void {
  if (isScalar(node) && node.type === 'QUOTE_DOUBLE')
    for (const { message } of oddCharacters(text, 1)) location.problem(message);
}
