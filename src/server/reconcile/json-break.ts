// One token of JSON (RFC 8259), with the blanks before it.
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'name or }' | 'name' | ':' | ', or }' | ', or ]' | 'end';

/**
 * Where a text stops being JSON, which JSON.parse says on some versions of Node and for some mistakes alone.
 * @returns line and column from 1, and what JSON would have there; null for a text that is JSON
 */
export function jsonBreak(text: string): { line: number; column: number; expected: string } | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (): Expected => (open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]');
  while (expected !== 'end' || text.slice(at).trim() !== '') {
    token.lastIndex = at;
    const [found, mark, string, scalar] = token.exec(text) ?? [];
    const next: Expected | null =
      found === undefined ? null : step(expected, mark ?? (string === undefined ? scalar : '"'), open, after);
    if (next === null || found === undefined) return placeOf(text, at, expected);
    expected = next;
    at += found.length;
  }
  return null;
}

/** What may follow a token; null where it may not stand. */
function step(
  expected: Expected,
  met: string | undefined,
  open: ('{' | '[')[],
  after: () => Expected,
): Expected | null {
  if (met === '}' || met === ']') {
    if (!expected.endsWith(met)) return null;
    open.pop();
    return after();
  }
  if (met === ':') return expected === ':' ? 'value' : null;
  if (met === ',') return expected === ', or }' ? 'name' : expected === ', or ]' ? 'value' : null;
  if (expected === 'name' || expected === 'name or }') return met === '"' ? ':' : null;
  if (!expected.startsWith('value')) return null;
  if (met === '{' || met === '[') {
    open.push(met);
    return met === '{' ? 'name or }' : 'value or ]';
  }
  return after();
}

function placeOf(text: string, at: number, expected: Expected): { line: number; column: number; expected: string } {
  const blanks = /^[ \t\n\r]*/.exec(text.slice(at))?.[0].length ?? 0;
  const before = text.slice(0, at + blanks).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}
