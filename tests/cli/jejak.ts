import { run } from '../../src/cli/run.ts';

/** What a command line did: its exit code, and its lines on the two streams. */
export interface Outcome {
  readonly exit: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly stopped?: () => Promise<void>;
}

/** Runs a command line in this process, with an environment of its own: nothing of the machine's leaks in. */
export async function jejak(
  argv: readonly string[],
  { environment = {}, stdin = '', stopped = async () => {} }: Surroundings = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(argv, {
    environment,
    out: (line) => out.push(line),
    error: (line) => err.push(line),
    terminal: null,
    readStdin: async () => stdin,
    pipes: null,
    stopped,
  });
  return { exit, out, err };
}
