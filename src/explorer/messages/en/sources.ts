import type { id } from '../id.ts';

export const sources: (typeof id)['sources'] = {
  title: 'Sources',
  description: 'The articles that are evidence. Their text is not shown here; the words that prove a claim are.',
  article: 'Article',
  publisher: 'Publisher',
  published: 'Published',
  claims: 'Claims',
  find: 'Title contains',
  from: 'Published since',
  to: 'Published until',
  apply: 'Filter',
  none: 'No article fits this filter.',
  copyOf: 'text from',
};
