import { isPromise, type Plugin } from 'graphql-yoga';
import { JejakError } from '../../errors.ts';
import type { Limits } from '../../graphql/limits.ts';
import type { Operation } from '../operation.ts';

/** Ends an operation that takes too long, and answers in its place; also when its client has left. Writes have their time. */
export function useOperationEnd({ operationSeconds }: Limits): Plugin<{ operation: Operation }> {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { operation } = args.contextValue as { operation: Operation }; // put there by graphql-handler.ts
      if (operation.ended !== null) throw operation.ended;
      setExecuteFn((given) => endingWith(operation, operationSeconds, executeFn(given)));
    },
  };
}

/** The work, which fails with what ended its operation: its client left, or it took longer than so many seconds. */
export function endingWith<T>(operation: Operation, seconds: number, work: Promise<T> | T): Promise<T> | T {
  if (!isPromise(work)) return work;
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => operation.timeUp(tooLong(seconds)), seconds * 1_000);
    operation.onEnd(reject);
    const done = (): void => clearTimeout(timer);
    work.then(resolve, reject).then(done, done);
  });
}

function tooLong(seconds: number): JejakError {
  return new JejakError(
    'OPERATION_TOO_LONG',
    `the operation took longer than ${seconds} s, which is the most; ask for fewer or smaller pages`,
  );
}
