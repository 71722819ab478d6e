import { settings } from '../../config.ts';
import { JejakError } from '../../errors.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import { checkFolders } from '../check-folders.ts';
import { type Check, type Finding, found, ok, type Patient } from './check.ts';

export const settingsCheck: Check = {
  name: 'settings',
  area: 'settings',
  look: (patient) => {
    const findings = [
      ...refused(patient),
      ...unknown(patient),
      ...contradictions.flatMap((rule) => rule(patient) ?? []),
    ];
    return findings.length > 0 ? findings : [ok('nothing is refused, and nothing contradicts')];
  },
};

function refused({ refusals }: Patient): Finding[] {
  return refusals.map((message) => found('problem', message, 'set it right: docs/settings.md has each setting'));
}

/** A slip in a name is not refused: it is as if nothing were set. */
function unknown({ environment }: Patient): Finding[] {
  const known = Object.keys(settings);
  return Object.keys(environment)
    .filter((name) => name.startsWith('JEJAK_') && !known.includes(name))
    .sort()
    .map((name) =>
      found(
        'warning',
        `${name} is no setting${didYouMean(name, known)}: it does nothing`,
        'unset it, or name it right',
      ),
    );
}

/** Each settings that make sense alone and not together. */
const contradictions: readonly ((patient: Patient) => Finding | null)[] = [
  ({ config: { tokens, dossiers, bundledDossiers } }) =>
    tokens !== null && dossiers === bundledDossiers
      ? found(
          'problem',
          'JEJAK_TOKENS is set and JEJAK_DOSSIERS is not: a server does not start',
          'set JEJAK_DOSSIERS to a folder of your own',
        )
      : null,
  ({ config }) => {
    try {
      checkFolders(config);
      return null;
    } catch (error) {
      if (!(error instanceof JejakError)) throw error;
      return found('problem', error.message, 'a server does not start until it is so');
    }
  },
  ({ config: { host, site } }) =>
    isOpen(host) && site === null
      ? found(
          'warning',
          'HOST is open to others and JEJAK_URL is not set: permalinks and citations name the address at which a connection came in',
          'set JEJAK_URL to the address that readers use',
        )
      : null,
  ({ config: { host, site, tokens } }) =>
    isOpen(host) && tokens !== null && site?.startsWith('http:')
      ? found(
          'warning',
          'JEJAK_TOKENS is set, and JEJAK_URL begins with http: tokens cross the network for all to read',
          'put a proxy with TLS before the server, and set JEJAK_URL to https://…',
        )
      : null,
  ({ config: { archive, tokens } }) =>
    tokens !== null && archive === null
      ? found(
          'warning',
          'JEJAK_TOKENS is set and JEJAK_ARCHIVE is not: the texts of articles that come in are not kept',
          'set JEJAK_ARCHIVE',
        )
      : null,
  ({ environment, config: { store } }) => {
    const set = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_DATABASE'].filter(
      (name) => environment[name],
    );
    return 'folder' in store && set.length > 0
      ? found(
          'warning',
          `${set.join(', ')} set and NEO4J_URI not: the embedded engine is used`,
          'set NEO4J_URI, or unset the others',
        )
      : null;
  },
  ({ environment, config: { store } }) =>
    'neo4j' in store && environment['JEJAK_DATA']
      ? found('note', 'NEO4J_URI is set, so the graph is there, and not in JEJAK_DATA')
      : null,
  ({ config: { store } }) =>
    'neo4j' in store && store.neo4j.password === ''
      ? found(
          'warning',
          'NEO4J_URI is set without a password',
          'set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, unless that Neo4j asks for none',
        )
      : null,
];

/** Whether others than this machine reach a server there. */
function isOpen(host: string): boolean {
  return !/^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host);
}
