import { entityKindOf } from '../../ontology/ids.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { View } from '../../ontology/view.ts';
import { withAnsweringIds } from '../answering.ts';
import type { Context } from '../context.ts';
import { idsAskedFor, matchesAny } from '../filters.ts';
import { findingKey, findingOrder, pageOfFindings } from '../findings/page-of-findings.ts';
import { type Page, type PageArguments, pageOf } from '../paging.ts';
import type { ContradictionFilterShape } from './contradiction-filter.ts';
import { type ContradictionShape, concerns, contradictionsAt, contradictionsOn } from './find-contradictions.ts';
import { stateOf } from './reviews.ts';
import { ruleNames, rules } from './rules.ts';

const order = findingOrder('contradictions');

/** A page of contradictions. Asked about an entity, only the claims near it are read; without one, all where a rule may find something. */
export async function contradictionPage(
  asked: ContradictionFilterShape,
  view: View,
  page: PageArguments,
  context: Context,
): Promise<Page<ContradictionShape>> {
  const ids = idsAskedFor(asked.id, 'where.id');
  idsAskedFor(asked.about, 'where.about'); // refuses a malformed id before anything is read
  const where = await withAnsweringIds(asked, context);
  const about = idsAskedFor(where.about, 'where.about');
  const names = ruleNames.filter((name) => matchesAny([name], where.rule));
  const keep = async (found: readonly ContradictionShape[], within: Context) =>
    inState(
      found.filter((one) => matches(one, where)),
      where,
      view,
      within,
    );
  if (about === null) {
    return pageOfFindings(
      {
        candidates: names.flatMap((name) => rules[name].candidates),
        at: (id, within) => contradictionsAt(id, view, within, names),
        keep,
        most: ids?.length,
      },
      order,
      page,
      context,
    );
  }
  const found = (await Promise.all(about.map((id) => contradictionsOn(id, view, context, names)))).flat();
  const unique = [...new Map(found.map((one) => [one.id, one])).values()];
  return pageOf(await keep(unique, context), findingKey, order, page);
}

function matches(one: ContradictionShape, { id, about, kind }: ContradictionFilterShape): boolean {
  return (
    matchesAny([one.id], id) && matchesAny(concerns(one), about) && matchesAny([entityKindOf(one.about) as Kind], kind) // ids in the graph have a kind
  );
}

async function inState(
  found: readonly ContradictionShape[],
  { state }: ContradictionFilterShape,
  view: View,
  context: Context,
): Promise<readonly ContradictionShape[]> {
  if (state === null || state === undefined) return found;
  const states = await Promise.all(found.map(({ id }) => stateOf(id, view, context)));
  return found.filter((_, index) => matchesAny(states.slice(index, index + 1), state));
}
