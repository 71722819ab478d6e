import { Command, CommanderError } from 'commander';
import { settings } from '../config.ts';
import { errorCodes, JejakError } from '../errors.ts';
import { DossierInvalid } from '../ingest/format/problems.ts';
import { commandsFor } from './commands.ts';
import { bugText, type Io } from './io.ts';

/** What each exit code says; docs/errors.md prints this table. */
export const exitCodes = {
  0: 'done',
  1: 'failed',
  2: 'wrong usage',
  3: 'the data has problems',
  5: 'the engine is out of reach',
} as const;

/** Runs one command line, `jejak` left off. Nothing is thrown: failures are lines on the error stream and an exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exit: Promise<number> = Promise.resolve(0);
  const program = new Command('jejak')
    .description('Who awarded whom, and how do we know?')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.error(text.trimEnd()) })
    .addHelpText('after', `\n${helpText()}`);
  for (const { name, summary, define, run: act } of await commandsFor(argv)) {
    const command = define(program.command(name).description(summary).option('--json', 'print JSON, for programs'));
    command.action((...passed: unknown[]) => {
      const operands = passed
        .slice(0, -2)
        .flatMap((operand) => (operand === undefined ? [] : (operand as string | string[])));
      exit = act({ arguments: operands, options: command.opts() }, io).catch((error: unknown) =>
        report(error, Boolean(command.opts()['json']), io),
      );
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return exit;
}

function report(error: unknown, json: boolean, io: Io): number {
  if (!(error instanceof JejakError)) {
    io.error(bugText(error));
    return errorCodes.INTERNAL.exit;
  }
  if (json) {
    const problems = error instanceof DossierInvalid ? { problems: error.problems } : {};
    io.out(JSON.stringify({ error: { code: error.code, message: error.message, ...problems } }));
  } else {
    io.error(error.message);
  }
  return errorCodes[error.code].exit;
}

function helpText(): string {
  const width = Math.max(...Object.keys(settings).map((name) => name.length));
  const rows = Object.entries(settings).map(
    ([name, { default: value, help }]) =>
      `  ${name.padEnd(width)}  ${help}${value === null || value === '' ? '' : ` (${value})`}`,
  );
  const codes = Object.entries(exitCodes).map(([code, meaning]) => `${code} ${meaning}`);
  return `Settings, from the environment:\n${rows.join('\n')}\n\nExit codes: ${codes.join(', ')}.`;
}
