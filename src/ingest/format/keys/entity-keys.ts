import { optional, required } from '../values/rows.ts';
import { text, texts } from '../values/value-types.ts';

/** How something is called. */
export const nameRows = {
  name: optional(text, 'the name as printed; of a person, without titles'),
  otherNames: optional(texts, 'other forms that are printed, such as the name with titles'),
  description: optional(text, 'what it is, in your own words'),
};

/** What stands below the id of an entity. */
export const entityRows = {
  ...nameRows,
  name: required(text, nameRows.name.is),
  doubt: optional(text, 'what makes the printed name doubtful; the name stays as printed'),
};
