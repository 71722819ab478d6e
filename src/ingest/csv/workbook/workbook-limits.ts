/** What one workbook may be, and what reading it may take. docs/limits.md prints these. */
export const workbookLimits = {
  bytes: 10_000_000,
  /** Bytes that it unpacks to, by what it says of itself. */
  unpackedBytes: 100_000_000,
  cells: 1_000_000,
  /** Milliseconds that it is read for. */
  readMs: 20_000,
  /** Megabytes of memory that it may take. */
  readMegabytes: 1_000,
} as const;
