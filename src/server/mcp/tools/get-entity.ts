import {
  type CommonArguments,
  idArgument,
  languageArgument,
  type PageArguments,
  pageArguments,
  viewArguments,
} from '../arguments.ts';
import { list, orNull, record, takes, text, whole } from '../json-schema.ts';
import { claimOf, claimSchema } from '../shapes/claim.ts';
import { entityOf, entitySchema } from '../shapes/entity.ts';
import { nextOf, nextSchema, notKnownSchema } from '../shapes/page.ts';
import { tool } from '../tool.ts';
import { words } from '../words.ts';

interface Given extends CommonArguments, PageArguments {
  readonly id: string;
}

export const getEntity = tool<Given>({
  name: 'get_entity',
  title: 'What is said of one entity',
  description:
    'Everything that sources say of one person, body, place, award, edition or conferral: each claim with the exact words behind it, what contradicts itself, and what no source says. Use it when an id is known. An id that was merged answers with the entity that took it over.',
  input: takes(
    {
      id: idArgument('kind:slug, such as person:al-haris; search_entities finds it'),
      ...pageArguments(20, 50),
      ...viewArguments,
      ...languageArgument,
    },
    ['id'],
  ),
  output: record({
    entity: orNull(
      record({
        ...(entitySchema['properties'] as object),
        otherNames: list(text()),
        mergedIds: list(text(), 'Other ids that it answers for'),
        description: orNull(text()),
        doubt: orNull(text()),
      }),
    ),
    claims: list(claimSchema),
    claimCount: whole('Of all pages'),
    contradictions: list(record({ id: text(), text: text() })),
    ...nextSchema,
    ...notKnownSchema,
  }),
  call: async ({ id, limit = 20, after = null }, call) => {
    const { entity, retractions } = await call.ask('McpGetEntity', { id, first: limit, after });
    const gone = retractions.map((one) => words.retracted(id, one.reason)[call.language]);
    if (entity === null)
      return {
        entity: null,
        claims: [],
        claimCount: 0,
        contradictions: [],
        next: null,
        notKnown: [words.noEntity(id, call.view)[call.language], ...gone],
      };
    const { otherNames, mergedIds, description, doubt, claims, contradictions, gaps } = entity;
    const shown = entityOf(entity, call);
    return {
      entity: { ...shown, otherNames, mergedIds, description, doubt },
      claims: claims.edges.map(({ node }) => claimOf(node, call)),
      claimCount: claims.totalCount,
      contradictions: contradictions.map(({ plainId, text: said }) => ({ id: plainId, text: said })),
      next: nextOf(claims.pageInfo),
      notKnown: [
        ...(mergedIds.includes(id) ? [words.merged(id, entity.plainId)[call.language]] : []),
        ...(claims.totalCount === 0 ? [words.nothingSaid(shown.name)[call.language]] : []),
        ...gaps.map((gap) => gap.text),
        ...gone,
      ],
    };
  },
});
