import { labelOf } from '../../graph/category-label.ts';
import type { CategoryShape } from '../../ontology/conferral-facts.ts';
import { basisForms } from '../../ontology/rank-basis.ts';
import { inLanguage } from '../../ontology/wording.ts';
import { builder } from '../builder.ts';
import { Language } from '../enums.ts';
import { languageArg } from './language-of.ts';

export const Category = builder.objectRef<CategoryShape>('Category').implement({
  description: 'The category in which an award was given, in the parts that the source prints.',
  fields: (t) => ({
    label: t.string({
      nullable: true,
      description:
        'As printed; where only parts are printed, those, the widest first. Null where a rank or a grade alone is.',
      resolve: ({ parts }) => labelOf(parts),
    }),
    group: t.string({
      nullable: true,
      description: 'Who it is for: governments, businesses.',
      resolve: ({ parts }) => parts['group'] ?? null,
    }),
    sector: t.string({ nullable: true, resolve: ({ parts }) => parts['sector'] ?? null }),
    scale: t.string({ nullable: true, resolve: ({ parts }) => parts['scale'] ?? null }),
    criterion: t.string({ nullable: true, resolve: ({ parts }) => parts['criterion'] ?? null }),
    zone: t.string({
      nullable: true,
      description: 'A part of the label; neither a place nor a province.',
      resolve: ({ parts }) => parts['zone'] ?? null,
    }),
    rank: t.int({ nullable: true, resolve: ({ rank }) => rank?.value ?? null }),
    rankBasis: t.string({
      nullable: true,
      description: 'What the rank was read from.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ rank }, { language }) =>
        rank?.basis === undefined ? null : inLanguage(rank.basis, basisForms(rank.basis), language ?? null).text,
    }),
    rankCertain: t.boolean({
      nullable: true,
      description: 'False where a printed number need not be a rank; null without one.',
      resolve: ({ rank }) => rank?.certain ?? null,
    }),
    rankShared: t.boolean({
      nullable: true,
      description: 'True where several hold the rank; null without one.',
      resolve: ({ rank }) => (rank === null ? null : (rank.shared ?? false)),
    }),
    grade: t.string({
      nullable: true,
      description: 'A grade instead of a rank, as printed: Madya, Gold, WTP.',
      resolve: ({ grade }) => grade,
    }),
    listed: t.int({
      nullable: true,
      description: 'The place in a printed list that is no ranking.',
      resolve: ({ listed }) => listed,
    }),
  }),
});
