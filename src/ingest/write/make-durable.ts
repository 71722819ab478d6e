import { JejakError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

/** Whom a write tells what is allowed and may still be a slip. */
export interface Warned {
  readonly onWarning?: (message: string) => void;
}

/**
 * Makes what was committed safe from a power cut. Where that fails, it is written all the same, and whoever wrote it is
 * told so: a commit that was answered as refused would be found done.
 * @returns what to tell; null when it is safe
 */
export async function makeDurable(store: Store): Promise<string | null> {
  try {
    await store.checkpoint();
    return null;
  } catch (error) {
    const why = error instanceof JejakError ? error.message : 'the database could not write it to the disk';
    return `written, and not yet safe from a power cut: ${why}; the next write tries again`;
  }
}
