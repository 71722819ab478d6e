import { entityKindOf } from '../../ontology/ids.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { View } from '../../ontology/view.ts';
import { withAnsweringIds } from '../answering.ts';
import type { Context } from '../context.ts';
import { idsAskedFor, matchesAny } from '../filters.ts';
import type { Candidates } from '../findings/candidates.ts';
import { findingKey, findingOrder, pageOfFindings } from '../findings/page-of-findings.ts';
import { type Page, type PageArguments, pageOf } from '../paging.ts';
import { type GapShape, gapsAt } from './find-gaps.ts';
import type { GapFilterShape } from './gap-filter.ts';
import type { GapRule } from './gap-rule.ts';
import { gapRuleNames, gapRules } from './gap-rules.ts';

const order = findingOrder('gaps');

/** A page of gaps. Asked about entities, only these are looked at; without any, all of the kinds that the rules look at. */
export async function gapPage(
  asked: GapFilterShape,
  view: View,
  page: PageArguments,
  context: Context,
): Promise<Page<GapShape>> {
  idsAskedFor(asked.about, 'where.about'); // refuses a malformed id before anything is read
  const where = await withAnsweringIds(asked, context);
  const about = idsAskedFor(where.about, 'where.about');
  const names = gapRuleNames.filter((name) => matchesAny([name], where.rule));
  const keep = (found: readonly GapShape[]): readonly GapShape[] =>
    found.filter(
      (gap) => matchesAny([gap.about], where.about) && matchesAny([entityKindOf(gap.about) as Kind], where.kind), // ids in the graph have a kind
    );
  const at = (id: string, within: Context): Promise<GapShape[]> => gapsAt(id, view, within, names);
  if (about !== null) {
    const found = await Promise.all([...new Set(about)].map((id) => at(id, context)));
    return pageOf(keep(found.flat()), findingKey, order, page);
  }
  const candidates = names.flatMap((name) => candidatesOf(gapRules[name], where));
  return pageOfFindings({ candidates, at, keep: async (found) => keep(found) }, order, page, context);
}

function candidatesOf({ candidates, about }: GapRule, { kind }: GapFilterShape): readonly Candidates[] {
  return candidates ?? [{ of: 'kinds', kinds: about.filter((one) => matchesAny([one], kind)) }];
}
