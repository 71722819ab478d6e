import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The types of a body that holds a query. A page elsewhere cannot send one of them without asking first (CSRF). */
const queryTypes = ['application/json', 'application/graphql', 'application/graphql+json'];

export function isQueryType(contentType: string | null | undefined): boolean {
  return queryTypes.includes(bare(contentType ?? ''));
}

/** Whether a type leaves out its charset, or names the one that bodies are read in. */
export function isUtf8(contentType: string | null | undefined): boolean {
  const charsets = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .slice(1)
    .map((parameter) => parameter.split('='))
    .filter(([name = '']) => name.trim() === 'charset')
    .map(([, ...value]) => value.join('=').trim());
  return charsets.every((charset) => ['utf-8', 'utf8', '"utf-8"', '"utf8"'].includes(charset));
}

/** Whether a body comes as it is, whatever names it has for that. */
export function isPlainCoding(contentEncoding: string | null | undefined): boolean {
  return (contentEncoding ?? '').split(',').every((coding) => ['', 'identity'].includes(coding.trim().toLowerCase()));
}

export function isJsonType(contentType: string | null | undefined): boolean {
  return /^application\/json(?:; ?charset=utf-8)?$/i.test(contentType ?? '');
}

const answerTypes = ['application/graphql-response+json', 'application/json'] as const;
export type AnswerType = (typeof answerTypes)[number];

/**
 * The type of an answer in one piece, as Yoga chooses it: the first that is named, `application/json` for whoever takes
 * anything. Null when there is none, or when the caller would take an answer in parts as well.
 */
export function answerType(accept: string | null | undefined): AnswerType | null {
  if (accept === null || accept === undefined || accept === '*/*') return 'application/json';
  if (/charset|event-stream|multipart|html/i.test(accept)) return null;
  for (const named of accept.split(',').map(bare)) {
    const type = answerTypes.find((offered) => offered === named);
    if (type !== undefined) return type;
    if (named === '*/*' || named === 'application/*') return 'application/json';
  }
  return null;
}

/** Whether a client would sooner have a page than JSON, as a browser that opens an address does: by weight, then by order. */
export function prefersPage(c: Context): boolean {
  const supports = ['text/html', ...answerTypes];
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/html';
}

/** A browser names HTML; what names JSON and no HTML is a program. */
export function wantsJson(accept: string | null): boolean {
  return accept !== null && /\bjson\b/.test(accept) && !/\bhtml\b/.test(accept);
}

function bare(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}
