import { mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is put in the place of what in a folder, which may be a mount and is never itself renamed. */
export interface Exchange {
  readonly folder: string;
  /** Names that are there and go. */
  readonly old: readonly string[];
  /** Where what comes lies, on the same disk. */
  readonly from: string;
  readonly names: readonly string[];
}

/**
 * Exchanges all of them or, when it throws, none, by renaming alone: that takes no room.
 * @param aside the name of the folder, in each of these, in which what was there is kept
 * @returns the folders in which something is kept
 */
export function putInPlace(exchanges: readonly Exchange[], aside: string): string[] {
  const done: [from: string, to: string][] = [];
  const kept = exchanges.filter(({ old }) => old.length > 0).map(({ folder }) => join(folder, aside));
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    for (const folder of kept) mkdirSync(folder);
    for (const { folder, old, from, names } of exchanges) {
      for (const name of old) move(join(folder, name), join(folder, aside, name));
      for (const name of names) move(join(from, name), join(folder, name));
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    for (const folder of kept) removeEmpty(folder);
    throw error;
  }
  return kept;
}

function removeEmpty(folder: string): void {
  if (readdirSync(dirname(folder)).includes(folder.slice(dirname(folder).length + 1))) rmdirSync(folder);
}
