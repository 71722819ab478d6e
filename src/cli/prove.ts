import { writeFileSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { proveClaim } from '../interchange/prove-claim.ts';
import { idRule, nodeKindOf } from '../ontology/ids.ts';
import { type CliCommand, textOption } from './command.ts';
import { openOwnStore } from './own-store.ts';

export const proveCommand: CliCommand = {
  name: 'prove',
  summary: 'write a file by which anybody checks, without Jejak, that a claim stood in this version of the graph',
  define: (command) =>
    command
      .argument('<claim>', 'the id of a claim; the API, pages and exports show it')
      .option('--out <file>', 'the file to write; the output unless given'),
  run: async (call, io) => {
    const [id = ''] = call.arguments;
    const kind = nodeKindOf(id);
    if (kind !== 'Claim')
      throw badInput('claim', `is the id of a claim (${idRule.replace('regency:tebo', 'claim:…')})`, id);
    const out = textOption(call, 'out');
    const store = await openOwnStore(readConfig(io.environment).store, io);
    try {
      const proof = await proveClaim(store, id);
      const text = JSON.stringify(proof, null, 2);
      if (out === null) io.out(text);
      else {
        write(out, `${text}\n`);
        const told = { out, root: proof.root, version: proof.version, lines: proof.lines.length };
        io.out(
          call.options['json']
            ? JSON.stringify(told)
            : `${out}: ${id} in version ${proof.version}, by ${told.lines} line${told.lines === 1 ? '' : 's'} of dossiers; root ${proof.root}`,
        );
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};

function write(out: string, text: string): void {
  try {
    writeFileSync(out, text);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw badInput('--out', `cannot be written: ${code ?? 'unknown reason'}`, out);
  }
}
