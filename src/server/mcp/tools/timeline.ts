import {
  type CommonArguments,
  idArgument,
  languageArgument,
  type PageArguments,
  pageArguments,
  viewArguments,
} from '../arguments.ts';
import { list, record, takes, text, whole } from '../json-schema.ts';
import { claimOf, claimSchema } from '../shapes/claim.ts';
import { entityOf, entitySchema } from '../shapes/entity.ts';
import { nextOf, nextSchema, notKnownSchema } from '../shapes/page.ts';
import { tool } from '../tool.ts';
import { words } from '../words.ts';

interface Given extends CommonArguments, PageArguments {
  readonly entities: readonly string[];
}

export const timeline = tool<Given>({
  name: 'timeline',
  title: 'What happened when',
  description:
    'What sources date about one or several entities, the oldest first: offices that began and ended, awards, ceremonies, each with its exact words. Use it for order and dates. Dates are as precise as printed: never fill in a month or a day.',
  input: takes(
    {
      entities: list(idArgument('An id'), 'Ids, at most 10', { least: 1, most: 10 }),
      ...pageArguments(25, 50),
      ...viewArguments,
      ...languageArgument,
    },
    ['entities'],
  ),
  output: record({
    entries: list(
      record({
        date: text('As precise as the source: 2023, 2023-04 or 2023-04-13'),
        boundary: text('BEGAN, ENDED, HAPPENED, or ATTESTED: so then, with neither beginning nor end known'),
        text: text('In our words'),
        entities: list(entitySchema),
        claim: claimSchema,
        dated: { ...claimSchema, description: 'The claim that gives the date; often the same' },
      }),
    ),
    count: whole('Of all pages'),
    ...nextSchema,
    ...notKnownSchema,
  }),
  call: async ({ entities, limit = 25, after = null }, call) => {
    const found = await call.ask('McpTimeline', { entities, first: limit, after });
    const absent = entities.filter((_, index) => found.nodes[index] == null);
    return {
      entries: found.timeline.edges.map(({ node }) => ({
        date: node.date,
        boundary: node.boundary,
        text: node.text,
        entities: node.entities.map((one) => entityOf(one, call)),
        claim: claimOf(node.claim, call),
        dated: claimOf(node.dated, call),
      })),
      count: found.timeline.totalCount,
      next: nextOf(found.timeline.pageInfo),
      notKnown: [
        ...absent.map((id) => words.noEntity(id, call.view)[call.language]),
        ...(found.timeline.totalCount === 0 ? [words.noTimeline[call.language]] : []),
      ],
    };
  },
});
