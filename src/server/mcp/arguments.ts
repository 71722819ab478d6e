import { oneOf, text, whole } from './json-schema.ts';

/** Arguments that tools have in common. */
export const viewArguments = {
  asOf: text(
    'When was it so: a year, month or day (2023, 2023-04, 2023-04-13). Leaves out what had not begun or had ended.',
    {
      most: 40,
    },
  ),
  knownAt: text(
    'When could one know it: a day, or a moment with its offset (2023-04-30T12:00:00+07:00). Leaves out evidence that was published later.',
    { most: 40 },
  ),
};

export const languageArgument = {
  language: oneOf(['en', 'id'], 'The language of names, sentences and permalinks; quoted words stay as printed.', 'en'),
};

export const pageArguments = (usual: number, most: number) => ({
  limit: whole(`How many, 1 to ${most}.`, { least: 1, most, usual }),
  after: text('The `next` of the page before, to go on behind it.', { most: 1_000 }),
});

export const idArgument = (description: string) => text(description, { most: 200 });

/** What the input schemas let in for these. */
export interface CommonArguments {
  readonly language?: 'en' | 'id';
  readonly asOf?: string;
  readonly knownAt?: string;
}

export interface PageArguments {
  readonly limit?: number;
  readonly after?: string;
}
