import type { id } from '../id.ts';

export const home: (typeof id)['home'] = {
  title: 'Who awarded whom?',
  description:
    'Ministers and governors hand out awards every week. Jejak keeps who gave, who received, on whose initiative, and the words of the article that prove it.',
  inHere: 'What is in here',
  entities: 'people, bodies, regions and more',
  claims: 'claims with evidence',
  sources: 'source articles',
  builtAt: (moment) => `Data updated ${moment}`,
  recent: 'Recent dossiers',
  none: 'No dossier yet.',
  ways: 'Start here',
};
