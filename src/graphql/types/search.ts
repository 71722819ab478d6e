import { badInput, JejakError } from '../../errors.ts';
import { type EntityNode, entityNode } from '../../graph/nodes.ts';
import { type Key, type Order, pageCost, pageOf } from '../../graph/paging.ts';
import { knownIn } from '../../graph/time/known-by.ts';
import { kindNames } from '../../ontology/claim-rules.ts';
import { foldName, searchTokens } from '../../ontology/names.ts';
import type { NameRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import { EntityKind } from '../enums.ts';
import { ViewInput, viewOf } from '../inputs/view.ts';
import { SearchConnection } from './connections.ts';
import { EntityRef } from './refs.ts';

const longest = 200;
const mostWords = 10;
/** So many are ranked; of more, those with the shortest names. */
const most = 2_000;
const bestFirst: Order = { name: 'search', descending: [false, false, false] };

builder.queryField('search', (t) =>
  t.connection(
    {
      type: EntityRef,
      complexity: pageCost(20),
      description:
        'Entities by their names and other names. Case, accents, apostrophes and honorifics do not matter; words may be begun only.',
      args: {
        text: t.arg.string({ required: true }),
        kinds: t.arg({ type: [EntityKind] }),
        view: t.arg({ type: ViewInput, description: '`knownAt` leaves out what no source had named by then.' }),
      },
      resolve: async (_root, { text, kinds, view: given, ...page }, { store, heads }) => {
        const view = viewOf(given);
        if (text.length > longest) throw badInput('text', `is at most ${longest} characters long`);
        const tokens = searchTokens(text);
        if (tokens.length > mostWords) throw badInput('text', `is at most ${mostWords} words long`);
        if (tokens.length === 0) return pageOf<EntityNode>([], () => [], bestFirst, page);
        const wanted = { beginnings: tokens, count: tokens.length, kinds: kinds ?? kindNames, ...knownIn(view) };
        const rows = await store.read('names', { ...wanted, limit: most });
        for (const { id, name } of rows) heads.set(id, { name, url: null });
        const keys = new Map(rows.map((row) => [row.id, keyOf(row, tokens.join(' '))]));
        const found = pageOf(
          rows.map(({ id }) => entityNode(id, view)),
          ({ id }) => keys.get(id) ?? [],
          bestFirst,
          page,
        );
        if (rows.length < most) return found;
        if (!found.pageInfo.hasNextPage) throw tooManyNames();
        return {
          ...found,
          totalCount: async () => (await store.read('names-count', wanted))[0]?.count ?? 0,
        };
      },
    },
    SearchConnection,
  ),
);

function tooManyNames(): JejakError {
  return new JejakError(
    'TOO_MANY_ENTITIES',
    `text: more than ${most} names begin so, and no more can be paged through; write more of the name, or name kinds`,
  );
}

/** How well a name answers: the name itself, another name, a name that begins so, all else; then the shorter one. */
function keyOf({ id, name, otherNames }: NameRow, asked: string): Key {
  const folded = [name, ...otherNames].map((printed) => searchTokens(printed).join(' '));
  const place = folded[0] === asked ? 0 : folded.includes(asked) ? 1 : folded[0]?.startsWith(asked) ? 2 : 3;
  return [place, foldName(name).length, id];
}
