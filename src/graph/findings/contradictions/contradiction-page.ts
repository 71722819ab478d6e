import { entityKindOf } from '../../../ontology/ids.ts';
import type { Kind, ReviewState } from '../../../ontology/ontology.ts';
import type { View } from '../../../ontology/view.ts';
import { askByCanonicalIds } from '../../canonical-id.ts';
import type { GraphContext } from '../../context.ts';
import { idsAskedFor, type Matching, matchesAny } from '../../filter/operators.ts';
import { type Page, type PageArguments, pageOf } from '../../paging.ts';
import { findingKey, findingOrder, pageOfFindings } from '../page-of-findings.ts';
import { type ContradictionShape, concerns, contradictionsAt, contradictionsOn } from './find-contradictions.ts';
import { stateOf } from './reviews.ts';
import { type RuleName, ruleNames, rules } from './rules.ts';

const order = findingOrder('contradictions');

/** Which contradictions are asked for. */
export interface ContradictionFilterShape {
  readonly id?: Matching<string> | null | undefined;
  readonly rule?: Matching<RuleName> | null | undefined;
  readonly about?: Matching<string> | null | undefined;
  readonly kind?: Matching<Kind> | null | undefined;
  readonly state?: Matching<ReviewState> | null | undefined;
}

/** A page of contradictions. Asked about an entity, only the claims near it are read; without one, all where a rule may find something. */
export async function contradictionPage(
  where: ContradictionFilterShape,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<ContradictionShape>> {
  const ids = idsAskedFor(where.id, 'where.id');
  const about = idsAskedFor(where.about, 'where.about');
  if (about !== null) {
    const found = await askByCanonicalIds(
      where,
      context,
      (asked) => near(asked, view, context),
      ({ length }) => length === 0,
    );
    return pageOf(found, findingKey, order, page);
  }
  const names = namesIn(where);
  return pageOfFindings(
    {
      candidates: names.flatMap((name) => rules[name].candidates),
      at: (id, within) => contradictionsAt(id, view, within, names),
      keep: (found, within) => keep(found, where, view, within),
      most: ids?.length,
    },
    order,
    page,
    context,
  );
}

async function near(
  where: ContradictionFilterShape,
  view: View,
  context: GraphContext,
): Promise<readonly ContradictionShape[]> {
  const about = idsAskedFor(where.about, 'where.about') ?? [];
  const found = await Promise.all(about.map((id) => contradictionsOn(id, view, context, namesIn(where))));
  const unique = new Map(found.flat().map((one) => [one.id, one]));
  return keep([...unique.values()], where, view, context);
}

function namesIn({ rule }: ContradictionFilterShape): RuleName[] {
  return ruleNames.filter((name) => matchesAny([name], rule));
}

async function keep(
  found: readonly ContradictionShape[],
  where: ContradictionFilterShape,
  view: View,
  context: GraphContext,
): Promise<readonly ContradictionShape[]> {
  return inState(
    found.filter((one) => matches(one, where)),
    where,
    view,
    context,
  );
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
  context: GraphContext,
): Promise<readonly ContradictionShape[]> {
  if (state === null || state === undefined) return found;
  const states = await Promise.all(found.map(({ id }) => stateOf(id, view, context)));
  return found.filter((_, index) => matchesAny(states.slice(index, index + 1), state));
}
