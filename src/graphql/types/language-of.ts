import { builder } from '../builder.ts';
import { Language } from '../enums.ts';

/** What fields say that take a language. */
export const languageArg = 'The form wanted; without it, or where there is none, the one that was written first.';

/** And what the field beside them says. */
export const languageOfSays =
  'The language of one of its texts, in the form wanted; null where no dossier says in which language it is, or there is none.';

const fields = ['name', 'description', 'doubt', 'note', 'text', 'of', 'item', 'unit', 'period', 'value'] as const;
const others = ['wrong', 'right', 'why', 'basis', 'title'] as const;

/** The fields whose texts may be given in two languages. */
export const TextField = builder.enumType('TextField', {
  description: 'A field whose text may be given in two languages.',
  values: Object.fromEntries(
    [...fields, ...others].map((name) => [name.toUpperCase(), { value: name, description: `The field \`${name}\`.` }]),
  ),
});

/** The arguments of that field. */
export const languageOfArgs = builder.args((t) => ({
  field: t.field({ type: TextField, required: true }),
  language: t.field({ type: Language, description: 'The form wanted.' }),
}));
