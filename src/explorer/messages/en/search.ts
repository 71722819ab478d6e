import type { id } from '../id.ts';

export const search: (typeof id)['search'] = {
  title: (text) => `Search results: ${text}`,
  empty: 'Search for a name',
  description: 'People, offices, regions, companies, bodies, programmes, regulations and awards on record.',
  kind: 'Kind',
  anyKind: 'any kind',
  found: (count) => `${count} found`,
  none: (text) => `No name fits “${text}”.`,
  try: 'Try a part of the name, without titles; or begin with the list of awards.',
};
