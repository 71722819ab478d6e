import type { NamedText } from '../../graph/shown-texts.ts';
import { builder } from '../builder.ts';
import { Language } from '../enums.ts';

/** What fields say that take a language. */
export const languageArg = 'The form wanted; without it, or where there is none, the one that was written first.';
/** And what the list of their texts says. */
export const textsSay = 'Its texts with the language of each; `language` is the form wanted.';

export const Text = builder.objectRef<NamedText>('ShownText').implement({
  description: 'A text that may be given in two languages, as it is shown.',
  fields: (t) => ({
    of: t.exposeString('of', { description: 'The field in which it stands, such as `description`.' }),
    text: t.exposeString('text'),
    language: t.expose('language', {
      type: Language,
      nullable: true,
      description: 'Null where no dossier says in which language it is.',
    }),
  }),
});

/** Few, and each is at hand: asking for them costs what one text costs. */
export const textsCost = { field: 1, multiplier: 1 };
