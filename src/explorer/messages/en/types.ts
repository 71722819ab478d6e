import type { id } from '../id.ts';

export const types: (typeof id)['types'] = {
  title: 'Only claims of these types',
  others: 'Other types of claim',
  apply: 'Narrow',
  all: 'All types of claim',
};
