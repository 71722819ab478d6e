import { badInput, JejakError } from '../../errors.ts';
import { type PersistedDocuments, sha256 } from './persisted-documents.ts';

type Params = Readonly<Record<string, unknown>>;

/** Only a body or an address with one of these can name a document by its hash: all others are not looked into. */
const marks = /persistedQuery|documentId/;

export function mayNameDocument(text: string): boolean {
  return marks.test(text);
}

/**
 * The parameters of a request with the text that it names by a hash, as Apollo clients do (`extensions.persistedQuery`) and
 * as the draft of GraphQL over HTTP has it (`documentId`). Where it brings the text along, that must have the hash, and is
 * kept. Null where it names none.
 * @throws {JejakError} PERSISTED_QUERY_NOT_FOUND, upon which clients send the text; BAD_USER_INPUT for a hash that is none
 */
export function expand(params: Params, documents: PersistedDocuments): Params | null {
  const hash = hashIn(params);
  if (hash === null) return null;
  const { documentId: _, extensions, query, ...rest } = params;
  const { persistedQuery: __, ...others } = isObject(extensions) ? extensions : {};
  const kept = { ...rest, ...(Object.keys(others).length === 0 ? {} : { extensions: others }) };
  if (typeof query === 'string' && query !== '') {
    if (sha256(query) !== hash) throw badInput('query', 'has another SHA-256 than the one that is sent with it');
    documents.keep(hash, query);
    return { ...kept, query };
  }
  const text = documents.textOf(hash);
  // The words by which clients know that they are to send the text.
  if (text === null) throw new JejakError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  return { ...kept, query: text };
}

/** The same of an address: what stands in it as JSON stays so. Null where it names none. */
export function expandSearch(search: URLSearchParams, documents: PersistedDocuments): URLSearchParams | null {
  const { extensions, ...given } = Object.fromEntries(search);
  const expanded = expand(
    { ...given, ...(extensions === undefined ? {} : { extensions: objectIn(extensions) }) },
    documents,
  );
  if (expanded === null) return null;
  const made = new URLSearchParams();
  for (const [name, value] of Object.entries(expanded))
    made.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return made;
}

function hashIn({ documentId, extensions }: Params): string | null {
  if (typeof documentId === 'string') return parseHash(documentId.replace(/^sha256:/, ''), 'documentId');
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : undefined;
  if (!isObject(persisted)) return null;
  if (persisted['version'] !== 1) throw badInput('extensions.persistedQuery.version', 'is 1', persisted['version']);
  return parseHash(persisted['sha256Hash'], 'extensions.persistedQuery.sha256Hash');
}

function parseHash(hash: unknown, field: string): string {
  if (typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash)) return hash.toLowerCase();
  throw badInput(field, 'is the SHA-256 of a document in 64 hexadecimal digits', hash ?? 'nothing');
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // told where all parameters are read
  }
}

function isObject(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
