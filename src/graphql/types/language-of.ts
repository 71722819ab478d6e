import type { ThereOrNot } from '../../graph/once-there.ts';
import type { Language as LanguageWord } from '../../ontology/wording.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Language } from '../enums.ts';

/** What fields say that take a language. */
export const languageArg = 'The form wanted; without it, or where there is none, the one that was written first.';

const fields = ['name', 'description', 'doubt', 'note', 'text', 'of', 'item', 'unit', 'period', 'value'] as const;
const others = ['wrong', 'right', 'why', 'basis', 'title'] as const;

/** The fields whose texts may be given in two languages. */
const TextField = builder.enumType('TextField', {
  description: 'A field whose text may be given in two languages.',
  values: Object.fromEntries(
    [...fields, ...others].map((name) => [name.toUpperCase(), { value: name, description: `The field \`${name}\`.` }]),
  ),
});

const languageOfArgs = builder.args((t) => ({
  field: t.field({ type: TextField, required: true }),
  language: t.field({ type: Language, description: 'The form wanted.' }),
}));

type Find<Shape> = (
  thing: Shape,
  field: string,
  language: LanguageWord | null,
  context: Context,
) => ThereOrNot<LanguageWord | null>;

/** The field `languageOf` beside such texts. @param find the language of one of them, in the form wanted */
export function languageOfField<Shape>(find: Find<Shape>) {
  return {
    type: Language,
    nullable: true as const,
    description:
      'The language of one of its texts, in the form wanted; null where no dossier says in which language it is, or there is none.',
    complexity: 0, // it comes with its text
    args: languageOfArgs,
    resolve: (
      thing: Shape,
      { field, language }: { readonly field: string; readonly language?: LanguageWord | null | undefined },
      context: Context,
    ) => find(thing, field, language ?? null, context),
  };
}
