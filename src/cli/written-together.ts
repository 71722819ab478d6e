const everyMs = 100;
const mostCharacters = 16_384;

export interface WrittenTogether {
  readonly write: (line: string) => void;
  /** Writes what waits. */
  readonly flush: () => void;
}

/**
 * Lines that go out together, some hundred at one time, after a tenth of a second at the latest: a call to the system for
 * each would cost a server that answers thousands a second more than the lines themselves.
 */
export function writtenTogether(write: (lines: string) => void): WrittenTogether {
  let waiting = '';
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting === '') return;
    const lines = waiting;
    waiting = '';
    write(lines);
  };
  return {
    flush,
    write: (line) => {
      waiting += waiting === '' ? line : `\n${line}`;
      if (waiting.length >= mostCharacters) flush();
      else timer ??= setTimeout(flush, everyMs).unref();
    },
  };
}
