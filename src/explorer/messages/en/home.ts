import type { id } from '../id.ts';

export const home: (typeof id)['home'] = {
  title: 'Who awarded whom?',
  description:
    'Ministers and governors hand out awards every week. Jejak keeps who gave, who received, on whose initiative, and the words of the article that prove it.',
  inHere: 'What is in here',
  entities: 'people, bodies, regions and more',
  claims: 'claims with evidence',
  sources: 'source articles',
  builtAt: 'Data updated',
  recent: 'Recent dossiers',
  ways: 'Start here',
  way: {
    ledger: {
      title: 'Look through the awards',
      text: 'Who gave, who received, in which year; to filter and to download.',
    },
    connect: {
      title: 'Connect two names',
      text: 'Chains of claims that join two people or bodies, with the evidence for each.',
    },
    gaps: { title: 'Find a story', text: 'What no source says, and what sources contradict each other on.' },
  },
};
