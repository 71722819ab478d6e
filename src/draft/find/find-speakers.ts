import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Block } from '../article.ts';
import { capital } from './capitals.ts';
import { type FoundPerson, personOf } from './find-offices.ts';

const said = new RegExp(
  String.raw`(?<![\p{L}])(?:kata|ujar|ucap|tutur|jelas|tutup|ungkap|imbuh|papar|terang|sebut|tegas|pungkas|said|says)(?:nya)?,?\s(?<name>${capital}(?:\s${capital}){1,3})`,
  'gu',
);

/** Whoever is quoted by name: `kata Budi Umpama`. One word alone may be a title, so that two are asked for. */
export function findSpeakers({ text, start }: Block, index: NameIndex): FoundPerson[] {
  return [...text.matchAll(said)].flatMap(({ index: at, 0: words, groups }) => {
    const { name = '' } = groups ?? {};
    const person = personOf({ name }, start + at + words.length - name.length, index);
    return person === null || !person.name.includes(' ') ? [] : [person];
  });
}
