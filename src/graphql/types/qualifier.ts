import type { QualifierShape } from '../../graph/qualifier-list.ts';
import { builder } from '../builder.ts';

export const Qualifier = builder.objectRef<QualifierShape>('Qualifier').implement({
  description: 'One word that narrows a claim. docs/ontology.md lists those of each type.',
  fields: (t) => ({
    name: t.exposeString('name'),
    value: t.exposeString('value', {
      description: 'As text; parts of a category or rank are named, such as `category.sector`.',
    }),
  }),
});
