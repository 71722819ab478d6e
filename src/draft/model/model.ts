import { readFileSync, statSync } from 'node:fs';
import { JejakError } from '../../errors.ts';

/** A language model that may be asked for proposals, at an address of the form of OpenAI chat completions. */
export interface Model {
  /** As the server at the address calls it. */
  readonly name: string;
  readonly url: string;
  /** Sent in a header, and shown nowhere; null where none is needed. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

/**
 * The model of the settings, with the key out of its file.
 * @throws {JejakError} BAD_USER_INPUT where there is no such key, or others may read it
 */
export function openModel({ keyFile, ...model }: Omit<Model, 'key'> & { readonly keyFile: string | null }): Model {
  return { ...model, key: keyFile === null ? null : readKey(keyFile) };
}

/** Who is asked, and where: for whoever must know to whom an article goes. */
export function shownModel({ name, url }: Pick<Model, 'name' | 'url'>): string {
  return `${name} at ${url}`;
}

const openToOthers = 0o077;

/** Nothing of the file is repeated in a message. Windows has no such mode. */
function readKey(file: string): string {
  const wrong = (why: string): JejakError => new JejakError('BAD_USER_INPUT', `JEJAK_MODEL_KEY_FILE: ${file} ${why}`);
  let key: string;
  try {
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & openToOthers) !== 0)
      throw wrong(`may be read or written by others than its owner: run "chmod 600 ${file}"`);
    key = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw error instanceof JejakError ? error : wrong('cannot be read');
  }
  if (!/^[!-~]{1,4096}$/.test(key)) throw wrong('is one line with the key and nothing else');
  return key;
}
