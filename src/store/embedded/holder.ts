import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusable } from './unusable.ts';

/** The process that has a data folder open, and where it serves, if it does. */
export interface Holder {
  readonly pid: number;
  readonly url: string | null;
}

const fileName = 'holder.json';

/**
 * Leaves word for other processes of who has the folder open.
 * @throws {JejakError} ENGINE_UNAVAILABLE or DISK_FULL when it cannot be written
 */
export function writeHolder(folder: string, holder: Holder): void {
  try {
    writeFileSync(join(folder, fileName), `${JSON.stringify(holder)}\n`);
  } catch (error) {
    throw unusable(folder, error);
  }
}

export function removeHolder(folder: string): void {
  rmSync(join(folder, fileName), { force: true });
}

/** Who last said to have the folder open and is still alive; null when nobody is. */
export function readHolder(folder: string): Holder | null {
  try {
    const { pid, url } = JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as Partial<Holder>;
    if (typeof pid !== 'number' || !isAlive(pid)) return null;
    return { pid, url: typeof url === 'string' ? url : null };
  } catch {
    return null; // no such file, or one half-written by a process that was killed: nobody to name
  }
}

/** Whether a process with this number lives, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // alive, and somebody else's
  }
}
