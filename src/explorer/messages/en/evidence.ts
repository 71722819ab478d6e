import type { id } from '../id.ts';

export const evidence: (typeof id)['evidence'] = {
  heading: 'Evidence',
  note: (number) => `Evidence ${number}`,
  close: 'Close',
  toClaim: 'The page of this claim',
  article: 'Open the article',
  noArticle: 'No address of this article on the web is recorded',
  source: 'Source',
  published: 'Published',
  speaker: 'Who says so',
  modality: 'How it is said',
  stance: 'Stance of the source',
  standing: 'Standing of the claim',
  origins: 'Independent origins',
  verified: 'Verification',
  neverVerified: 'not yet held against its text',
  uncertain: 'inferred by the reader',
  inferred: 'The words are there; that they mean this is the reader’s inference.',
  noteLabel: 'Note',
  more: (count) => `${count} more on the page of the claim`,
  correctionKinds: { CORRECTION: 'Correction', REPLY: 'Reply' },
};
