import { createHash } from 'node:crypto';
import { isIdentity } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import type { ClaimView } from '../../../ontology/view.ts';
import { present } from '../../filter/given.ts';
import { claimsOnce, type Finding, type Findings } from '../rule.ts';
import type { Clash } from './clash.ts';
import { stateOf } from './reviews.ts';
import { type RuleName, rules } from './rules.ts';

/** What a rule found not to fit about an entity, under a view. */
export interface Contradiction extends Finding, Omit<Clash, 'claims'> {
  readonly rule: RuleName;
}

export const contradictionFields = {
  id: { compares: 'Id', values: ({ id }) => [id] },
  rule: { compares: 'ContradictionRule', values: ({ rule }) => [rule] },
  about: {
    compares: 'Id',
    values: concerns,
    description: 'An entity that it is about, or of which a claim that is involved is said.',
  },
  kind: {
    compares: 'EntityKind',
    values: ({ about }) => present(entityKindOf(about)),
    description: 'The kind of entity that it is about.',
  },
  state: {
    compares: 'ReviewState',
    values: async ({ id, view }, context) => [await stateOf(id, view, context)],
  },
} as const satisfies Findings<Contradiction, Clash>['fields'];

export const contradictions: Findings<Contradiction, Clash> = {
  name: 'contradictions',
  rules,
  fields: contradictionFields,
  concerns,
  finding: (clash, at) => {
    const claims = claimsOnce(clash.claims ?? [...clash.left.claims, ...(clash.right?.claims ?? [])]);
    const { matter = [] } = clash;
    // The rules above are all that there are, and their names with them.
    return { ...clash, ...at, rule: at.rule as RuleName, claims, id: idOf(at.rule, claims, matter) };
  },
};

/** The entity that it is about, those of which its claims are said, and both ends of a decision on identity. */
function concerns({ about, claims }: Contradiction): string[] {
  const decided = claims.filter(isIdentity).flatMap(({ object }) => present(object));
  return [about, ...claims.map(({ subject }) => subject), ...decided];
}

function idOf(rule: string, claims: readonly ClaimView[], matter: readonly string[]): string {
  const ids = claims.map(({ id }) => id);
  const content = JSON.stringify(matter.length === 0 ? [rule, ids] : [rule, ids, matter]);
  return `contradiction:${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}
