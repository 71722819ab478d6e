import { randomUUID } from 'node:crypto';

/** Short, and nothing that could break a line of a log or a header. */
const safe = /^[\w.:/+=@-]{1,128}$/;
/** It may be somebody's number, or hold one: a UUID has no more than twelve digits in a row, a clock in milliseconds thirteen. */
const maybeNumber = /^[\d.:/-]{9,}$|\d{14,}/;

/** The id that a request came with, where it can be taken on as it is; a new one otherwise. */
export function requestIdOf(given: string | undefined): string {
  return given !== undefined && safe.test(given) && !maybeNumber.test(given) ? given : randomUUID();
}
