import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { JejakError } from '../../errors.ts';
import type { Principal, Role } from '../../graphql/writes.ts';
import { type Log, noLog } from '../../log.ts';
import { earliestDay, partialDate } from '../../ontology/values/partial-date.ts';

/** The tokens that may write, as a file holds them. */
export interface Tokens {
  /**
   * Whose token this is; null when it is nobody's, or no longer. The file is read again when it has changed, so a token
   * is added or withdrawn without a restart. Where what it holds now has problems, the last set without any stands.
   * @param log is told of these problems, once for each change
   */
  principalOf(token: string, log?: Log): Principal | null;
  /**
   * The same by the sha256 of a token, 64 hexadecimal digits: a session that was made from it is asked about anew with
   * each request, and does not hold the token.
   */
  principalOfHash(sha256: string, log?: Log): Principal | null;
}

interface Entry extends Principal {
  readonly hash: Buffer;
  /** The last day on which it holds, `YYYY-MM-DD`; null for one without end. */
  readonly until: string | null;
}

const linePattern = /^(?<name>[a-z0-9][a-z0-9._-]{0,63})\s+(?<role>\S+)\s+(?<hash>\S+)(?:\s+until\s+(?<until>\S+))?$/;
const lineRule = 'is "name role sha256", and "until 2027-12-31" where it ends';

/**
 * The tokens of a file with one line each: name, role, the sha256 of the token, and perhaps a last day. A token is 256
 * bits of chance, so its plain hash tells nothing that could be tried out; the token itself stands nowhere.
 * @throws {JejakError} BAD_USER_INPUT with every problem of the file, one that others than its owner may write included
 */
export function openTokens(file: string): Tokens {
  let stamp = stampOf(file);
  let entries = readTokens(file);
  const readAgain = (log: Log): void => {
    const now = stampNow(file);
    if (now === stamp) return;
    stamp = now;
    try {
      entries = readTokens(file);
      log.info({ event: 'tokens.read', tokens: entries.length }, 'the file of tokens was read again');
    } catch (error) {
      if (!(error instanceof JejakError)) throw error;
      log.error({ event: 'tokens.broken', problems: error.message }, 'the tokens from before the change stay');
    }
  };
  return {
    principalOf: (token, log = noLog) => {
      readAgain(log);
      return holderOf(hashOf(token), entries);
    },
    principalOfHash: (sha256, log = noLog) => {
      readAgain(log);
      return /^[0-9a-f]{64}$/.test(sha256) ? holderOf(Buffer.from(sha256, 'hex'), entries) : null;
    },
  };
}

/**
 * Whose tokens a file holds, and the last day of each, `YYYY-MM-DD`, null for one without end.
 * @throws {JejakError} as openTokens
 */
export function listTokens(file: string): { name: string; until: string | null }[] {
  return readTokens(file).map(({ name, until }) => ({ name, until }));
}

/** The sha256 of a token, in hexadecimal digits. */
export function hashOfToken(token: string): string {
  return hashOf(token).toString('hex');
}

/** A new token, and the line that lets it in. The token is shown once and kept nowhere. */
export function newToken(name: string, role: Role, until: string | null): { token: string; line: string } {
  const token = `jejak_${randomBytes(32).toString('base64url')}`;
  const line = `${name} ${role} ${hashOf(token).toString('hex')}${until === null ? '' : ` until ${until}`}`;
  const [problem] = parseTokens(line, 'token').problems;
  if (problem !== undefined) throw new JejakError('BAD_USER_INPUT', problem);
  return { token, line };
}

/** Every entry is compared, each in constant time: how long it takes tells nothing of how near a guess came. */
function holderOf(hash: Buffer, entries: readonly Entry[]): Principal | null {
  const today = new Date().toISOString().slice(0, 10);
  let found: Principal | null = null;
  for (const { hash: known, name, role, until } of entries)
    if (timingSafeEqual(hash, known) && (until === null || today <= until)) found = { name, role };
  return found;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function stampOf(file: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    throw new JejakError('BAD_USER_INPUT', `JEJAK_TOKENS: ${file} cannot be read`);
  }
}

/** The stamp of a file that may have gone meanwhile. */
function stampNow(file: string): string {
  try {
    return stampOf(file);
  } catch {
    return 'gone';
  }
}

function readTokens(file: string): Entry[] {
  stampOf(file);
  checkMode(file);
  const { entries, problems } = parseTokens(textOf(file), file);
  if (problems.length > 0) throw new JejakError('BAD_USER_INPUT', problems.join('\n'));
  return entries;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new JejakError('BAD_USER_INPUT', `JEJAK_TOKENS: ${file} cannot be read`, { cause });
  }
}

const writableByOthers = 0o022;

/** Whoever may write the file can let themselves in. Windows has no such mode. */
function checkMode(file: string): void {
  if (process.platform === 'win32' || (statSync(file).mode & writableByOthers) === 0) return;
  throw new JejakError(
    'BAD_USER_INPUT',
    `JEJAK_TOKENS: ${file} may be written by others than its owner, who could let themselves in: run "chmod 600 ${file}"`,
  );
}

/** A line is never repeated: somebody may have put the token itself into it. */
function parseTokens(text: string, file: string): { entries: Entry[]; problems: string[] } {
  const entries: Entry[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const wrong = (message: string): unknown => problems.push(`${file}:${index + 1}:1: ${message}`);
    const { name = '', role = '', hash = '', until = null } = linePattern.exec(line.trim())?.groups ?? {};
    if (name === '') wrong(lineRule);
    else if (role !== 'reader' && role !== 'editor') wrong('the role is reader or editor');
    else if (!/^[0-9a-f]{64}$/.test(hash)) wrong('the hash is a sha256, 64 hexadecimal digits; never the token itself');
    else if (until !== null && !isDay(until)) wrong('a token ends on a day, such as until 2027-12-31');
    else if (entries.some((entry) => entry.name === name && entry.hash.toString('hex') === hash))
      wrong('is there twice');
    else entries.push({ name, role, hash: Buffer.from(hash, 'hex'), until });
  }
  return { entries, problems };
}

function isDay(text: string): boolean {
  const date = partialDate(text);
  return date !== null && earliestDay(date) === text;
}
