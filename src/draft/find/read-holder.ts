import type { Span } from '../article.ts';
import { splitRun } from '../words/split-run.ts';
import { postAt } from './posts.ts';
import { readBody } from './read-body.ts';
import { type FoundPerson, readPerson } from './read-person.ts';
import type { Post } from './read-post.ts';
import { readKnown, regionsNamed } from './read-region.ts';
import type { ReadingContext } from './reading-context.ts';

/** A person in brackets or behind a comma, or right behind the post. */
const joint = /^(?:(?:,\s?|\s)(?:yakni\s|yaitu\s|dijabat\s)?|\s\()/;

export function holderBehind(
  text: string,
  at: number,
  { kind, post }: Post,
  reach: { readonly of: Span | null; readonly end: number },
  context: ReadingContext,
): FoundPerson | null {
  const joined = joint.exec(text.slice(at));
  if (joined === null) return null;
  const person = personAt(text, at + joined[0].length, context);
  if (person === null) return null;
  const [first = ''] = person.name.split(' ');
  const isShort = !person.name.includes(' ') && !person.titled;
  const comma = /[,(]/.test(joined[0]);
  // Behind a comma one capitalised word may be anything: a place, a day.
  if (comma && isShort && !context.isCalled(first))
    return /^(?:,|\)|\s\p{Ll})/u.test(text.slice(person.end)) && !regionsNamed(person.name, context.index).length
      ? person
      : null;
  // "Bupati Mohon Doa Warga": without region or comma the words must be somebody's.
  const bare = reach.of === null && kind !== 'whole' && !/Presiden/.test(post);
  if (bare && !comma && !looksLikeName(person, context)) return null;
  return person;
}

function looksLikeName({ name, titled }: FoundPerson, context: ReadingContext): boolean {
  const words = name.split(' ');
  return (
    titled ||
    words.some(context.isCalled) ||
    splitRun(['', ...words], 1, { isBody: () => false, isCalled: context.isCalled, isRegion: () => false }).body === 1
  );
}

/** The person at this place, unless the words are those of something known, a post or a body. */
export function personAt(text: string, at: number, context: ReadingContext): FoundPerson | null {
  const person = readPerson(text, at, (place) => context.beginsOther(text, place));
  if (person === null) return null;
  const known = readKnown(text, at, context.index);
  if (known !== null && known.mention.kind !== 'Person' && known.mention.end >= person.end && !person.titled)
    return null;
  postAt.lastIndex = at;
  if (postAt.test(text) || (readBody(text, at, context, false) !== null && !person.titled)) return null;
  if (/\d/.test(person.name) || (/^\p{Lu}{2,}$/u.test(person.name) && !person.titled && person.name.length < 5))
    return null;
  if (
    /^(?:Provinsi|Kabupaten|Kota|Pemprov|Pemkab|Pemkot|Pemerintah|Kab|PT|CV|RI|Award|Penghargaan|Anugerah)\b/.test(
      person.name,
    )
  )
    return null;
  const whole = context.wholeName(person.name);
  return whole === null ? person : { ...person, name: whole };
}
