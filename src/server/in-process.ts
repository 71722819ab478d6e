import type { GraphQLDoor, InProcess } from './graphql-door.ts';
import { Operation } from './operation.ts';

/** Asks the API from within the server: see `ask` of the door, an operation for each question. */
export function askInProcess(door: GraphQLDoor): (question: InProcess, variables: object) => Promise<unknown> {
  return (question, variables) => door.ask(question, variables, new Operation());
}
