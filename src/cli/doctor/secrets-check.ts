import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openModel } from '../../draft/model/model.ts';
import { JejakError } from '../../errors.ts';
import { listTokens } from '../../server/editing/tokens.ts';
import { type Check, counted, type Finding, found, ok, type Patient, some } from './check.ts';

/** Days before its end in which a token is told of. */
const soonDays = 30;

export const tokensCheck: Check = {
  name: 'tokens',
  area: 'settings',
  look: ({ config: { tokens: file }, now }) => {
    if (file === null) return [ok('JEJAK_TOKENS is not set: nobody writes over HTTP')];
    const tokens = listTokens(file);
    const [today, soon] = [0, soonDays].map((days) =>
      new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10),
    );
    const ended = tokens.filter(({ until }) => until !== null && until < (today ?? ''));
    const ending = tokens.filter(
      (token) => token.until !== null && !ended.includes(token) && token.until <= (soon ?? ''),
    );
    const told = (some: typeof tokens): string[] => some.map(({ name, until }) => `${name} (${until})`);
    return [
      ...(tokens.length === 0
        ? [found('warning', `${file} holds no token: nobody can write`, 'run "jejak token NAME"')]
        : [ok(`${counted(tokens.length, 'token')}, ${tokens.length - ended.length} of them in force`)]),
      ...(ending.length === 0
        ? []
        : [
            found(
              'warning',
              `within ${soonDays} days ends: ${some(told(ending))}`,
              'make new ones with "jejak token", and hand them over before',
            ),
          ]),
      ...(ended.length === 0 ? [] : [found('note', `ended: ${some(told(ended))}`, `take their lines out of ${file}`)]),
    ];
  },
};

/** Files that let somebody in, and who may read them. Windows has no such modes. */
export const secretsCheck: Check = {
  name: 'secrets',
  area: 'settings',
  look: (patient) => {
    if (process.platform === 'win32') return [found('note', 'who may read a file is not looked at on Windows')];
    const findings = [...modelKey(patient), ...secretFiles(patient).flatMap((file) => openTo(...file))];
    return findings.length > 0 ? findings : [ok('no file with a secret may be read by others')];
  },
};

/** Each with the bits that nobody else should have; a group may read tokens, as Kubernetes gives them. */
function secretFiles({ config: { tokens, store } }: Patient): [what: string, file: string, bits: number][] {
  return [
    ...(tokens === null ? [] : ([['JEJAK_TOKENS', tokens, 0o004]] as [string, string, number][])),
    ...('folder' in store
      ? ([
          ['the key of a running server', join(store.folder, 'loan.json'), 0o077],
          ['JEJAK_DATA', store.folder, 0o022],
        ] as [string, string, number][])
      : []),
  ];
}

function openTo(what: string, file: string, bits: number): Finding[] {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  if (mode === undefined || (mode & bits) === 0) return [];
  const how = (mode & bits & 0o022) === 0 ? 'read' : 'written';
  return [found('warning', `${what}: ${file} may be ${how} by others than its owner`, `run "chmod go-rwx ${file}"`)];
}

function modelKey({ config: { model } }: Patient): Finding[] {
  if (model === null) return [];
  try {
    openModel(model);
    return [];
  } catch (error) {
    if (!(error instanceof JejakError)) throw error;
    return [found('problem', error.message, 'a server does not start until it is so')];
  }
}
