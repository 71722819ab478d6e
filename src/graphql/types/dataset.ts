import { createHash } from 'node:crypto';
import { compare } from '../../ontology/claim.ts';
import { kindNames } from '../../ontology/claim-rules.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { DossierRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { EntityKind } from '../enums.ts';
import { limits } from '../limits.ts';
import { byId, pageCost, pageOf, pageSize } from '../paging.ts';
import { DossierConnection, DossierRecord } from './dossier.ts';

const licence =
  'Claims and evidence: CC BY 4.0. Provinces and regencies: ODbL 1.0, from idn-area-data, with codes of BPS. The articles belong to their publishers; at most twelve words of each passage are quoted.';

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

interface DatasetNode {
  /** Read once, for all fields that are made of them. */
  readonly dossiers: () => Promise<readonly DossierRow[]>;
}

const Dataset = builder.objectRef<DatasetNode>('Dataset').implement({
  description: 'The data behind all answers.',
  fields: (t) => ({
    version: t.string({
      description: 'Made of the contents of all dossiers: equal versions answer equally.',
      resolve: async ({ dossiers }) => versionOf(await dossiers()),
    }),
    builtAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When a dossier was last written; null while there is none.',
      resolve: async ({ dossiers }) =>
        (await dossiers())
          .flatMap(({ ingestedAt }) => ingestedAt ?? [])
          .sort(compare)
          .at(-1) ?? null,
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
        resolve: async ({ dossiers }, page) => pageOf(await dossiers(), ({ id }) => [id], byId('dossiers'), page),
      },
      DossierConnection,
    ),
    licence: t.string({ resolve: () => licence }),
    limits: t.field({ type: Limits, resolve: () => ({}) }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: Dataset,
    description: 'What is behind all answers, as it is now.',
    resolve: (_root, _args, context) => datasetOf(context),
  }),
);

function datasetOf({ store }: Context): DatasetNode {
  let reading: Promise<readonly DossierRow[]> | null = null;
  return {
    dossiers: () => {
      reading ??= store.read('dossiers', {});
      return reading;
    },
  };
}

function versionOf(rows: readonly DossierRow[]): string {
  const content = rows
    .filter(({ retractedAt }) => retractedAt === null)
    .map(({ id, sha256 }) => `${id} ${sha256}`)
    .sort(compare)
    .join('\n');
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
