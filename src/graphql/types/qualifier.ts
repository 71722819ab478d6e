import type { QualifierShape } from '../../graph/qualifier-list.ts';
import { inLanguage } from '../../ontology/wording.ts';
import { builder } from '../builder.ts';
import { Language } from '../enums.ts';
import { languageArg, languageOfField } from './language-of.ts';

export const Qualifier = builder.objectRef<QualifierShape>('Qualifier').implement({
  description: 'One word that narrows a claim. docs/ontology.md lists those of each type.',
  fields: (t) => ({
    name: t.exposeString('name'),
    value: t.string({
      description: 'As text; parts of a category or rank are named, such as `category.sector`.',
      args: { language: t.arg({ type: Language, description: languageArg }) },
      resolve: ({ value, forms }, { language }) => inLanguage(value, forms, language ?? null).text,
    }),
    languageOf: t.field(
      languageOfField(({ value, forms }, field, language) =>
        field === 'value' ? inLanguage(value, forms, language).language : null,
      ),
    ),
  }),
});
