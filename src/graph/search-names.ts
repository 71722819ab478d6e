import { badInput, JejakError } from '../errors.ts';
import { kindNames } from '../ontology/claim-rules.ts';
import { foldName } from '../ontology/names/fold-name.ts';
import { isGenericName } from '../ontology/names/generic-names.ts';
import { NameIndex } from '../ontology/names/name-index.ts';
import { nearNames } from '../ontology/names/near-names.ts';
import { searchReadings, searchTokens } from '../ontology/names/search-words.ts';
import type { Kind } from '../ontology/ontology.ts';
import type { View } from '../ontology/view.ts';
import { allForms, readCalled } from '../ontology/wording.ts';
import { addMended } from '../store/find-names.ts';
import type { NameRow } from '../store/rows.ts';
import type { GraphContext } from './context.ts';
import { headIn } from './loaders.ts';
import { type EntityNode, entityNode } from './nodes.ts';
import { type Key, type Order, type Page, type PageArguments, pageOf } from './paging.ts';
import { recordOf } from './record-of.ts';
import { isNamedBy, knownIn } from './time/known-by.ts';

const longest = 200;
const mostWords = 10;
/** So many are ranked; of more, those with the shortest names. */
const most = 2_000;
const bestFirst: Order = { name: 'search', descending: [false, false, false] };

/** A page of what was found, and, where that is nothing, what may have been meant. */
export interface SearchResult extends Page<EntityNode> {
  readonly suggestions: () => Promise<EntityNode[]>;
}

interface Asked {
  readonly text: string;
  /** Null for any. */
  readonly kinds: readonly Kind[] | null;
  readonly view: View;
}

/**
 * Entities by their names, as they were typed and in the one form of names: "Pemkab Tebo" finds what is called Kabupaten
 * Tebo, and what is called Pemkab Tebo.
 * @throws {JejakError} BAD_USER_INPUT for a text that is too long, TOO_MANY_ENTITIES past the last that is ranked
 */
export async function searchNames(asked: Asked, page: PageArguments, context: GraphContext): Promise<SearchResult> {
  const { text, kinds, view } = asked;
  const { store, heads } = context;
  if (text.length > longest) throw badInput('text', `is at most ${longest} characters long`);
  const readings = searchReadings(text);
  const [typed = []] = readings;
  if (typed.length > mostWords) throw badInput('text', `is at most ${mostWords} words long`);
  if (typed.length === 0) return { ...pageOf<EntityNode>([], () => [], bestFirst, page), suggestions: async () => [] };
  const questions = readings.map((words) => ({
    ...{ beginnings: words, count: words.length, kinds: kinds ?? kindNames, ...knownIn(view) },
  }));
  const lists = await Promise.all(questions.map((question) => store.read('names', { ...question, limit: most })));
  const full = lists.findIndex((rows) => rows.length >= most);
  const rows = full < 0 ? lists.flat() : (lists[full] ?? []);
  for (const { id, name } of rows) heads.set(id, headIn(name));
  const keys = new Map(rows.map((row) => [row.id, keyOf(row, text, readings)]));
  const found = pageOf(
    [...keys.keys()].map((id) => entityNode(id, view)),
    ({ id }) => keys.get(id) ?? [],
    bestFirst,
    page,
  );
  const suggestions = async (): Promise<EntityNode[]> => (rows.length > 0 ? [] : suggested(asked, context));
  const question = questions[full];
  if (question === undefined) return { ...found, suggestions };
  if (!found.pageInfo.hasNextPage) throw tooManyNames();
  return {
    ...found,
    totalCount: async () => (await store.read('names-count', question))[0]?.count ?? 0,
    suggestions,
  };
}

/** What nearly has the name, and had been named by then. */
async function suggested({ text, kinds, view }: Asked, context: GraphContext): Promise<EntityNode[]> {
  const index = new NameIndex();
  await addMended(index, context.store, text);
  const near: EntityNode[] = [];
  for (const { id } of nearNames(text, index, kinds))
    if (isNamedBy((await recordOf({ id }, context)).rank, view.knownAt)) near.push(entityNode(id, view));
  return near;
}

function tooManyNames(): JejakError {
  return new JejakError(
    'TOO_MANY_ENTITIES',
    `text: more than ${most} names begin so, and no more can be paged through; write more of the name, or name kinds`,
  );
}

/**
 * How well a name answers: the name as it was typed, then without titles, another name, a name that begins so, all else;
 * then the shorter one. A bare post among the other names tells nothing.
 */
function keyOf({ id, name: written, otherNames }: NameRow, text: string, readings: readonly string[][]): Key {
  const [name = '', ...forms] = allForms(readCalled(written));
  const asked = readings.map((words) => words.join(' '));
  const [main = '', ...others] = [name, ...forms, ...otherNames].map((printed) => searchTokens(printed).join(' '));
  // A city answers to its name without Kota as to another name of its own.
  const bare = id.startsWith('regency:') ? [main.replace(/^kota /, '')] : [];
  const isOther = !isGenericName(text) && [...others, ...bare].some((other) => asked.includes(other));
  const place =
    foldName(name) === foldName(text)
      ? 0
      : asked.includes(main)
        ? 1
        : isOther
          ? 2
          : asked.some((one) => main.startsWith(one))
            ? 3
            : 4;
  return [place, foldName(name).length, id];
}
