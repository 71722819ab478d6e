import type { Model } from './model.ts';

/** What a model answered, or why it did not: one clause to go behind its name, without anything that it sent. */
export type Answer = { readonly content: string } | { readonly problem: string };

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A draft of a long article has some 50,000 bytes; what is forty times larger is something else. */
const mostBytes = 2_000_000;

/**
 * Asks a model once, within its time. Whatever goes wrong is a problem and no error; no address but the model's own is
 * ever asked, and the key stands in a header alone.
 */
export async function askModel(model: Model, messages: readonly Message[], signal?: AbortSignal): Promise<Answer> {
  const timeout = AbortSignal.timeout(model.timeoutMs);
  const both = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  try {
    const answer = await post(model, { temperature: 0, response_format: { type: 'json_object' } }, messages, both);
    // Some servers know no such options, and say so with one of these.
    const isNotKnown = answer.status === 400 || answer.status === 422;
    if (!isNotKnown) return await readAnswer(answer);
    await answer.body?.cancel();
    return await readAnswer(await post(model, {}, messages, both));
  } catch (error) {
    if (signal?.aborted === true) return { problem: 'was stopped before it had answered' };
    if (timeout.aborted) return { problem: `had not answered within ${model.timeoutMs / 1_000} s` };
    return { problem: `cannot be reached, or broke off (${codeOf(error)})` };
  }
}

async function post(
  { url, name, key }: Model,
  options: object,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model: name, stream: false, ...options, messages }),
  });
}

async function readAnswer(response: Response): Promise<Answer> {
  const wrong = whyNotAnswer(response);
  if (wrong !== null) {
    await response.body?.cancel();
    return { problem: wrong };
  }
  const bytes = await readBytes(response);
  if (bytes === null) return { problem: `sent more than ${mostBytes / 1_000_000} MB` };
  return contentOf(bytes);
}

const meanings: Readonly<Record<number, string>> = {
  400: 'does not take the question, which may be too long for it',
  401: 'asks for another key',
  403: 'does not let this key in',
  404: 'is not known at this address',
  413: 'finds the article too long',
  429: 'is asked too often',
};

function whyNotAnswer({ status, headers }: Response): string | null {
  if (status >= 300 && status < 400) return `leads to another address (HTTP ${status}), which is not followed`;
  if (status !== 200) return `${meanings[status] ?? 'did not answer'} (HTTP ${status})`;
  const type = headers.get('content-type') ?? '';
  return /^application\/json\s*(?:;|$)/i.test(type) ? null : 'sent something other than JSON';
}

/** The body, read no further than it may be long. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return null; // leaving the loop ends the stream
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: unknown;
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown } | null;
  }[];
}

function contentOf(bytes: Uint8Array): Answer {
  let completion: Completion | null;
  try {
    completion = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Completion | null;
  } catch (error) {
    return { problem: error instanceof TypeError ? 'sent text that is not UTF-8' : 'sent JSON that breaks off' };
  }
  const choices = completion?.choices;
  if (!Array.isArray(choices)) return { problem: 'sent JSON that is no chat completion' };
  const choice = (choices as NonNullable<Completion['choices']>)[0];
  const { finish_reason: end, message } = choice ?? {};
  if (end === 'content_filter' || typeof message?.refusal === 'string') return { problem: 'refused to answer' };
  if (end === 'length') return { problem: 'broke its answer off, which is longer than it may write' };
  const content = message?.content;
  return typeof content === 'string' && content.trim() !== '' ? { content } : { problem: 'sent an empty answer' };
}

/** The code of a failure, such as ECONNREFUSED; its message may hold an address or a header. */
function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const known = [cause?.code, code].find((one) => typeof one === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(one));
  return typeof known === 'string' ? known : 'no reason given';
}
