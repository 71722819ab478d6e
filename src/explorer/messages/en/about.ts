import type { id } from '../id.ts';

export const about: (typeof id)['about'] = {
  title: 'About the data',
  description: 'Where the data is from, what its limits are, what each label means, and how to report an error.',
  listed: {
    title: 'Being listed does not mean wrongdoing',
    text: 'Jejak records honours and offices as the press reports them. Nobody who is named here is accused of anything; to give or receive an award is no offence. Contradictions and gaps say something of the sources, not of the people.',
  },
  how: {
    title: 'How the data is made',
    text: 'People read articles and write dossiers: one claim for each thing that an article states, with at most twelve exact words that state it. A machine checks that these words stand in the archived text. A claim without evidence is refused. Wishes and plans are kept, and never become facts.',
  },
  limits: {
    title: 'Its limits',
    items: [
      'Only what the articles in the list of sources report is here. What is not here may still have happened.',
      'Articles can be wrong. What is shown is who says what, and no last truth.',
      'Texts that are nearly the same, such as a press release that many papers print, count as one origin.',
      'Dates are as precise as their source; what no source says is left empty.',
      'The text of articles is not shown, and private numbers are never recorded.',
    ],
  },
  report: {
    title: 'How to report an error',
    text: 'Give the permalink of the page or the id of the claim, what is wrong, and a source that shows what is right. Corrections and replies are recorded below and shown on the page of their claim.',
    to: 'Write to',
    nobody: 'Whoever keeps this site has given no address for reports.',
  },
  data: { title: 'Data and licence', licence: 'Licence', version: 'Version', built: 'Updated' },
  made: 'The data by kind',
  kind: 'Kind',
  count: 'Count',
  corrections: { title: 'Corrections and replies', none: 'No correction and no reply yet.' },
  retractions: { title: 'Retracted dossiers', none: 'No dossier is retracted.' },
  glossary: 'What each label means',
  programs: {
    title: 'For programs',
    text: 'Every page can be had as JSON, and tables as CSV. You can ask every question yourself with GraphQL.',
  },
  groups: {
    Term: 'Terms',
    Modality: 'How it is said',
    Stance: 'Stance of the source',
    Standing: 'Standing of the claim',
    Verdict: 'How evidence fared when checked',
    ConferralStatus: 'Status of a conferral',
    PartyRole: 'Role in a conferral',
    EntityKind: 'Kinds',
    TimelineBoundary: 'Beginning and end',
    ReviewState: 'Review of a contradiction',
    ContradictionKind: 'Sort of contradiction',
    ChangeKind: 'Sort of change',
    Level: 'Level',
    RegencyType: 'Regencies and cities',
    Stage: 'Stage of an edition',
  },
};
