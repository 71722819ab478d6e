import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Lines of JSON for programs, or lines for people; or none. */
export const logForms = ['json', 'pretty', 'off'] as const;
export type LogForm = (typeof logForms)[number];

/**
 * The log of a server: one line an event, in JSON with `time` in UTC, `level` in words, `event`, and what belongs to it.
 * Names of tokens stand in it, tokens never, nor anything else that a request said in confidence.
 * @param write takes a line without its end
 */
export function makeLog(write: (line: string) => void): Log {
  const options = {
    base: null,
    timestamp: isoTime,
    formatters: { level: (level: string) => ({ level }) },
    redact: { paths: ['*.authorization', 'authorization', '*.token'], censor: '…' },
  };
  return pino(options, { write: (line: string) => write(line.trimEnd()) });
}

/** The log in the form that somebody set. What writes for people is loaded for them alone. */
export async function makeLogAs(form: LogForm, write: (line: string) => void): Promise<Log> {
  if (form === 'off') return noLog;
  if (form === 'json') return makeLog(write);
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({ colorize: false, singleLine: true, ignore: 'event', translateTime: 'SYS:HH:MM:ss' });
  return makeLog((line) => write(pretty(line).trimEnd()));
}

/** A log that keeps nothing, for whoever serves without one. */
export const noLog: Log = pino({ level: 'silent' });

let [lastMs, lastText] = [0, ''];

/** The time as pino wants it, made once a millisecond: in a server at its limit it is a third of what a line costs. */
function isoTime(): string {
  const now = Date.now();
  if (now !== lastMs) [lastMs, lastText] = [now, `,"time":"${new Date(now).toISOString()}"`];
  return lastText;
}
