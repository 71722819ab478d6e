import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { newToken, openTokens } from '../server/editing/tokens.ts';
import { type CliCommand, textOption } from './command.ts';

export const tokenCommand: CliCommand = {
  name: 'token',
  summary: 'make a token that may write over HTTP, and show it once',
  define: (command) =>
    command
      .argument('<name>', 'whose it is, such as desk-data: it stands under the decisions made with it')
      .option('--role <role>', 'editor, or reader: who may only ask what a write would do', 'editor')
      .option('--until <day>', 'the last day on which it holds; without end unless given'),
  run: async (call, io) => {
    const { tokens: file } = readConfig(io.environment);
    const role = textOption(call, 'role');
    if (role !== 'editor' && role !== 'reader') throw badInput('--role', 'is editor or reader', role);
    const { token, line } = newToken(call.arguments[0] ?? '', role, textOption(call, 'until'));
    if (file !== null) add(line, file);
    if (call.options['json']) io.out(JSON.stringify({ token, line, file }));
    else {
      io.out(token);
      io.error('(shown this once; Jejak keeps no more than its sha256)');
      io.error(
        file === null
          ? `(add this line to the file that JEJAK_TOKENS will name: ${line})`
          : `(added to ${file}; to withdraw it, take its line out)`,
      );
    }
    return 0;
  },
};

/** @throws {JejakError} BAD_USER_INPUT when the file has problems already: they would hide among what is added */
function add(line: string, file: string): void {
  // Nobody but its owner need read it, though what it holds lets nobody in.
  if (!existsSync(file)) writeFileSync(file, '# name role sha256 [until day]\n', { mode: 0o600 });
  openTokens(file);
  appendFileSync(file, `${line}\n`);
}
