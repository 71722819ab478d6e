import type { View } from '../../ontology/view.ts';
import type { GraphContext } from '../context.ts';
import { kept } from '../kept.ts';
import { ledgerPage } from '../ledger/ledger-page.ts';
import { conditionsOfTotal, type Total } from '../ledger/ledger-totals.ts';
import { bytesOf } from '../version/bytes-of.ts';
import { factsUnder } from './facts.ts';
import { type PossiblySame, possiblySameWins } from './possibly-same.ts';

const most = 1_000;

/** Whether any decision leaves open that two ids are one: where none does, nothing is looked for. Asked once a request. */
function isAnythingPossiblySame(context: GraphContext): Promise<boolean> {
  return kept('possibly same', null, context, () => readWhether(context));
}

async function readWhether({ store, cached }: GraphContext): Promise<boolean> {
  const known = cached?.get('possibly same') as boolean | undefined; // as it is set below
  if (known !== undefined) return known;
  const rows = await store.read('claims-of-types', { types: ['POSSIBLY_SAME_AS'], after: '', limit: 1 });
  const found = rows.length > 0;
  cached?.set('possibly same', found, bytesOf(found));
  return found;
}

/** The conferrals that may tell of the same win as one, as `possiblySameWins` finds them. */
export async function possiblySameAs(id: string, view: View, context: GraphContext): Promise<readonly PossiblySame[]> {
  return (await isAnythingPossiblySame(context)) ? possiblySameWins(id, factsUnder(view, context)) : [];
}

/**
 * How many of the conferrals that a total counts may be the same win as another that it counts before.
 * @throws {JejakError} what a page of the ledger does past a work limit
 */
export async function possiblyTwice(total: Total, context: GraphContext): Promise<number> {
  if (total.count < 2 || !(await isAnythingPossiblySame(context))) return 0;
  const ids = await idsIn(total, context);
  const counted = new Set(ids);
  const found = await Promise.all(
    ids.map(async (id) =>
      (await possiblySameAs(id, total.view, context)).some(({ row }) => row.id < id && counted.has(row.id)),
    ),
  );
  return found.filter((isTwice) => isTwice).length;
}

/** Of more than a thousand, the first thousand in the order of the ledger. */
async function idsIn(total: Total, context: GraphContext): Promise<string[]> {
  const { where, view } = total;
  const conferred = { and: [where, { status: { eq: 'CONFERRED' as const } }] };
  const asked = { where: conferred, also: conditionsOfTotal(total), view, claims: false };
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < most; ) {
    const page = await ledgerPage(asked, { first: 100, after }, context);
    ids.push(...(await page.edges).map(({ node }) => node.id));
    const { hasNextPage, endCursor } = await page.pageInfo;
    if (!hasNextPage) break;
    after = endCursor;
  }
  return ids;
}
