import { type ErrorCode, errorCodes } from '../errors.ts';
import { everyAnswer, forAnyPage } from './every-answer.ts';
import type { Shed } from './load/shed.ts';
import type { Answer } from './short-path.ts';

/** A request that is turned away before anybody reads what it asks. */
export function errorResponse(code: ErrorCode, message: string, status: number = errorCodes[code].http): Answer {
  return {
    status,
    headers: { ...everyAnswer, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}

export function tooManyBytes(most: number): Answer {
  return errorResponse('BODY_TOO_LARGE', `body: is at most ${most} bytes; send a shorter query`);
}

export function notUtf8(): Answer {
  return errorResponse('BAD_USER_INPUT', 'body: is not UTF-8; write it in UTF-8');
}

/** What a program is told that was not taken on. */
export function shedAnswer({ code, message, retryAfterSeconds }: Shed): Answer {
  const { headers, ...answer } = errorResponse(code, message);
  return { ...answer, headers: { ...headers, ...forAnyPage, 'retry-after': String(retryAfterSeconds) } };
}
