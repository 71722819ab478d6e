import type { id } from '../id.ts';

export const picture: (typeof id)['picture'] = {
  centre: 'centre of the picture',
  more: (count) => `${count} more neighbours not shown`,
  uncertain: 'uncertain',
  contested: 'contested',
  retracted: 'retracted',
  key: 'Key to the picture',
  png: 'Save PNG',
  source: 'Source',
  date: 'Date',
  counts: (nodes, claims) =>
    `${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}.`,
  signs: 'Dashed line: uncertain. Exclamation mark: contested.',
  figures: 'Figures as a table',
  year: 'Year',
  number: 'Number',
  since: (year) => `from ${year} on`,
};
