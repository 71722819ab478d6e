import { createHash } from 'node:crypto';
import { isIdentity } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import { present } from '../../filter/given.ts';
import { claimsOnce, type Finding, type Findings } from '../rule.ts';
import { type GapRuleName, gapRules } from './gap-rules.ts';
import type { Lack } from './lack.ts';

/** What is missing about an entity, under a view. */
export interface Gap extends Finding, Required<Lack> {
  readonly rule: GapRuleName;
}

export const gapFields = {
  rule: { compares: 'GapRule', values: ({ rule }) => [rule] },
  about: { compares: 'Id', values: ({ about }) => [about] },
  kind: {
    compares: 'EntityKind',
    values: ({ about }) => present(entityKindOf(about)),
    description: 'The kind of entity about which something is missing.',
  },
} as const satisfies Findings<Gap, Lack>['fields'];

export const gaps: Findings<Gap, Lack> = {
  name: 'gaps',
  rules: gapRules,
  fields: gapFields,
  concerns: ({ about }) => [about],
  // Of an id that was merged nothing is left but the decision, and nothing is missing of it.
  isAskedAbout: async (id, facts) =>
    [...(await facts.said(id)), ...(await facts.leading(id))].some((claim) => !isIdentity(claim)),
  finding: (lack, at) => {
    const claims = claimsOnce(lack.claims ?? []);
    const content = JSON.stringify([at.rule, at.about, ...claims.map(({ id }) => id)]);
    const id = `gap:${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
    return { ...at, rule: at.rule as GapRuleName, words: lack.words ?? {}, claims, id }; // one of the rules above
  },
};
