import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jejak, type Outcome } from '../../cli/jejak.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';

/** Who vouches for a file of others; line 6 is the language. */
export const vouching = `source:
  id: source:daftar-pejabat
  title: Daftar pejabat
  publisher: organisation:koran
  published: 2024-09-12
  language: id
entities: { organisation:koran: Koran }
`;

/** A folder with an archive and an empty graph, and the command line in it. */
export interface Desk {
  readonly put: (name: string, content: string) => string;
  readonly run: (...argv: string[]) => Promise<Outcome>;
  readonly take: (path: string, ...options: string[]) => Promise<Outcome>;
  /** The claims of the graph as sentences of ids, with their qualifiers. */
  readonly claims: () => Promise<string[]>;
}

export function desk(): Desk {
  const folder = tempFolder();
  mkdirSync(join(folder, 'archive'));
  const environment = {
    JEJAK_DATA: join(folder, 'data'),
    JEJAK_DOSSIERS: join(folder, 'dossiers'),
    JEJAK_ARCHIVE: join(folder, 'archive'),
  };
  const run = (...argv: string[]): Promise<Outcome> => jejak(argv, { environment });
  const put = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return {
    run,
    put,
    take: (path, ...options) => run('ingest', path, '--mapping', put('sumber.yaml', vouching), ...options),
    claims: async () => {
      const { out } = await run('export');
      return out.flatMap((line) => {
        const { claim } = JSON.parse(line) as { claim?: Claim };
        if (claim === undefined) return [];
        const { subject, type, object, assertions } = claim;
        return assertions.map(({ qualifiers }) => `${subject} ${type} ${object} ${JSON.stringify(qualifiers)}`);
      });
    },
  };
}

interface Claim {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly assertions: readonly { readonly qualifiers: object }[];
}
