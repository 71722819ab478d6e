import { type ErrorCode, errorCodes } from '../errors.ts';
import type { Answer } from './short-path.ts';

/** A request that is turned away before anybody reads what it asks. */
export function refusal(code: ErrorCode, message: string, status: number = errorCodes[code].http): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}

export function tooManyBytes(most: number): Answer {
  return refusal('BODY_TOO_LARGE', `body: is at most ${most} bytes; send a shorter query`);
}
