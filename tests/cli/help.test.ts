import { expect, it } from 'vitest';
import { allCommands } from '../../src/cli/commands.ts';
import { exitCodes } from '../../src/cli/run.ts';
import { settings } from '../../src/config.ts';
import { jejak } from './jejak.ts';

const commands = await allCommands();

it('lists every command with what it does, every setting with its default, and every exit code', async () => {
  const { exit, out, err } = await jejak(['--help']);
  const help = out.join('\n');
  expect({ exit, err }).toEqual({ exit: 0, err: [] });
  for (const { name, summary } of commands) {
    expect(help).toMatch(new RegExp(`^ +${name}\\b`, 'm'));
    // Long summaries are wrapped, so words are what can be looked for.
    expect(help).toContain(summary.split(' ').slice(0, 3).join(' '));
  }
  for (const [name, setting] of Object.entries(settings)) {
    const line = help.split('\n').find((text) => text.trim().startsWith(`${name} `));
    expect(line).toContain(setting.help);
    if (setting.default) expect(line).toContain(`(${setting.default})`);
  }
  for (const [code, meaning] of Object.entries(exitCodes)) expect(help).toContain(`${code} ${meaning}`);
});

it.each(commands.map(({ name }) => name))(
  '%s --help tells its arguments and options, and does nothing',
  async (name) => {
    const { exit, out, err } = await jejak([name, '--help'], { environment: { JEJAK_DATA: '/dev/null/nowhere' } });
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out.join('\n')).toContain(`Usage: jejak ${name}`);
    expect(out.join('\n')).toContain('--json');
  },
);

it.each([
  ['an unknown command', ['sajikan'], /unknown command 'sajikan'/],
  ['an unknown option', ['query', '--nope', '{ __typename }'], /unknown option '--nope'/],
  ['an argument too many', ['query', '{ a }', '{ b }'], /too many arguments/],
  ['an option without its value', ['verify', '--archive'], /argument missing/],
])('ends with 2 and one line for %s', async (_what, argv, line) => {
  const { exit, out, err } = await jejak(argv);
  expect({ exit, out }).toEqual({ exit: 2, out: [] });
  expect(err).toEqual([expect.stringMatching(line)]);
});

it('shows the help and ends with 2 when no command is given', async () => {
  const { exit, out, err } = await jejak([]);
  expect(exit).toBe(2);
  expect([...out, ...err].join('\n')).toContain('Usage: jejak');
});

it('ends with 2 and names the setting that is wrong', async () => {
  const { exit, err } = await jejak(['query', '{ __typename }'], { environment: { PORT: 'http' } });
  expect({ exit, err }).toEqual({ exit: 2, err: ['PORT: is a port from 0 to 65535, got "http"'] });
});
