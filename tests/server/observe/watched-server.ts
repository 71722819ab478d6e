import { onTestFinished } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { copyBundled } from '../../setup/bundled.ts';

/** A server over the bundled dossiers, started as an operator does, with what it wrote on the error stream. */
export interface WatchedServer {
  readonly url: string;
  readonly metrics: string | undefined;
  /** The folder of its data. */
  readonly folder: string;
  /** Ends it. @returns its exit code, and all its lines */
  stop(): Promise<{ exit: number; lines: readonly string[] }>;
}

export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly event: string;
}

/** @param terminal whether the error stream is one */
export async function watchedServer(
  environment: Readonly<Record<string, string>> = {},
  terminal = false,
): Promise<WatchedServer> {
  const folder = tempFolder();
  await copyBundled(folder);
  const lines: string[] = [];
  let end: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    end = resolve;
  });
  let tell: (line: string) => void = () => {};
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const exit = run(['serve', '--json'], {
    environment: { JEJAK_DATA: folder, PORT: '0', ...environment },
    out: tell,
    error: (text) => lines.push(...text.split('\n')),
    terminal: terminal ? () => {} : null,
    pipes: null,
    readStdin: async () => '',
    stopped: () => stopped,
  });
  const stop = async () => {
    end();
    return { exit: await exit, lines };
  };
  onTestFinished(async () => void (await stop()));
  const first = await Promise.race([told, exit.then((code) => Promise.reject(new Error(`${code}: ${lines.join()}`)))]);
  return {
    ...(JSON.parse(first) as { url: string; metrics?: string }),
    metrics: JSON.parse(first).metrics,
    folder,
    stop,
  };
}

/** A posted query. */
export function posted(query: string, headers: Record<string, string> = {}, variables: object = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  };
}
