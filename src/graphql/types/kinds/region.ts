import { entityNode } from '../../../graph/nodes.ts';
import { onceThere } from '../../../graph/once-there.ts';
import { recordOf } from '../../../graph/record-of.ts';
import { builder } from '../../builder.ts';
import { RegencyType } from '../../enums.ts';
import { EntityRef } from '../refs.ts';
import { entityType } from './entity.ts';

const RegionCodes = builder.objectRef<{ kemendagri: string | null; bps: string | null }>('RegionCodes').implement({
  description: 'A region in the two official schemes, which differ for many regencies.',
  fields: (t) => ({
    kemendagri: t.string({
      nullable: true,
      description: 'Ministry of Home Affairs: 15, 15.09.',
      resolve: ({ kemendagri }) => kemendagri,
    }),
    bps: t.string({ nullable: true, description: 'Statistics Indonesia: 15, 1508.', resolve: ({ bps }) => bps }),
  }),
});

export const Province = entityType('Province');
export const Regency = entityType('Regency');

builder.objectField(Province, 'codes', (t) =>
  t.field({ type: RegionCodes, resolve: (province, _args, context) => recordOf(province, context) }),
);
builder.objectFields(Regency, (t) => ({
  codes: t.field({ type: RegionCodes, resolve: (regency, _args, context) => recordOf(regency, context) }),
  regencyType: t.field({
    type: RegencyType,
    nullable: true,
    resolve: (regency, _args, context) => onceThere(recordOf(regency, context), ({ regencyType }) => regencyType),
  }),
  province: t.field({
    type: EntityRef,
    nullable: true,
    description: 'By the gazetteer.',
    resolve: (regency, _args, context) =>
      onceThere(recordOf(regency, context), ({ province }) =>
        province === null ? null : entityNode(province, regency.view),
      ),
  }),
}));
