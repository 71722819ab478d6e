import type { id } from '../id.ts';

export const source: (typeof id)['source'] = {
  eyebrow: 'Source article',
  description: (publisher, published, claims) =>
    `${publisher}, ${published}: ${claims} ${claims === '1' ? 'claim' : 'claims'} that this article bears out.`,
  article: 'Open the article',
  publisher: 'Publisher',
  published: 'Published',
  basis: 'How the day is known',
  authors: 'Authors',
  dateline: 'Dateline',
  retrieved: 'Retrieved',
  sha256: 'SHA-256 of the text',
  origin: 'Taken from the text',
  nearCopies: 'Nearly the same text',
  dossier: 'Taken in',
  claims: 'What this article bears out',
  cite: 'Cite this article',
};
