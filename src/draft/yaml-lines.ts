import type { Value } from './draft.ts';

const width = 110;

/** Values as lines of YAML, a key a line; what is null, or has nothing in it, is left out. */
export function fields(indent: number, values: Readonly<Record<string, Value | null>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const kept = compact(value);
    return kept === null ? [] : block(indent, name, kept);
  });
}

/** On one line where it fits, else its parts below it. */
function block(indent: number, name: string, value: Value): string[] {
  if (typeof value === 'string') return [line(indent, name, value)];
  const short = `${' '.repeat(indent)}${name}: ${flow(value)}`;
  if (typeof value === 'number' || short.length <= width) return [short];
  const head = `${' '.repeat(indent)}${name}:`;
  if (Array.isArray(value)) return [head, ...value.flatMap((item: Value) => listItem(indent + 2, item))];
  return [
    head,
    ...Object.entries(value).flatMap(([key, part]) => (part === null ? [] : block(indent + 2, key, part as Value))),
  ];
}

/** An item on one line where it fits; the parts of a map else stand below each other behind the one dash. */
function listItem(indent: number, item: Value): string[] {
  const short = `${' '.repeat(indent)}- ${flow(item)}`;
  if (short.length <= width || typeof item !== 'object' || Array.isArray(item)) return [short];
  const [first = '', ...others] = fields(indent + 2, item as Readonly<Record<string, Value | null>>);
  return [`${' '.repeat(indent)}- ${first.trimStart()}`, ...others];
}

function flow(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => flow(item)).join(', ')}]`;
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === null ? [] : [`${key}: ${flow(part as Value)}`],
  );
  return `{ ${parts.join(', ')} }`;
}

/** One key with a text. */
export function line(indent: number, name: string, text: string): string {
  return `${' '.repeat(indent)}${name}: ${scalar(text, 'block')}`;
}

/** Plain where YAML takes it so, quoted elsewhere; within brackets and braces less may stand plain. */
export function scalar(text: string, within: 'flow' | 'block' = 'flow'): string {
  const plain = within === 'flow' ? /^[\p{L}\p{N}(“][^\n\r\t,[\]{}#&*!|>'"%@`\\]*$/u : /^[\p{L}\p{N}(“][^\n\r\t\\]*$/u;
  return plain.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) ? text : JSON.stringify(text);
}

/** A value without its empty parts. */
function compact(value: Value | null): Value | null {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.flatMap((item: Value) => compact(item) ?? []);
  const parts = Object.entries(value).flatMap(([name, part]): [string, Value][] => {
    const kept = compact(part);
    return kept === null ? [] : [[name, kept]];
  });
  return parts.length === 0 ? null : Object.fromEntries(parts);
}
