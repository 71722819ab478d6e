import { copyFileSync, existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Files by their paths; null where there is to be none. */
export type Contents = ReadonlyMap<string, string | null>;

export interface Replaced {
  /** Puts back what was there. It writes nothing, so that a full disk does not keep it from doing so. */
  undo(): void;
  /** Lets go of what was there. */
  done(): void;
}

/**
 * Puts several files in the place of what was there: all of them or, when it throws, none. Each is there whole at any
 * moment. Beside them lie `….new` and `….old` meanwhile, with the number of this process in their names; what a process
 * that was killed left of these, clean-up.ts takes away.
 */
export function replaceFiles(contents: Contents): Replaced {
  const paths = [...contents.keys()];
  const replaced: string[] = [];
  const undo = (): void => {
    for (const path of replaced.splice(0).reverse()) {
      if (existsSync(beside(path, 'old'))) renameSync(beside(path, 'old'), path);
      else rmSync(path, { force: true });
    }
    remove(paths.flatMap((path) => [beside(path, 'new'), beside(path, 'old')]));
  };
  try {
    for (const [path, text] of contents) if (text !== null) writeFileSync(beside(path, 'new'), text, { flush: true });
    for (const path of paths) if (existsSync(path)) keepOld(path);
    for (const [path, text] of contents) {
      replaced.push(path);
      if (text === null) rmSync(path, { force: true });
      else renameSync(beside(path, 'new'), path);
    }
  } catch (error) {
    undo();
    throw error;
  }
  return { undo, done: () => remove(paths.map((path) => beside(path, 'old'))) };
}

function beside(path: string, what: 'new' | 'old'): string {
  return `${path}.${process.pid}.${what}`;
}

/** A second name for the same bytes takes no room; where a disk knows no such names, they are copied. */
function keepOld(path: string): void {
  const old = beside(path, 'old');
  rmSync(old, { force: true });
  try {
    linkSync(path, old);
  } catch {
    copyFileSync(path, old);
  }
}

function remove(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true });
}
