import { type Kind, kinds } from '../../../ontology/ontology.ts';
import {
  type CommonArguments,
  languageArgument,
  type PageArguments,
  pageArguments,
  viewArguments,
} from '../arguments.ts';
import { list, oneOf, orNull, record, takes, text } from '../json-schema.ts';
import type { EntityKind } from '../operation-types.ts';
import { claimOf, claimSchema } from '../shapes/claim.ts';
import { entityOf, entitySchema } from '../shapes/entity.ts';
import { nextOf, nextSchema, notKnownSchema } from '../shapes/page.ts';
import { tool } from '../tool.ts';
import { words } from '../words.ts';

const kindNames = (Object.keys(kinds) as Kind[]).map((kind) => kind.toUpperCase());

interface Given extends CommonArguments, PageArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[];
}

export const searchEntities = tool<Given>({
  name: 'search_entities',
  title: 'Search people, bodies, places and awards',
  description:
    'Finds the id of a person, office, province, regency, company, public body, programme, regulation, award or edition by its name. Use it first: all other tools take ids. Kabupaten and Kota of one name are two regencies; ask for both and tell them apart. A name that is not found is not proof that nobody has it.',
  input: takes(
    {
      text: text('A name as printed, with or without titles; words may be begun only', { most: 200 }),
      kinds: list(oneOf(kindNames), 'Only of these kinds', { most: kindNames.length }),
      ...pageArguments(10, 25),
      ...viewArguments,
      ...languageArgument,
    },
    ['text'],
  ),
  output: record({
    entities: list(
      record({
        ...(entitySchema['properties'] as object),
        otherNames: list(text()),
        mergedIds: list(text(), 'Other ids that it answers for'),
        description: orNull(text()),
        doubt: orNull(text('What makes the printed name doubtful')),
        claim: orNull(claimSchema),
      }),
      'The best match first; `claim` is one that names it, with the words',
    ),
    suggestions: list(entitySchema, 'What may have been meant where nothing was found'),
    ...nextSchema,
    ...notKnownSchema,
  }),
  call: async ({ text: name, kinds: wanted = null, limit = 10, after = null }, call) => {
    const { search } = await call.ask('McpSearchEntities', { text: name, kinds: wanted, first: limit, after });
    const entities = search.edges.map(({ node }) => ({
      ...entityOf(node, call),
      otherNames: node.otherNames,
      mergedIds: node.mergedIds,
      description: node.description,
      doubt: node.doubt,
      claim: node.claims.edges.map((edge) => claimOf(edge.node, call))[0] ?? null,
    }));
    const unsaid = entities
      .filter(({ claim }) => claim === null)
      .map((one) => words.nothingSaid(one.name)[call.language]);
    return {
      entities,
      suggestions: search.suggestions.map((one) => entityOf(one, call)),
      next: nextOf(search.pageInfo),
      notKnown: entities.length === 0 ? [words.nothingFound(name)[call.language]] : unsaid,
    };
  },
});
