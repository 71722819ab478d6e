import { postKey } from '../cache/answer-key.ts';
import type { Answers } from '../cache/answers.ts';
import { KeptAnswer } from '../cache/kept-answer.ts';
import { clientLeft, type GraphQLHandler } from '../graphql-handler.ts';
import { Shed } from '../load/shed.ts';
import type { Operation } from '../operation.ts';
import type { Door, GraphAnswer } from './tool.ts';

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * The API of this server, for the tools that one request calls: what is kept is answered at once, all else takes its place
 * in the queue of work, and each question has the budget of one.
 */
export function ownDoor(handler: GraphQLHandler, answers: Answers, request: Operation): Door {
  return async (question, signal) => {
    const operation = request.part();
    const left = (): void => clientLeft(operation);
    signal.addEventListener('abort', left);
    try {
      const body = JSON.stringify(question);
      const answer = await answers.of(postKey(headers, body), operation, () =>
        handler.post({ headers, body }, operation),
      );
      if (answer instanceof Shed) throw answer;
      const said = answer instanceof KeptAnswer ? (await answer.packed(undefined)).body.toString() : answer.body;
      return JSON.parse(said) as GraphAnswer;
    } finally {
      signal.removeEventListener('abort', left);
    }
  };
}
