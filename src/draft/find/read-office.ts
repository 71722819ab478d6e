import type { Span } from '../article.ts';
import { ofWhat } from './post-of-what.ts';
import { besidePost } from './posts.ts';
import { holderBehind, personAt } from './read-holder.ts';
import type { FoundPerson } from './read-person.ts';
import { readPost } from './read-post.ts';
import type { ReadingContext } from './reading-context.ts';

/** A post as it is printed, and, where one stands beside it, its holder. */
export interface FoundOffice extends Span {
  /** Without Pj, Plt, mantan and the like. */
  readonly office: string;
  readonly post: string;
  readonly acting: boolean;
  readonly former: boolean;
  /** The words of the region or body that the post is of; null where none is printed. */
  readonly of: Span | null;
  readonly holder: FoundPerson | null;
  /** Office and holder together. */
  readonly both: Span;
  /** How surely the post ends where it is said to: 3 where the words say it, less where only their likelihood does. */
  readonly margin: number;
}

const period =
  /^\s?(?:\((?:[Pp]eriode\s)?\d{4}\s?[-–]\s?\d{4}\)|,?\s?(?:[Pp]eriode|[Mm]asa [Jj]abatan|[Mm]asa [Bb]akti)\s\d{4}\s?[-–]\s?\d{4})/;

const between = /^(?:\s\([^)]{2,30}\))?(?:\s(?:RI|nonaktif|terpilih|saat itu|non-aktif))?/;

/** The post that begins at `from`, with its holder; null where none does. */
export function readOffice(text: string, from: number, context: ReadingContext): FoundOffice | null {
  const post = readPost(text, from, context);
  if (post === null) return null;
  const inner = besidePost.test(post.post) && text[post.end] === ' ' ? readOffice(text, post.end + 1, context) : null;
  // "Staf Ahli Menteri Contoh Ani Misal": one post with the name of another in it.
  if (inner !== null && inner.of !== null)
    return {
      ...inner,
      office: text.slice(post.start, inner.end).replace(/\s+/g, ' '),
      post: post.post,
      acting: post.acting,
      former: post.former,
      start: post.start,
      both: { start: from, end: inner.both.end },
    };
  const reach =
    post.of === null ? ofWhat(text, post, context) : { of: post.of, end: post.end, holderAt: null, margin: 3 };
  const skipped = skip(text, reach.end);
  const holder =
    reach.holderAt !== null
      ? personAt(text, reach.holderAt, context)
      : holderBehind(text, skipped, post, reach, context);
  const end = reach.end;
  const office = text
    .slice(post.start, end)
    .replace(/\s+/g, ' ')
    .replace(/(?<=^|\s)Acting\s/, '');
  const start = post.start;
  return {
    ...{ office, post: post.post, acting: post.acting, former: post.former, of: reach.of, holder, start, end },
    both: { start: from, end: Math.max(end, holder?.end ?? end) },
    margin:
      holder === null || /[,(]/.test(text.slice(end, holder.start)) || holder.titled
        ? Math.max(reach.margin, holder === null ? reach.margin : 3)
        : reach.margin,
  };
}

/** Where a village lies, between its head and the name: `Kepala Desa Contoh asal Kabupaten Umpama, Ani Misal`. */
const lies =
  /^\s(?:asal|dari|di)\s(?:Kabupaten\s|Kota\s|Provinsi\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}(?=,\s\p{Lu})/u;

function skip(text: string, from: number): number {
  let at = from;
  at += lies.exec(text.slice(at))?.[0].length ?? 0;
  at += period.exec(text.slice(at))?.[0].length ?? 0;
  at += between.exec(text.slice(at))?.[0].length ?? 0;
  at += period.exec(text.slice(at))?.[0].length ?? 0;
  return at;
}
