import { sourceNode } from '../../graph/nodes.ts';
import { idMark } from '../../ontology/id-mark.ts';
import { parseNodeId } from '../../ontology/seen-id.ts';
import { everything } from '../../ontology/view.ts';
import type { DossierRow } from '../../store/rows.ts';
import { builder } from '../builder.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { SourceRef } from './refs.ts';

export const DossierRecord = builder.objectRef<DossierRow>('DossierRecord').implement({
  description: 'What one dossier wrote, and when; or when and why it was taken back.',
  fields: (t) => ({
    id: t.exposeID('id'),
    sha256: t.exposeString('sha256', { description: 'Of its content: equal ones write the same.' }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', nullable: true }),
    entities: t.exposeInt('entities', { nullable: true }),
    claims: t.exposeInt('claims', { nullable: true }),
    passages: t.exposeInt('passages', { nullable: true }),
    writtenBy: t.string({
      nullable: true,
      description: 'The name of the token with which it was sent over HTTP; null where its file came in by itself.',
      resolve: ({ id }, _args, { loaders }) => loaders.dossierWriter.load(id),
    }),
    retractedAt: t.expose('retractedAt', { type: 'DateTime', nullable: true }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was retracted.' }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description:
        'The article that it describes; null for a dossier of decisions, for the gazetteer and for a retracted one.',
      resolve: async ({ source }, _args, { loaders }) =>
        source === null || (await loaders.record.load(source)) === null ? null : sourceNode(source, everything),
    }),
  }),
});

export const DossierConnection = builder.connectionObject(
  {
    type: DossierRecord,
    name: 'DossierConnection',
    description: 'Dossiers by their ids, those that were taken back included.',
  },
  edgeOf('Dossier', 'A dossier'),
);

builder.objectField(SourceRef, 'dossier', (t) =>
  t.field({
    type: DossierRecord,
    nullable: true,
    description: 'The dossier that describes it.',
    resolve: ({ id }, _args, { loaders }) => loaders.dossierOfSource.load(id),
  }),
);

builder.queryField('retractions', (t) =>
  t.field({
    type: [DossierRecord],
    description:
      'The retracted dossiers that held the entity, claim or source with this id: why nothing has it any more. Empty when it was never here.',
    args: { of: t.arg.id({ required: true }) },
    resolve: (_root, { of }, { store }) =>
      store.read('dossiers-taken-back-with', { mark: idMark(parseNodeId(of, 'of')) }),
  }),
);
