import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { type Block, root } from './markdown.ts';

/** A command as it stands behind `$` in a block, and the lines that stand below it. */
export interface Shown {
  readonly command: string;
  readonly output: readonly string[];
}

export interface Ran {
  readonly exit: number;
  /** What was printed on either stream, in order, with ports, process ids and the folder as the documents have them. */
  readonly output: readonly string[];
}

export function commandsIn({ text }: Block): Shown[] {
  const [, ...parts] = text.replace(/\n$/, '').split(/^\$ /m);
  return parts.map((part) => {
    const [command = '', ...output] = part.replace(/\n$/, '').split('\n');
    return { command, output };
  });
}

/** A folder as a reader has it: the data and the questions of the repository, and the files that a page writes out. */
export function workFolder(files: readonly Block[]): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'jejak-test-')));
  for (const name of ['data', 'docs']) symlinkSync(join(root, name), join(path, name));
  for (const { info, text } of files) {
    mkdirSync(dirname(join(path, info)), { recursive: true });
    writeFileSync(join(path, info), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** Runs `NAME=value npx jejak …` in the current folder. */
export async function runShown(command: string, stopped: Io['stopped'] = async () => {}): Promise<Ran> {
  const words = shellWords(command);
  const at = words.findIndex((word) => !/^\w+=/.test(word));
  if (words[at] !== 'npx' || words[at + 1] !== 'jejak') throw new Error(`not a command of ours: ${command}`);
  const given = Object.fromEntries(words.slice(0, at).map((word) => word.split(/=(.*)/s).slice(0, 2)));
  const output: string[] = [];
  const print = (text: string): void => void output.push(...text.split('\n').map(asDocumented));
  const exit = await run(words.slice(at + 2), {
    environment: { PORT: '0', ...given },
    out: print,
    error: print,
    terminal: null,
    readStdin: async () => '',
    pipes: null,
    stopped,
  });
  return { exit, output };
}

/** Ports are free ones, process ids are anybody's, and the folder is of this run. */
export function asDocumented(line: string): string {
  return line
    .replaceAll(`${process.cwd()}/`, '')
    .replace(/(http:\/\/127\.0\.0\.1):\d+/g, '$1:4000')
    .replace(/process \d+/g, 'process 4242');
}

/** Words as a shell splits them, as far as the documents need it: blanks, 'quotes' and "quotes". */
function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );
}
