import { dayIn } from '../../explorer/core/format/day-in.ts';
import { answerType, isJsonType, wantsJson } from '../media-types.ts';

/** By what an answer is kept. */
export interface AnswerKey {
  readonly name: string;
  /** Whether it has a tag, for clients that ask again with it. */
  readonly isTagged: boolean;
}

type Headers = Readonly<Record<string, string>>;

/** Whether a body comes as what the short path reads. */
export function isPlainJson(headers: Headers): boolean {
  return isJsonType(headers['content-type']) && headers['content-encoding'] === undefined;
}

/**
 * Of a query that was posted: its body as it came, which a program writes alike each time. Null for who has a token, and for
 * an answer of a kind that is made by Yoga alone.
 */
export function postKey(headers: Headers, body: string): AnswerKey | null {
  const type = headers['authorization'] === undefined && isPlainJson(headers) ? answerType(headers['accept']) : null;
  return type === null ? null : { name: `POST ${type} ${body}`, isTagged: false };
}

/** Of a query in the address. */
export function getKey(headers: Headers, search: string): AnswerKey | null {
  const type = headers['authorization'] === undefined ? answerType(headers['accept']) : null;
  return type === null ? null : { name: `GET ${type} ${search}`, isTagged: true };
}

/** Of a page, by its address as readers have it. Pages tell on which day they were opened. */
export function pageKey(headers: Headers, { href }: URL): AnswerKey | null {
  if (headers['authorization'] !== undefined) return null;
  const form = wantsJson(headers['accept'] ?? null) ? 'json' : 'page';
  return { name: `${form} ${dayIn(new Date())} ${href}`, isTagged: true };
}
