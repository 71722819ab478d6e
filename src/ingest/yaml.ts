import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { hideNumbers } from '../errors.ts';
import type { Problem } from './problems.ts';

/** A place in a YAML file that can say what is wrong with it. */
export interface Spot {
  readonly problem: (message: string) => void;
}

export type Yaml = YamlText | YamlList | YamlMap | YamlNothing;
/** Every scalar is text until the ontology types it: `32.10` is a region's code, `no` is a word. */
export interface YamlText extends Spot {
  readonly is: 'text';
  readonly text: string;
}
export interface YamlList extends Spot {
  readonly is: 'list';
  readonly items: readonly Yaml[];
}
export interface YamlMap extends Spot {
  readonly is: 'map';
  readonly entries: ReadonlyMap<string, YamlEntry>;
}
export interface YamlNothing extends Spot {
  readonly is: 'nothing';
}
export interface YamlEntry {
  readonly key: Spot;
  readonly value: Yaml;
}

/** Reads a file's text; what is not YAML is added to `problems`, with its place. Null when nothing could be read. */
export function readYaml(file: string, text: string, problems: Problem[]): Yaml | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const spotAt = (offset: number): Spot => ({
    problem: (message) => {
      const { line, col } = lines.linePos(offset);
      problems.push({ file, line: Math.max(line, 1), column: Math.max(col, 1), message: hideNumbers(message) });
    },
  });
  for (const { pos, message } of [...document.errors, ...document.warnings])
    spotAt(pos[0]).problem(`is not YAML: ${message}`);
  if (document.errors.length > 0) return null;

  const convert = (node: unknown, fallback: number): Yaml => {
    const offset = (node as Node | null)?.range?.[0] ?? fallback;
    const spot = spotAt(offset);
    if (isMap(node)) {
      const entries = new Map<string, YamlEntry>();
      for (const { key, value } of node.items) {
        const keyOffset = (key as Node | null)?.range?.[0] ?? offset;
        if (isScalar(key)) entries.set(String(key.value), { key: spotAt(keyOffset), value: convert(value, keyOffset) });
        else spotAt(keyOffset).problem('a key here is plain text');
      }
      return { is: 'map', entries, ...spot };
    }
    if (isSeq(node)) return { is: 'list', items: node.items.map((item) => convert(item, offset)), ...spot };
    if (isScalar(node) && node.value !== null && String(node.value).trim() !== '')
      return { is: 'text', text: String(node.value), ...spot };
    if (node === null || isScalar(node)) return { is: 'nothing', ...spot };
    spot.problem('aliases and tags are not read here: write the value out');
    return { is: 'nothing', ...spot };
  };
  return convert(document.contents, 0);
}
