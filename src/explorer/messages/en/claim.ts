import type { id } from '../id.ts';

export const claim: (typeof id)['claim'] = {
  description: (sentence, sources) => `${sentence}. Independent origins: ${sources}.`,
  evidence: 'Evidence',
  firstKnown: 'Could be known since',
  attested: 'Said to hold on',
  stated: 'Before ids were merged',
  contradictions: 'What does not fit with it',
  corrections: 'Corrections and replies',
};
