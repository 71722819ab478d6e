import type { Span } from '../article.ts';
import { isStop } from './capitals.ts';
import { englishPostAt, noPostBehind, postAt, postBehindAt } from './posts.ts';
import { regionsNamed } from './read-region.ts';
import type { ReadingContext } from './reading-context.ts';

export interface Post {
  readonly post: string;
  readonly acting: boolean;
  readonly former: boolean;
  readonly start: number;
  /** Where the word for the post ends. */
  readonly end: number;
  /** Where what it is of begins, where that stands before it. */
  readonly of: Span | null;
  readonly kind: 'regional' | 'whole' | 'other';
}

export function readPost(text: string, from: number, context: ReadingContext): Post | null {
  postAt.lastIndex = from;
  const match = noPostBehind.test(text.slice(Math.max(0, from - 16), from)) ? null : postAt.exec(text);
  if (match !== null) {
    const { acting, former, post = '', regional, whole } = match.groups ?? {};
    const end = from + match[0].length;
    const kind = regional !== undefined ? 'regional' : whole !== undefined ? 'whole' : 'other';
    return {
      post,
      acting: acting !== undefined,
      former: former !== undefined,
      start: end - post.length,
      end,
      of: null,
      kind,
    };
  }
  return englishPost(text, from, context);
}

/** `Ambon Mayor Bastian …`, `Transportation Minister …`, `Regent Ayu …`. */
function englishPost(text: string, from: number, { index }: ReadingContext): Post | null {
  englishPostAt.lastIndex = from;
  const alone = englishPostAt.exec(text);
  if (alone !== null)
    return {
      post: alone[0],
      acting: alone[0].startsWith('Acting'),
      former: false,
      start: from,
      end: from + alone[0].length,
      of: null,
      kind: 'whole',
    };
  postBehindAt.lastIndex = from;
  const match = postBehindAt.exec(text);
  const { of = '', post = '' } = match?.groups ?? {};
  if (match === null || isStop(of.split(' ')[0] ?? '')) return null;
  const isRegional = /Mayor|Regent|Governor/.test(post);
  if (isRegional && regionsNamed(of, index).length === 0) return null;
  if (!isRegional && !/Minister|Secretary|Director|Chair/.test(post)) return null;
  const end = from + match[0].length;
  return {
    post,
    acting: /^Acting/.test(post),
    former: false,
    start: from,
    end,
    of: { start: from, end: from + of.length },
    kind: 'whole',
  };
}
