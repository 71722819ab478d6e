import { optional, required } from '../values/rows.ts';
import { texts } from '../values/value-types.ts';
import { wording } from '../values/wording.ts';

/** How something is called. */
export const nameRows = {
  name: optional(wording, 'the name as printed; of a person, without titles'),
  otherNames: optional(texts, 'other forms that are printed, such as the name with titles'),
  description: optional(wording, 'what it is, in your own words'),
};

/** What stands below the id of an entity. */
export const entityRows = {
  ...nameRows,
  name: required(wording, nameRows.name.is),
  doubt: optional(wording, 'what makes the printed name doubtful; the name stays as printed'),
};
