import { limits } from '../../../graphql/limits.ts';
import { type CommonArguments, idArgument, languageArgument, viewArguments } from '../arguments.ts';
import { flag, list, orNull, record, takes, text, whole } from '../json-schema.ts';
import { claimOf, claimSchema } from '../shapes/claim.ts';
import { entityOf, entityOrNull, entitySchema } from '../shapes/entity.ts';
import { notKnownSchema } from '../shapes/page.ts';
import { tool } from '../tool.ts';
import { words } from '../words.ts';

interface Given extends CommonArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number;
  readonly limit?: number;
  readonly avoid?: readonly string[];
}

export const findPaths = tool<Given>({
  name: 'find_paths',
  title: 'What connects two',
  description:
    'The shortest chains of claims between two entities, step by step, each step with its exact words. Use it for "what has X to do with Y". A chain is no relationship: tell its steps as they are. With no path and `exhausted: true` there is none of up to that length in these sources.',
  input: takes(
    {
      from: idArgument('Id of the one'),
      to: idArgument('Id of the other'),
      maxLength: whole(`Claims to cross at most, 1 to ${limits.pathLength}.`, {
        least: 1,
        most: limits.pathLength,
        usual: 4,
      }),
      limit: whole('Chains wanted, 1 to 5.', { least: 1, most: 5, usual: 3 }),
      avoid: list(idArgument('An id'), 'Entities not to go through', { most: 20 }),
      ...viewArguments,
      ...languageArgument,
    },
    ['from', 'to'],
  ),
  output: record({
    from: orNull(entitySchema),
    to: orNull(entitySchema),
    paths: list(
      record({
        length: whole(),
        sentence: text('In our words'),
        steps: list(
          record({
            from: entitySchema,
            forward: flag('False: the claim is read against its direction'),
            claim: claimSchema,
            to: entitySchema,
          }),
        ),
      }),
    ),
    maxLength: whole(),
    exhausted: flag('True: no chain within maxLength was left out'),
    hubsSkipped: list(entitySchema, 'With too many edges to be gone through'),
    ...notKnownSchema,
  }),
  call: async ({ from, to, maxLength = 4, limit = 3, avoid = [] }, call) => {
    const found = await call.ask('McpFindPaths', { from, to, maxLength, first: limit, avoid });
    const { paths, exhausted, hubsSkipped, maxLength: length } = found.paths;
    const absent = [found.from === null ? [from] : [], found.to === null ? [to] : []].flat();
    return {
      from: entityOrNull(found.from, call),
      to: entityOrNull(found.to, call),
      paths: paths.map((path) => ({
        length: path.length,
        sentence: path.sentence,
        steps: path.steps.map((step) => ({
          from: entityOf(step.from, call),
          forward: step.forward,
          claim: claimOf(step.claim, call),
          to: entityOf(step.to, call),
        })),
      })),
      maxLength: length,
      exhausted,
      hubsSkipped: hubsSkipped.map((one) => entityOf(one, call)),
      notKnown: [
        ...absent.map((id) => words.noEntity(id, call.view)[call.language]),
        ...(absent.length === 0 && paths.length === 0 && exhausted ? [words.noPath(length)[call.language]] : []),
        ...(exhausted ? [] : [words.notAllLookedAt(length)[call.language]]),
      ],
    };
  },
});
