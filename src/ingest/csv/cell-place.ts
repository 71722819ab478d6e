/**
 * Where a cell begins in its row as it is written: lines below the row's first, and the column, both from 1 as editors
 * count. Cells in quotation marks may hold separators and line breaks.
 */
export function cellPlace(
  raw: string,
  index: number,
  delimiter: string,
): { readonly line: number; readonly column: number } {
  let [at, cell] = [0, 0];
  let quoted = false;
  for (; at < raw.length && cell < index; at += 1) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === delimiter && !quoted) cell += 1;
  }
  const before = raw.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
