/** What one article may be, and what reading it may take. docs/limits.md prints these. */
export const inputLimits = {
  /** Bytes of a plain text: more than the characters that a draft takes, whatever they are. */
  textBytes: 1_000_000,
  /** Bytes of a page as a browser saves it, with its pictures in it or without. */
  pageBytes: 20_000_000,
  /** Characters of it without those pictures. */
  pageCharacters: 5_000_000,
  /** Elements of it. */
  pageElements: 50_000,
  /** Elements within elements. */
  pageDepth: 500,
  pdfBytes: 20_000_000,
  pdfPages: 50,
  /** Milliseconds that a page or a PDF is read for. */
  readMs: 20_000,
  /** Megabytes of memory that it may take. */
  readMegabytes: 1_000,
} as const;
