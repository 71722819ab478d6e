import { datasetVersion } from '../../graph/dataset-version.ts';
import {
  byId,
  type Page,
  type PageArguments,
  pageAsked,
  pageCost,
  pageOfSorted,
  pageSize,
} from '../../graph/paging.ts';
import { kindNames } from '../../ontology/claim-rules.ts';
import { licence } from '../../ontology/licence.ts';
import type { Kind } from '../../ontology/ontology.ts';
import { maxKey } from '../../ontology/sort-keys.ts';
import type { DossierRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { EntityKind, Language } from '../enums.ts';
import { limits } from '../limits.ts';
import { DossierConnection, DossierRecord } from './dossier.ts';

const order = byId('dossiers');

const KindCount = builder.objectRef<{ kind: Kind; count: number }>('KindCount').implement({
  description: 'How many entities of one kind there are; a kind without any has its zero.',
  fields: (t) => ({ kind: t.expose('kind', { type: EntityKind }), count: t.exposeInt('count') }),
});

const Counts = builder.objectRef<ReadonlyMap<string, number>>('DatasetCounts').implement({
  description: 'How much is in the graph.',
  fields: (t) => ({
    entities: t.int({ resolve: (counts) => kindNames.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0) }),
    claims: t.int({ description: 'Wishes and plans included.', resolve: (counts) => counts.get('Claim') ?? 0 }),
    sources: t.int({ resolve: (counts) => counts.get('Source') ?? 0 }),
    dossiers: t.int({ resolve: (counts) => counts.get('Dossier') ?? 0 }),
    byKind: t.field({
      type: [KindCount],
      resolve: (counts) => kindNames.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })),
    }),
  }),
});

const Limits = builder.objectRef<Record<never, never>>('Limits').implement({
  description: 'What one query may ask for; docs/limits.md tells more.',
  fields: (t) => ({
    pageSize: t.int({ description: 'Rows a page.', resolve: () => pageSize.max }),
    depth: t.int({ description: 'Fields within fields.', resolve: () => limits.depth }),
    breadth: t.int({
      description: 'Fields, those of a fragment as often as it is spread.',
      resolve: () => limits.breadth,
    }),
    complexity: t.int({
      description:
        'Units of work: as a query is priced before it is answered, told in `extensions.cost`, and as it is charged while it is.',
      resolve: () => limits.complexity,
    }),
    tokens: t.int({ description: 'Names, values and marks in the text of a query.', resolve: () => limits.tokens }),
    nesting: t.int({
      description: 'Brackets within brackets, in a query and in its variables.',
      resolve: () => limits.nesting,
    }),
    aliases: t.int({
      description: 'Names beyond the first that a field is asked under, of all fields together.',
      resolve: () => limits.aliases,
    }),
    directives: t.int({ description: 'Directives in a query.', resolve: () => limits.directives }),
    bodyBytes: t.int({ description: 'Bytes in the body of a request.', resolve: () => limits.bodyBytes }),
    writeBodyBytes: t.int({
      description: 'Bytes in the body of a request with a bearer token.',
      resolve: () => limits.writeBodyBytes,
    }),
    answerBytes: t.int({ description: 'Bytes in the data of an answer.', resolve: () => limits.answerBytes }),
    operands: t.int({ description: 'Values in all filters of a query.', resolve: () => limits.operands }),
    operationSeconds: t.int({ description: 'Seconds until an answer.', resolve: () => limits.operationSeconds }),
    pathLength: t.int({ description: 'Claims that a path may cross.', resolve: () => limits.pathLength }),
  }),
});

const Dataset = builder.objectRef<Record<never, never>>('Dataset').implement({
  description: 'The data behind all answers.',
  fields: (t) => ({
    version: t.string({
      description: 'Made of the contents of all dossiers: equal versions answer equally.',
      resolve: async (_root, _args, context) => (await datasetVersion(context)).version,
    }),
    merkleRoot: t.string({
      nullable: true,
      description:
        'Over what all dossiers say and the words that say it: `jejak prove` shows by it that a claim stood in this version. Null in a graph that an earlier version of Jejak wrote in part.',
      resolve: async (_root, _args, context) => (await datasetVersion(context)).merkleRoot,
    }),
    builtAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a dossier was last written; null while there is none.',
      resolve: async (_root, _args, context) => (await datasetVersion(context)).builtAt,
    }),
    counts: t.field({
      type: Counts,
      resolve: async (_root, _args, { store }) =>
        new Map((await store.read('counts', {})).map(({ name, count }) => [name, count])),
    }),
    dossiers: t.connection(
      {
        type: DossierRecord,
        complexity: pageCost(50),
        description: 'The ledger of dossiers, those that were retracted included, with the reason.',
        resolve: (_root, page, context) => dossierPage(page, context),
      },
      DossierConnection,
    ),
    licence: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'en' }) },
      resolve: (_dataset, { language }) => licence[language ?? 'en'],
    }),
    limits: t.field({ type: Limits, resolve: () => ({}) }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'What is behind all answers, as it is now.',
    resolve: () => ({}),
  }),
);

/** By their ids, as many as are asked for. */
async function dossierPage(args: PageArguments, { store }: Context): Promise<Page<DossierRow>> {
  const page = pageAsked(args, order);
  const [after, before] = [String(page.after?.[0] ?? ''), String(page.before?.[0] ?? maxKey)];
  const limit = page.size + 1;
  const read = await (page.backwards
    ? store.read('dossier-page-back', { before, limit })
    : store.read('dossier-page', { after, limit }));
  const rows = read.filter(({ id }) => id > after && id < before);
  const count = async (): Promise<number> => (await store.read('dossier-count', {}))[0]?.count ?? 0;
  const edgeOf = (node: DossierRow) => ({ node, key: [node.id] });
  return { ...(await pageOfSorted(rows, page, edgeOf, order, async () => (await count()) > 0)), totalCount: count };
}
