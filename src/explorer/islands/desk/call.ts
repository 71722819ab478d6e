import { type DeskBoot, deskActions } from '../../desk/desk-place.ts';

/** Why a call was not answered. */
export class CallFailed extends Error {
  /** `NETWORK` where nobody answered; else the code of the server, as docs/errors.md has them. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }

  /** Whether somebody has to sign in again: the session's time is up, or its token was withdrawn. */
  get isSignedOut(): boolean {
    return this.code === 'UNAUTHENTICATED';
  }
}

/** What the server is asked with. */
export interface Caller {
  /** @throws {CallFailed} */
  get<T>(path: string, query?: Readonly<Record<string, string>>): Promise<T>;
  post<T>(path: string, body: unknown, query?: Readonly<Record<string, string>>): Promise<T>;
}

/** @param csrf the session's own, as it is at the time of a call: it is another one once somebody has signed in again */
export function callerOf({ language }: DeskBoot, csrf: () => string): Caller {
  const call = async <T>(path: string, query: Readonly<Record<string, string>>, init: RequestInit): Promise<T> => {
    const search = new URLSearchParams({ ...query, language });
    let response: Response;
    try {
      response = await fetch(`${deskActions.api}/${path}?${search}`, init);
    } catch {
      throw new CallFailed('NETWORK', '');
    }
    const answer = (await response.json().catch(() => ({}))) as Failed & T;
    const [error] = answer.errors ?? [];
    if (!response.ok)
      throw new CallFailed(error?.extensions.code ?? 'INTERNAL', error?.message ?? String(response.status));
    return answer;
  };
  return {
    get: (path, query = {}) => call(path, query, {}),
    post: (path, body, query = {}) => {
      // A form says by itself what it is, and where its parts end.
      const isForm = body instanceof FormData;
      const isFile = body instanceof Blob;
      const type = isFile ? 'application/octet-stream' : 'application/json';
      const headers = { 'x-jejak-meja': csrf(), ...(isForm ? {} : { 'content-type': type }) };
      return call(path, query, { method: 'POST', headers, body: isForm || isFile ? body : JSON.stringify(body) });
    },
  };
}

interface Failed {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
