/** The separator that a first line such as `sep=;` tells, as spreadsheets write it; null where there is no such line. */
export function separatorIn(start: Buffer): string | null {
  return /^\uFEFF?"?sep=([,;\t])"?[,;\t]*\r?(?:\n|$)/i.exec(start.toString('utf8'))?.[1] ?? null;
}

/** The separator that the header has most of. @param header its line, from 1 */
export function delimiterIn(start: Buffer, header: number): string {
  const line = start.toString('utf8').split('\n')[header - 1] ?? '';
  const counts = [',', ';', '\t'].map((delimiter) => [line.split(delimiter).length, delimiter] as const);
  return counts.reduce((most, next) => (next[0] > most[0] ? next : most))[1];
}
