export const none = '–';

/** A ratio, or a dash where one of its two was not measured. */
export function times(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : none;
}

export function count(value: number): string {
  return value.toLocaleString('en');
}

/**
 * A table as Markdown, its columns even.
 * @param words how many of the first columns hold words; numbers stand to the right
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at < words ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
