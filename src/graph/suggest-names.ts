import { kindNames } from '../ontology/claim-rules.ts';
import { formWords } from '../ontology/names/forms.ts';
import { nameKey, tellingWords } from '../ontology/names/name-key.ts';
import { searchTokens } from '../ontology/names/search-words.ts';
import { splitName } from '../ontology/names/split-name.ts';
import type { Kind } from '../ontology/ontology.ts';
import type { View } from '../ontology/view.ts';
import { allForms, readCalled } from '../ontology/wording.ts';
import { type Mended, mendedButOne, mendedWords, wordsLikeIn } from '../store/mended-words.ts';
import type { NameRow } from '../store/rows.ts';
import type { GraphContext } from './context.ts';
import { headIn } from './loaders.ts';
import { nameRank } from './name-rank.ts';
import { type EntityNode, entityNode } from './nodes.ts';
import { knownIn } from './time/known-by.ts';

const mostOffered = 5;
/** So many names are looked at for each way to read what was typed, the shortest first. */
const mostOfAWay = 50;
const leastOverlap = 0.5;

/** Which names are looked for. */
export interface AskedNames {
  readonly text: string;
  /** Null for any. */
  readonly kinds: readonly Kind[] | null;
  readonly view: View;
}

/** A conferral is called after what is offered by itself. */
const offeredKinds = kindNames.filter((kind) => kind !== 'Conferral');

interface Offer {
  readonly row: NameRow;
  readonly way: Mended;
}

/**
 * What may have been meant by words that no name has: names that have them once a letter or two, or a blank, are put
 * right; where there are none, names that have nearly all of them. Best first, five at most.
 */
export async function suggestNames(asked: AskedNames, context: GraphContext): Promise<EntityNode[]> {
  const words = searchTokens(nameKey(splitName(asked.text).name));
  const { store, heads } = context;
  const whole = await offersOf(await mendedWords(wordsLikeIn(store), words), asked, context);
  const offers =
    whole.length > 0 || words.length < 2
      ? whole
      : (await offersOf(await mendedButOne(wordsLikeIn(store), words), asked, context)).filter((offer) =>
          isMostly(words, offer),
        );
  const best = new Map<string, { row: NameRow; rank: readonly (number | string)[] }>();
  for (const { row, way } of offers) {
    const [place = 0, length = 0] = nameRank(row, way.words.join(' '), [way.words]);
    const rank = [way.far, place as number, length as number]; // nameRank gives numbers before the id
    const known = best.get(row.id);
    if (known === undefined || compare(rank, known.rank) < 0) best.set(row.id, { row, rank });
  }
  return [...best.values()]
    .sort((a, b) => compare([...a.rank, a.row.id], [...b.rank, b.row.id]))
    .slice(0, mostOffered)
    .map(({ row: { id, name } }) => {
      heads.set(id, headIn(name));
      return entityNode(id, asked.view);
    });
}

async function offersOf(ways: readonly Mended[], { kinds, view }: AskedNames, context: GraphContext): Promise<Offer[]> {
  const known = { kinds: kinds ?? offeredKinds, ...knownIn(view), limit: mostOfAWay };
  const found = await Promise.all(
    ways.map(async (way) => {
      const beginnings = [...new Set(way.words)];
      // Words of forms alone, such as Kabupaten, tell nothing.
      if (beginnings.every((word) => formWords.has(word))) return [];
      const rows = await context.store.read('names', { ...known, beginnings, count: beginnings.length });
      return rows.map((row) => ({ row, way }));
    }),
  );
  return found.flat();
}

/** Whether a name has most of what was typed, and little else. */
function isMostly(words: readonly string[], { row, way }: Offer): boolean {
  const typed = tellingWords(words.join(' ')).length;
  const shared = tellingWords(way.words.join(' ')).length;
  return allForms(readCalled(row.name)).some((name) => {
    const others = tellingWords(nameKey(name)).length;
    return shared / (typed + others - shared) >= leastOverlap;
  });
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
