import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import { edgeTypes, type Kind } from '../../ontology/ontology.ts';
import type { Article, Span } from '../article.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import { capital, isStop } from './capitals.ts';
import { findBodies } from './find-bodies.ts';
import { findOffices, titleCase } from './find-offices.ts';

/** Who stands at a place of the text, and how far the name goes. */
export interface Party extends Span {
  readonly entity: SuggestedEntity;
  /** Whether the words, or something known, say what kind of party it is. */
  readonly isClear: boolean;
}

const parties: readonly Kind[] = edgeTypes.RECIPIENT.ends.flatMap(({ to }): readonly Kind[] => to);
const nameAt = new RegExp(
  `^(?:${capital}|\\d{1,3}(?=\\s))(?:\\s(?:${capital}|\\p{Lu}\\.|\\d{1,3}(?![\\d.])|&|bin|binti|dan(?=\\s\\p{Lu})))*`,
  'u',
);
const leadIn = /^(?:oleh|kepada|to|by|yaitu|yakni|the)\s/;

/**
 * The party whose name begins at `from`: known, or in the form of a body or a post, or named elsewhere in the article.
 * @param guess the kind of a name that nothing else is said of; null where such a name is no party
 */
export function readParty(
  article: Article,
  from: number,
  entities: Entities,
  index: NameIndex,
  guess: Kind | null,
): Party | null {
  const ahead =
    article.text
      .slice(from, from + 160)
      .split(/\n\s*\n/)[0]
      ?.replace(/\n/g, ' ') ?? '';
  const lead = leadIn.exec(ahead)?.[0].length ?? 0;
  const start = from + lead;
  const text = ahead.slice(lead);
  const office = findOffices({ text, start, end: start + text.length }, index).find(({ both }) => both.start === start);
  if (office !== undefined) {
    const named =
      office.holder === null ? entities.find('Office', office.office) : entities.find('Person', office.holder.name);
    if (named !== null) return { entity: named, start, end: office.both.end, isClear: true };
  }
  const titled = /^(?:(?:Prof|Dr|dr|Drs|Dra|Ir|Hj|H|KH)\.?\s)+/u.exec(text)?.[0].length ?? 0;
  const words = wordsAt(text.slice(titled));
  for (let count = words.length; count > 0; count -= 1) {
    const printed = text.slice(0, titled + (words[count - 1] ?? 0));
    const known = knownParty(printed, start, entities, index);
    if (known !== null) return known;
  }
  const [body] = findBodies({ text, start, end: start + text.length });
  if (body !== undefined && body.start === start && parties.includes(body.kind))
    return { entity: entities.add(body), start, end: body.end, isClear: true };
  const end = titled + (words.at(-1) ?? 0);
  const printed = text.slice(0, end).split(' dan ')[0] ?? ''; // of two names that nobody knows, the first
  if (guess === null || words.length === 0 || /^[\d\s]+$/.test(printed)) return null;
  const { name } = splitName(printed);
  const mention = {
    kind: guess,
    name: titleCase(name),
    otherNames: name === printed ? [] : [printed],
    start,
    end: start + end,
  };
  const entity = entities.add({
    ...mention,
    sure: 'low',
    reason: `stands as a winner; that it is a ${guess.toLowerCase()} is guessed`,
  });
  return { entity, start, end: start + printed.length, isClear: false };
}

/** Where each word of a name ends. */
function wordsAt(text: string): number[] {
  const run = nameAt.exec(text)?.[0] ?? '';
  const ends: number[] = [];
  for (const { index, 0: word } of run.matchAll(/\S+/g)) {
    if (word !== 'dan' && isStop(word)) break;
    ends.push(index + word.length);
  }
  return ends;
}

function knownParty(printed: string, start: number, entities: Entities, index: NameIndex): Party | null {
  const end = start + printed.length;
  for (const kind of parties) {
    const own = entities.find(kind, printed);
    if (own !== null) return { entity: own, start, end, isClear: own.sure !== 'low' };
  }
  const ids = index.named(printed).filter((id) => parties.includes(entityKindOf(id) as Kind)); // ids in an index have a kind
  const found = ids.length > 0 ? ids : index.namedBare(printed);
  const [id, ...rivals] = found.toSorted(
    (a, b) => Number(b.startsWith('province:')) - Number(a.startsWith('province:')),
  );
  if (id === undefined) return null;
  const all = [...new Set([...rivals, ...index.namedBare(printed)])].filter((other) => other !== id);
  const entity = entities.add({
    ...{ kind: entityKindOf(id) as Kind, id, name: index.nameOf(id) ?? printed, otherNames: [printed], start, end },
    sure: all.length > 0 || ids.length === 0 ? 'low' : 'high',
    reason: all.length > 0 ? `may also be ${all.join(' or ')}` : 'known by this name',
  });
  return { entity, start, end, isClear: true };
}
