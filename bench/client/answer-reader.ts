/** An answer with nothing of HTTP left but its status. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  /** Whether the connection may be used again. */
  readonly isKept: boolean;
}

const endOfHead = '\r\n\r\n';

/** Reads one answer out of the bytes of a connection: as much of HTTP/1.1 as the servers of the bench speak. */
export class AnswerReader {
  #bytes: Buffer = Buffer.alloc(0);

  /** @returns the answer, once these bytes complete it; null until then */
  take(bytes: Buffer): Answer | null {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    const end = this.#bytes.indexOf(endOfHead);
    if (end < 0) return null;
    const head = this.#bytes.toString('latin1', 0, end).toLowerCase();
    const body = bodyIn(head, this.#bytes.subarray(end + endOfHead.length));
    if (body === null) return null;
    this.#bytes = Buffer.alloc(0);
    return { status: Number(head.slice(9, 12)), body, isKept: !head.includes('\r\nconnection: close') };
  }

  /** Whether some of an answer has come. */
  get hasBegun(): boolean {
    return this.#bytes.length > 0;
  }
}

/** @throws {Error} when the length is told in neither of two ways */
function bodyIn(head: string, rest: Buffer): Buffer | null {
  const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
  if (length !== undefined) return rest.length < Number(length) ? null : rest.subarray(0, Number(length));
  if (head.includes('\r\ntransfer-encoding: chunked')) return joined(rest);
  throw new Error(`an answer whose end nothing tells:\n${head}`);
}

/** The body that came in chunks, without trailers; null while the last is missing. */
function joined(rest: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(rest.toString('latin1', at, line), 16);
    const [from, next] = [line + 2, line + 2 + size + 2];
    if (rest.length < next) return null;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(rest.subarray(from, from + size));
    at = next;
  }
}
