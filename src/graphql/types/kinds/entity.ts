import { claimsAbout } from '../../../graph/claims-about.ts';
import { claimsPage } from '../../../graph/claims-page.ts';
import { type EntityNode, entityNode, sourceNode, typeName } from '../../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../../graph/once-there.ts';
import { byId, pageCost, pageOf } from '../../../graph/paging.ts';
import { headOf, recordOf } from '../../../graph/record-of.ts';
import { languageOf, shownText } from '../../../graph/shown-texts.ts';
import { compare } from '../../../ontology/claim.ts';
import { linkTypeNames } from '../../../ontology/claim-rules.ts';
import { entityKindOf } from '../../../ontology/ids.ts';
import { captionIn } from '../../../ontology/names/caption.ts';
import { type Kind, kinds } from '../../../ontology/ontology.ts';
import { parseSeenEntityId } from '../../../ontology/seen-id.ts';
import { isFact } from '../../../ontology/view.ts';
import { inLanguage, textsIn } from '../../../ontology/wording.ts';
import { builder } from '../../builder.ts';
import { ClaimTypeEnum, Direction, EntityKind, Language } from '../../enums.ts';
import { ViewInput } from '../../inputs/view.ts';
import { ClaimConnection, EntityConnection, SourceConnection } from '../connections.ts';
import { languageArg, languageOfField } from '../language-of.ts';
import { nodeAt } from '../node.ts';
import { ClaimRef, EntityRef, NodeRef, SourceRef } from '../refs.ts';

builder.interfaceType(EntityRef, {
  description: 'What a claim can be about: one of the thirteen kinds.',
  interfaces: [NodeRef],
  resolveType: typeName,
  fields: (t) => ({
    kind: t.field({ type: EntityKind, resolve: ({ id }) => entityKindOf(id) as Kind }), // ids in the graph were checked when they came in
    name: t.string({
      description: 'Without honorifics and degrees; as the oldest source prints it, or the gazetteer.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (entity, { language }, context) =>
        onceThere(headOf(entity, context), ({ name, forms }) => inLanguage(name, forms, language ?? null).text),
    }),
    caption: t.string({
      description:
        'The name as it is shown, in which a region says its kind: Kabupaten Bogor, Kota Bogor, Provinsi Jambi; Bogor Regency, Bogor City, Jambi Province.',
      args: { language: t.arg({ type: Language, defaultValue: 'id' }) },
      resolve: (entity, { language }, context) =>
        onceThere(headOf(entity, context), (called) => captionIn(entity.id, called, language ?? 'id')),
    }),
    otherNames: t.stringList({
      description: 'Other printed forms, honorifics included.',
      resolve: (entity, _args, context) => onceThere(recordOf(entity, context), ({ otherNames }) => otherNames ?? []),
    }),
    description: t.string({
      nullable: true,
      description: 'What to know about the name, in our words.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (entity, { language }, context) =>
        onceThere(recordOf(entity, context), ({ description, texts }) =>
          shownText(description, 'description', textsIn(texts), language ?? null),
        ),
    }),
    doubt: t.string({
      nullable: true,
      description: 'What makes the printed name doubtful; null when nothing does.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: (entity, { language }, context) =>
        onceThere(recordOf(entity, context), ({ doubt, texts }) =>
          shownText(doubt, 'doubt', textsIn(texts), language ?? null),
        ),
    }),
    languageOf: t.field(
      languageOfField((entity, field, language, context) =>
        onceThere(recordOf(entity, context), ({ name, description, doubt, texts }) =>
          languageOf({ name, description, doubt }, field, textsIn(texts), language),
        ),
      ),
    ),
    mergedIds: t.idList({
      description: 'Other ids that this entity answers for, by decision; the decisions are among its claims.',
      resolve: (entity, _args, context) => onceThere(recordOf(entity, context), ({ mergedIds }) => mergedIds ?? []),
    }),
    claims: t.connection(
      {
        type: ClaimRef,
        complexity: pageCost(20),
        description: 'The claims on this entity, wishes and plans included.',
        args: {
          types: t.arg({ type: [ClaimTypeEnum], description: 'Only claims of these types.' }),
          direction: t.arg({
            type: Direction,
            defaultValue: 'BOTH',
            description: 'SUBJECT: said of it. OBJECT: leading to it.',
          }),
        },
        resolve: (entity, { types, direction, ...page }, context) =>
          claimsPage(entity, { types: types ?? null, direction: direction ?? 'BOTH' }, page, context),
      },
      ClaimConnection,
    ),
    neighbours: t.connection(
      {
        type: EntityRef,
        complexity: pageCost(20),
        description: 'The entities that a claim joins to this one, each once; wishes and plans join nothing.',
        args: { types: t.arg({ type: [ClaimTypeEnum] }) },
        resolve: async (entity, { types, ...page }, context) => {
          const claims = await claimsAbout(entity, { types: types ?? linkTypeNames, direction: 'BOTH' }, context);
          const ids = claims
            .filter((claim) => isFact(claim) && claim.object !== null)
            .map(({ subject, object }) => (subject === entity.id ? (object ?? '') : subject));
          const unique = [...new Set(ids)].filter((id) => id !== entity.id);
          return pageOf(
            unique.map((id) => entityNode(id, entity.view)),
            ({ id }) => [id],
            byId('neighbours'),
            page,
          );
        },
      },
      EntityConnection,
    ),
    sources: t.connection(
      {
        type: SourceRef,
        complexity: pageCost(5),
        description: 'The sources that bear out a claim on this entity.',
        resolve: async (entity, page, context) => {
          const claims = await claimsAbout(entity, { direction: 'BOTH' }, context);
          const ids = [...new Set(claims.flatMap(({ assertions }) => assertions.map(({ source }) => source)))].sort(
            compare,
          );
          return pageOf(
            ids.map((id) => sourceNode(id, entity.view)),
            ({ id }) => [id],
            byId('sources'),
            page,
          );
        },
      },
      SourceConnection,
    ),
  }),
});

builder.queryField('entity', (t) =>
  t.field({
    type: EntityRef,
    nullable: true,
    description: 'The entity with this id, such as `regency:tebo`; null when there is none.',
    args: { id: t.arg.id({ required: true }), view: t.arg({ type: ViewInput }) },
    resolve: (_root, { id, view }, context) =>
      nodeAt(parseSeenEntityId(id, 'id'), view, context) as ThereOrNot<EntityNode | null>, // an entity's id finds nothing else
  }),
);

/** Those of all kinds, in the order in which they are made. */
export const entityTypes: ReturnType<typeof builder.objectRef<EntityNode>>[] = [];

/** The object type of one kind, with the fields that only this kind has. */
export function entityType(kind: Kind): ReturnType<typeof builder.objectRef<EntityNode>> {
  const ref = builder.objectRef<EntityNode>(kind);
  ref.implement({
    description: `${kinds[kind].is[0]?.toUpperCase()}${kinds[kind].is.slice(1)} (${kinds[kind].label.id}).`,
    interfaces: [NodeRef, EntityRef],
  });
  entityTypes.push(ref);
  return ref;
}
