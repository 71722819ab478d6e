import { JejakError } from '../errors.ts';

/** A transaction that failed, of which it is known that nothing was kept. */
export class Undone extends JejakError {}

/** A failure before any commit, where its code alone would leave open whether something was written. */
export function undone(error: unknown): unknown {
  const isOpen = error instanceof JejakError && ['DEADLINE_EXCEEDED', 'ENGINE_UNAVAILABLE'].includes(error.code);
  return isOpen && !(error instanceof Undone) ? new Undone(error.code, error.message, { cause: error }) : error;
}

/**
 * The answer of `work`, or DEADLINE_EXCEEDED once `ms` have passed. The work itself cannot be called off here.
 */
export async function withDeadline<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new JejakError('DEADLINE_EXCEEDED', `${what} took longer than ${ms / 1000} s`)),
      ms,
    );
  });
  // If the deadline wins, the work's own failure comes later and has nobody to tell.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
