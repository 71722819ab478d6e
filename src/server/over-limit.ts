import { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes } from '../errors.ts';

/** A request beyond a limit: what was reached, what is allowed, and what to change. The whole of it is refused. */
export function overLimit(
  code: ErrorCode,
  what: string,
  reached: number | string,
  allowed: number,
  advice: string,
): GraphQLError {
  return new GraphQLError(`${what}: ${reached}, at most ${allowed} allowed; ${advice}`, {
    extensions: { code, http: { status: errorCodes[code].http } },
  });
}
