import type { id } from '../id.ts';

export const picture: (typeof id)['picture'] = {
  centre: 'centre of the picture',
  more: (count) => `${count} more neighbours not shown`,
  uncertain: 'uncertain',
  contested: 'contested',
  key: 'Key to the picture',
  png: 'Save PNG',
  source: 'Source',
  date: 'Data as of',
  counts: (nodes, claims) =>
    `${nodes} ${nodes === 1 ? 'node' : 'nodes'}, ${claims} ${claims === 1 ? 'claim' : 'claims'}.`,
  signs: 'Dashed line: uncertain. Exclamation mark: contested.',
  figures: 'Figures as a table',
  year: 'Year',
  number: 'Number',
  since: (year) => `from ${year} on`,
};
