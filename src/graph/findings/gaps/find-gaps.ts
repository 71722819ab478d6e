import { createHash } from 'node:crypto';
import { compare } from '../../../ontology/claim.ts';
import { isIdentity } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import type { Kind } from '../../../ontology/ontology.ts';
import type { View } from '../../../ontology/view.ts';
import type { GraphContext } from '../../context.ts';
import { lookUnder } from '../look.ts';
import type { GapRule, Lack } from './gap-rule.ts';
import { type GapRuleName, gapRuleNames, gapRules } from './gap-rules.ts';

/** What is missing about an entity, under a view. Nothing of it is stored: it is worked out when somebody asks. */
export interface GapShape extends Required<Lack> {
  /** Made of the rule, the entity and the claims that show the gap. */
  readonly id: string;
  readonly rule: GapRuleName;
  readonly about: string;
  readonly view: View;
}

/** What these rules miss about one entity, by the names of the rules; of one that was not known under the view, nothing. */
export async function gapsAt(
  id: string,
  view: View,
  context: GraphContext,
  names: readonly GapRuleName[] = gapRuleNames,
): Promise<GapShape[]> {
  const look = lookUnder(view, context);
  const kind = entityKindOf(id) as Kind; // ids in the graph were checked when they came in
  const asked = names.filter((name) => (gapRules[name] as GapRule).about.includes(kind));
  // Of an id that was merged nothing is left but the decision, and nothing is missing of it.
  const isKnown = [...(await look.said(id)), ...(await look.leading(id))].some((claim) => !isIdentity(claim));
  if (!isKnown) return [];
  const found = await Promise.all(
    asked.map(async (rule) =>
      (await gapRules[rule].find(id, look)).map((lack: Lack): GapShape => {
        const claims = [...(lack.claims ?? [])].sort((a, b) => compare(a.id, b.id));
        const ids = claims.map((claim) => claim.id);
        return { id: idOf(rule, id, ids), rule, about: id, view, words: lack.words ?? {}, claims };
      }),
    ),
  );
  return found.flat().sort((a, b) => compare(a.rule, b.rule) || compare(a.id, b.id));
}

function idOf(rule: GapRuleName, about: string, claims: readonly string[]): string {
  const content = JSON.stringify([rule, about, ...claims]);
  return `gap:${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}
