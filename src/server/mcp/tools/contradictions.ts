import { ruleNames } from '../../../graph/findings/contradictions/rules.ts';
import {
  type CommonArguments,
  idArgument,
  languageArgument,
  type PageArguments,
  pageArguments,
  viewArguments,
} from '../arguments.ts';
import { list, oneOf, orNull, record, takes, text, whole } from '../json-schema.ts';
import type { ContradictionRule, SidePartFragment } from '../operation-types.ts';
import { claimOf, claimSchema } from '../shapes/claim.ts';
import { entityOf, entitySchema } from '../shapes/entity.ts';
import { nextOf, nextSchema, notKnownSchema } from '../shapes/page.ts';
import { type ToolCall, tool } from '../tool.ts';
import { words } from '../words.ts';

interface Given extends CommonArguments, PageArguments {
  readonly about?: string;
  readonly rule?: ContradictionRule;
}

const sideSchema = record({ says: text(), claims: list(claimSchema) });

export const contradictions = tool<Given>({
  name: 'contradictions',
  title: 'What does not fit together',
  description:
    'Where sources contradict each other or themselves: both sides, each with its claims and exact words, and what an editor decided. Use it before stating something as settled. About one entity it also tells what no source says of it. Do not choose a side that no review has chosen.',
  input: takes({
    about: idArgument('Id of an entity; without it, all'),
    rule: oneOf(ruleNames, 'Only found by this rule'),
    ...pageArguments(10, 20),
    ...viewArguments,
    ...languageArgument,
  }),
  output: record({
    contradictions: list(
      record({
        id: text(),
        rule: text(),
        kind: text('CONFLICT: both cannot be right. TENSION: no source says how they fit'),
        about: entitySchema,
        text: text('In our words'),
        left: sideSchema,
        right: orNull(sideSchema),
        state: text('OPEN until an editor has decided'),
        review: orNull(record({ by: text(), decided: text(), why: text() })),
      }),
    ),
    count: whole('Of all pages'),
    ...nextSchema,
    ...notKnownSchema,
  }),
  call: async ({ about, rule, limit = 10, after = null }, call) => {
    const where = {
      ...(about === undefined ? {} : { about: { eq: about } }),
      ...(rule === undefined ? {} : { rule: { eq: rule } }),
    };
    const missing = about === undefined ? null : { about: { eq: about } };
    const found = await call.ask('McpContradictions', {
      where,
      missing,
      withGaps: missing !== null,
      named: about === undefined ? [] : [about],
      first: limit,
      after,
    });
    return {
      contradictions: found.contradictions.edges.map(({ node }) => ({
        id: node.plainId,
        rule: node.rule,
        kind: node.kind,
        about: entityOf(node.about, call),
        text: node.text,
        left: sideOf(node.left, call),
        right: node.right === null ? null : sideOf(node.right, call),
        state: node.state,
        review: node.review,
      })),
      count: found.contradictions.totalCount,
      next: nextOf(found.contradictions.pageInfo),
      notKnown: [
        ...(about !== undefined && found.nodes[0] == null ? [words.noEntity(about, call.view)[call.language]] : []),
        ...(found.contradictions.totalCount === 0 ? [words.noContradiction[call.language]] : []),
        ...(found.gaps?.edges ?? []).map(({ node }) => node.text),
      ],
    };
  },
});

function sideOf({ says, claims }: SidePartFragment, call: ToolCall) {
  return { says, claims: claims.map((claim) => claimOf(claim, call)) };
}
