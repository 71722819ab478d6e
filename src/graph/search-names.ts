import { badInput, JejakError } from '../errors.ts';
import { kindNames } from '../ontology/claim-rules.ts';
import { searchReadings } from '../ontology/names/search-words.ts';
import type { GraphContext } from './context.ts';
import { headIn } from './loaders.ts';
import { nameRank } from './name-rank.ts';
import { type EntityNode, entityNode } from './nodes.ts';
import { type Order, type Page, type PageArguments, pageOf } from './paging.ts';
import { type AskedNames, suggestNames } from './suggest-names.ts';
import { knownIn } from './time/known-by.ts';

const longest = 200;
const mostWords = 10;
/** So many are ranked; of more, those with the shortest names. */
const most = 2_000;
const bestFirst: Order = { name: 'search', descending: [false, false, false] };

/** A page of what was found, and, where that is nothing, what may have been meant. */
export interface SearchResult extends Page<EntityNode> {
  readonly suggestions: () => Promise<EntityNode[]>;
}

/**
 * Entities by their names, as they were typed and in the one form of names: "Pemkab Tebo" finds what is called Kabupaten
 * Tebo, and what is called Pemkab Tebo.
 * @throws {JejakError} BAD_USER_INPUT for a text that is too long, TOO_MANY_ENTITIES past the last that is ranked
 */
export async function searchNames(
  asked: AskedNames,
  page: PageArguments,
  context: GraphContext,
): Promise<SearchResult> {
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
  const keys = new Map(rows.map((row) => [row.id, nameRank(row, text, readings)]));
  const found = pageOf(
    [...keys.keys()].map((id) => entityNode(id, view)),
    ({ id }) => keys.get(id) ?? [],
    bestFirst,
    page,
  );
  const suggestions = async (): Promise<EntityNode[]> => (rows.length > 0 ? [] : suggestNames(asked, context));
  const question = questions[full];
  if (question === undefined) return { ...found, suggestions };
  if (!found.pageInfo.hasNextPage) throw tooManyNames();
  return {
    ...found,
    totalCount: async () => (await store.read('names-count', question))[0]?.count ?? 0,
    suggestions,
  };
}

function tooManyNames(): JejakError {
  return new JejakError(
    'TOO_MANY_ENTITIES',
    `text: more than ${most} names begin so, and no more can be paged through; write more of the name, or name kinds`,
  );
}
