import { execFile } from 'node:child_process';

type Options = { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs: number };

/**
 * Runs a program to its end and answers all it printed, standard error included.
 * @throws {Error} one sentence: not found, too slow, or its exit code and the line that says most about it
 */
export function runCommand(program: string, args: string[], { timeoutMs, ...options }: Options): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { ...options, timeout: timeoutMs, maxBuffer: 64 << 20 }, (error, out, err) => {
      if (!error) return resolve(out + err);
      const cause = tellingLine(err) ?? tellingLine(out) ?? 'no output';
      if (error.code === 'ENOENT') reject(new Error(`${program} is not installed`));
      else if (error.killed) reject(new Error(`${program} did not end within ${timeoutMs / 1000} s`));
      else reject(new Error(`${program} ended with code ${error.code}: ${cause}`));
    });
  });
}

// Maven, apt and Playwright all go on after the line with the cause; few programs say it last.
function tellingLine(output: string): string | undefined {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /error|^E:/i.test(line)) ?? lines.at(-1))?.trim();
}
