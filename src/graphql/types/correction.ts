import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { builder } from '../builder.ts';
import { ClaimRef } from './refs.ts';

interface CorrectionShape {
  readonly kind: 'CORRECTION' | 'REPLY';
  readonly wrong: string | null;
  readonly right: string;
  readonly by: string;
  readonly date: PartialDate;
}

const CorrectionKind = builder.enumType('CorrectionKind', {
  values: {
    CORRECTION: { description: 'What was published is wrong.' },
    REPLY: { description: 'What those whom it concerns say to it: the right of reply (hak jawab).' },
  } as const,
});

const Correction = builder.objectRef<CorrectionShape>('Correction').implement({
  description: 'What was wrong in a claim and what is right, or a reply to it. The claim stays as its sources have it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CorrectionKind }),
    wrong: t.exposeString('wrong', { nullable: true }),
    right: t.exposeString('right'),
    by: t.exposeString('by', { description: 'Who corrects or replies.' }),
    date: t.expose('date', { type: 'PartialDate' }),
  }),
});

builder.interfaceField(ClaimRef, 'corrections', (t) =>
  t.field({
    type: [Correction],
    description: 'The oldest first.',
    resolve: async ({ id }, _args, { loaders }) =>
      (await loaders.decisions.load(id))
        .filter(({ kind }) => kind === 'CORRECTION')
        .map(({ entry }) => JSON.parse(entry) as CorrectionShape) // as read-decisions.ts wrote it
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
  }),
);
