import { JejakError } from '../../errors.ts';

/**
 * Does one piece of work after the other, in the order asked.
 * @param most that may wait or be under way; `onTaken` is called when a piece of work becomes one of these
 * @throws {JejakError} TOO_MANY_WRITES from what it returns, where as many are there already
 */
export function makeWriteQueue(most: number): <T>(work: () => Promise<T>, onTaken: () => void) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (work, onTaken) => {
    if (waiting >= most)
      throw new JejakError('TOO_MANY_WRITES', `${most} writes wait already, more are not taken: send it again later`);
    onTaken();
    waiting += 1;
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}
