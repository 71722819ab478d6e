import { Composer, CST, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import type { Span } from '../guard/rule.ts';

import type { Pauses } from '../pauses.ts';

/** Reports what is wrong at an offset of the text. */
export type ReportAt = (offset: number, message: string) => void;

/** The deepest dossier needs eight; beyond some thousand the recursion of the package would end the process. */
const maxDepth = 64;
/** Words, marks, blanks and line ends. The largest dossier so far has 4,000, and ten thousand claims make 240,000. */
const maxPieces = 300_000;
const maxListed = 20;
/** Between two pauses: each takes longer than a piece. */
const piecesAtOnce = 256;

/** What YAML has and a dossier does without: each of these makes one thing on the page mean another somewhere else. */
const notRead: Readonly<Record<string, string>> = {
  anchor: 'anchors (&name) are not read here: write the value out',
  alias: 'aliases (*name) are not read here: write the value out; a text that begins with * stands in quotes',
  tag: 'tags (!type) are not read here: every value is text; one that begins with ! stands in quotes',
  'directive-line': 'directives (%…) are not read here: take the line out',
  'explicit-key-ind': 'keys behind a question mark are not read here: write "key: value"',
};

/** What to do, for the errors of the package that do not say so. */
const advice: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'use blanks',
  BLOCK_AS_IMPLICIT_KEY: 'put a value that holds a colon and a blank in quotes',
  MULTILINE_IMPLICIT_KEY: 'put a value that holds a colon and a blank in quotes, and a colon behind each key',
  BAD_SCALAR_START: 'put the value in quotes',
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or put the value in single quotes',
  MISSING_CHAR: 'close what was opened, or put the value in quotes',
  BAD_INDENT: 'begin it in the column of its neighbours',
  UNEXPECTED_TOKEN: 'take it out, or put the value in quotes',
};

/**
 * The one document of a text, not yet checked for keys that stand twice: the check of the package takes time with the
 * square of their number. Depth and size are measured piece by piece before anything is built, so that no text, however
 * made, overflows the stack or takes long.
 * @param comments receives the place of each comment
 * @returns undefined when something was reported that keeps the text from being read; null when it says nothing
 */
export function* yamlDocument(
  text: string,
  onNewLine: (offset: number) => void,
  report: ReportAt,
  comments: Span[] = [],
): Pauses<ParsedNode | null | undefined> {
  const tokens = yield* tokensOf(text, onNewLine, report, comments);
  if (tokens === null) return undefined;
  yield;
  const { contents, errors } = compose(tokens, text.length);
  for (const { code, pos, message } of errors.slice(0, maxListed)) {
    const cure = advice[code];
    report(pos[0], `is not YAML: ${message}${cure === undefined ? '' : `: ${cure}`}`);
  }
  const next = errors[maxListed];
  if (next !== undefined) report(next.pos[0], 'more such errors stand from here on');
  return errors.length > 0 ? undefined : contents;
}

/** The tokens of the text, or null when something in it is refused; then the rest is not looked at any closer. */
function* tokensOf(
  text: string,
  onNewLine: (offset: number) => void,
  report: ReportAt,
  comments: Span[],
): Pauses<CST.Token[] | null> {
  const parser = new Parser(onNewLine);
  const watch = new Watch(report, comments);
  const tokens: CST.Token[] = [];
  onNewLine(0);
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    pieces += 1;
    if (pieces % piecesAtOnce === 0) yield;
    watch.piece(piece, parser.offset);
    for (const token of parser.next(piece)) watch.token(token, tokens);
    watch.depth(parser.stack.length - 1, parser.offset);
    if (watch.mustStop) return null;
  }
  for (const token of parser.end()) watch.token(token, tokens);
  return watch.refused ? null : tokens;
}

/** Looks at a text piece by piece, before anything is built of it. */
class Watch {
  /** Whether the text holds what is not read here. */
  refused = false;
  mustStop = false;
  readonly #report: ReportAt;
  #pieces = 0;
  #refusals = 0;
  #documents = 0;
  #scalarNext = false;
  #before: readonly [string, string] = ['', ''];
  readonly #comments: Span[];

  constructor(report: ReportAt, comments: Span[]) {
    this.#report = report;
    this.#comments = comments;
  }

  piece(piece: string, at: number): void {
    this.#pieces += 1;
    if (this.#pieces > maxPieces)
      this.#stop(at, `holds more than ${maxPieces} words and marks: a dossier is about one article`);
    const kind = this.#kindOf(piece);
    const wrong = notRead[kind];
    if (wrong !== undefined) {
      this.#report(at, wrong);
      this.refused = true;
      this.#refusals += 1;
      if (this.#refusals === maxListed) this.mustStop = true;
    }
    if (kind === 'comment') this.#comments.push({ start: at, end: at + piece.length });
    if (kind === 'comment' && this.#before.join() === 'plain,space' && /^#[^\s#]/.test(piece))
      this.#report(at, 'cuts the value off here: put the value in quotes; a comment has a blank behind its #');
    if (!this.#scalarNext) this.#before = [this.#before[1], kind];
  }

  token(token: CST.Token, tokens: CST.Token[]): void {
    if (token.type === 'document') this.#documents += 1;
    if (token.type === 'document' && this.#documents === 2)
      this.#stop(token.offset, 'a second document begins here: each dossier is a file of its own');
    tokens.push(token);
  }

  depth(levels: number, at: number): void {
    if (levels > maxDepth) this.#stop(at, `lies more than ${maxDepth} levels deep: a dossier needs eight`);
  }

  #stop(at: number, message: string): void {
    if (!this.mustStop) this.#report(at, message);
    this.refused = true;
    this.mustStop = true;
  }

  /** Text comes in two pieces, a mark and then itself; only a block of lines ends with one. */
  #kindOf(piece: string): string {
    const kind = this.#scalarNext ? (piece.endsWith('\n') ? 'block' : 'plain') : (CST.tokenType(piece) ?? 'error');
    this.#scalarNext = kind === 'scalar';
    return kind;
  }
}

function compose(
  tokens: readonly CST.Token[],
  length: number,
): { readonly contents: ParsedNode | null; readonly errors: readonly YAMLParseError[] } {
  // The package makes an Error of everything it meets; a million of them are made ten times faster without their stacks.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
    const [document] = new Composer(options).compose(tokens, true, length);
    return { contents: document?.contents ?? null, errors: document?.errors ?? [] };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
