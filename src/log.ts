import { type Logger, pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

/**
 * The log of a server: one line of JSON an event, with `time` in UTC, `level` in words, `event`, and what belongs to it.
 * Names of tokens stand in it, tokens never, nor anything else that a request said in confidence.
 * @param write takes a line without its end
 */
export function makeLog(write: (line: string) => void): Log {
  const options = {
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    redact: { paths: ['*.authorization', 'authorization', '*.token'], censor: '…' },
  };
  return pino(options, { write: (line: string) => write(line.trimEnd()) });
}

/** A log that keeps nothing, for whoever serves without one. */
export const noLog: Log = pino({ level: 'silent' });
