import { readFileSync } from 'node:fs';
import { badInput } from './errors.ts';

/** A line, and nothing behind it: a secret that was saved by an editor or `echo` ends in one. */
const linePattern = /^([^\r\n]{1,4096})\r?\n?$/;

/**
 * A secret that is set, or that stands in a file. Nothing of either is ever repeated. Who may read the file is not looked
 * at: those that Docker and Kubernetes give to a container are readable by all in it.
 * @param name of the setting; that of the file ends in `_FILE`
 * @throws {JejakError} BAD_USER_INPUT where both are set, or the file cannot be read
 */
export function secretOf(name: string, set: string, file: string | null): string {
  if (file === null) return set;
  if (set !== '') throw badInput(`${name}_FILE`, `stands in the place of ${name}, which is set too: unset one of them`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw badInput(`${name}_FILE`, `cannot be read (${(error as NodeJS.ErrnoException).code})`, file);
  }
  const [, line] = linePattern.exec(text) ?? [];
  if (line === undefined)
    throw badInput(`${name}_FILE`, 'names a file of one line with the secret and nothing else', file);
  return line;
}
