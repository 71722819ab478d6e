import { JejakError } from '../../errors.ts';
import { errorResponse } from '../error-response.ts';
import { isJsonType } from '../media-types.ts';
import type { Answer } from '../short-path.ts';
import { expand, expandSearch, mayNameDocument } from './expand.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

/** A body that was posted, with the text of the document that it names; as it came where it names none; or why not. */
export function expandBody(
  headers: Readonly<Record<string, string>>,
  body: string,
  documents: PersistedDocuments,
): string | Answer {
  if (!mayNameDocument(body) || !isJsonType(headers['content-type'])) return body;
  return orRefusal(() => {
    const params = paramsIn(body);
    const expanded = params === null ? null : expand(params, documents);
    return expanded === null ? body : JSON.stringify(expanded);
  });
}

/** The same of a whole request. */
export async function expandRequest(request: Request, documents: PersistedDocuments): Promise<Request | Answer> {
  const { method, url, headers, signal } = request;
  if (method === 'POST') {
    if (!isJsonType(headers.get('content-type') ?? undefined)) return request;
    const body = await request.text();
    const expanded = expandBody(Object.fromEntries(headers), body, documents);
    return typeof expanded === 'string' ? new Request(url, { method, headers, signal, body: expanded }) : expanded;
  }
  if (!mayNameDocument(url)) return request;
  return orRefusal(() => {
    const address = new URL(url);
    const expanded = expandSearch(address.searchParams, documents);
    if (expanded === null) return request;
    address.search = expanded.toString();
    return new Request(address, { method, headers, signal });
  });
}

function orRefusal<T>(make: () => T): T | Answer {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof JejakError)) throw error;
    // Clients of persisted queries read what is wrong out of an answer that came: another status is a failure to them.
    const isUnknown = error.code === 'PERSISTED_QUERY_NOT_FOUND';
    return isUnknown ? errorResponse(error.code, error.message, 200) : errorResponse(error.code, error.message);
  }
}

function paramsIn(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const params: unknown = JSON.parse(body);
    return typeof params === 'object' && params !== null && !Array.isArray(params)
      ? (params as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null; // told where all bodies are read
  }
}
