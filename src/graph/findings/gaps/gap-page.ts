import { entityKindOf } from '../../../ontology/ids.ts';
import type { Kind } from '../../../ontology/ontology.ts';
import type { View } from '../../../ontology/view.ts';
import { askByCanonicalIds } from '../../canonical-id.ts';
import type { GraphContext } from '../../context.ts';
import { idsAskedFor, type Matching, matchesAny } from '../../filter/operators.ts';
import { type Page, type PageArguments, pageOf } from '../../paging.ts';
import type { Candidates } from '../candidates.ts';
import { findingKey, findingOrder, pageOfFindings } from '../page-of-findings.ts';
import { type GapShape, gapsAt } from './find-gaps.ts';
import type { GapRule } from './gap-rule.ts';
import { type GapRuleName, gapRuleNames, gapRules } from './gap-rules.ts';

const order = findingOrder('gaps');

/** Which gaps are asked for. */
export interface GapFilterShape {
  readonly rule?: Matching<GapRuleName> | null | undefined;
  readonly about?: Matching<string> | null | undefined;
  readonly kind?: Matching<Kind> | null | undefined;
}

/** A page of gaps. Asked about entities, only these are looked at; without any, all of the kinds that the rules look at. */
export async function gapPage(
  where: GapFilterShape,
  view: View,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<GapShape>> {
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
      candidates: names.flatMap((name) => candidatesOf(gapRules[name], where)),
      at: (id, within) => gapsAt(id, view, within, names),
      keep: async (found) => found.filter((gap) => matches(gap, where)),
    },
    order,
    page,
    context,
  );
}

async function near(where: GapFilterShape, view: View, context: GraphContext): Promise<GapShape[]> {
  const about = new Set(idsAskedFor(where.about, 'where.about'));
  const found = await Promise.all([...about].map((id) => gapsAt(id, view, context, namesIn(where))));
  return found.flat().filter((gap) => matches(gap, where));
}

function namesIn({ rule }: GapFilterShape): GapRuleName[] {
  return gapRuleNames.filter((name) => matchesAny([name], rule));
}

function matches(gap: GapShape, { about, kind }: GapFilterShape): boolean {
  return matchesAny([gap.about], about) && matchesAny([entityKindOf(gap.about) as Kind], kind); // ids in the graph have a kind
}

function candidatesOf({ candidates, about }: GapRule, { kind }: GapFilterShape): readonly Candidates[] {
  return candidates ?? [{ of: 'kinds', kinds: about.filter((one) => matchesAny([one], kind)) }];
}
