import { optional } from '../values/rows.ts';
import { text } from '../values/value-types.ts';

/** A text in two languages, or in the one that is known; the form that stands first is shown to whoever asks for none. */
export const languageRows = {
  id: optional(text, 'in Indonesian'),
  en: optional(text, 'in English'),
};
