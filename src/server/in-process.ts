import { type ErrorCode, JejakError } from '../errors.ts';
import type { GraphQLDoor } from './graphql-door.ts';
import { Operation } from './operation.ts';

/** A question in GraphQL, and what it is asked with. */
interface Asked {
  readonly name: string;
  readonly text: string;
}

/**
 * Asks the API from within the server, by the same door and under the same limits as everybody.
 * @throws {JejakError} the first error of the answer
 */
export function askInProcess(door: GraphQLDoor): (question: Asked, variables: object) => Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return async ({ name, text }, variables) => {
    const body = JSON.stringify({ query: text, operationName: name, variables });
    const answer = await door.post({ headers, body }, new Operation());
    const { data, errors = [] } = JSON.parse(answer.body) as Result;
    const [error] = errors;
    if (error !== undefined) throw new JejakError(error.extensions.code, error.message);
    return data;
  };
}

interface Result {
  readonly data: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: ErrorCode } }[];
}
