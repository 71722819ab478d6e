import { badInput } from '../../errors.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { foldName, searchTokens } from '../../ontology/names.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { NameRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import { EntityKind } from '../enums.ts';
import { entityNode } from '../nodes.ts';
import { type Key, type Order, pageCost, pageOf } from '../paging.ts';
import { isNamedBy } from '../time/known-by.ts';
import { ViewInput, viewOf } from '../view.ts';
import { SearchConnection } from './connections.ts';
import { EntityRef } from './refs.ts';

const longest = 200;
const mostWords = 10;
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
        const rows = tokens.length === 0 ? [] : await store.read('names', { beginnings: tokens, count: tokens.length });
        const wanted = rows.filter(
          ({ id, rank }) =>
            (kinds === null || kinds === undefined || kinds.includes(entityKindOf(id) as Kind)) &&
            isNamedBy(rank, view.knownAt),
        ); // ids in the graph have a kind
        for (const { id, name } of wanted) heads.set(id, { name, url: null });
        const keys = new Map(wanted.map((row) => [row.id, keyOf(row, tokens.join(' '))]));
        return pageOf(
          wanted.map(({ id }) => entityNode(id, view)),
          ({ id }) => keys.get(id) ?? [],
          bestFirst,
          page,
        );
      },
    },
    SearchConnection,
  ),
);

/** How well a name answers: the name itself, another name, a name that begins so, all else; then the shorter one. */
function keyOf({ id, name, otherNames }: NameRow, asked: string): Key {
  const folded = [name, ...otherNames].map((printed) => searchTokens(printed).join(' '));
  const place = folded[0] === asked ? 0 : folded.includes(asked) ? 1 : folded[0]?.startsWith(asked) ? 2 : 3;
  return [place, foldName(name).length, id];
}
