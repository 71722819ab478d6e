import type { id } from '../id.ts';

export const site: (typeof id)['site'] = {
  name: 'Jejak',
  tagline: 'Who awarded whom in Indonesia, and how do we know?',
  skip: 'Skip to the content',
  search: 'Search',
  searchHint: 'A person, region, body, award …',
  otherLanguage: 'Bahasa Indonesia',
  menu: 'Main menu',
  pages: {
    home: 'Home',
    ledger: 'Awards',
    connect: 'Connect',
    timeline: 'Timeline',
    contradictions: 'Contradictions',
    gaps: 'Gaps',
    sources: 'Sources',
    changes: 'What changed',
    about: 'About the data',
  },
  clocks: {
    title: 'Two clocks',
    now: 'all times, all that is known',
    asOf: 'As of',
    asOfHint: 'A year, month or day: 2024, 2024-05, 2024-05-08',
    knownAt: 'As known on',
    knownAtHint: 'Only evidence that was out on this day',
    apply: 'Apply',
    clear: 'Clear both',
    active: (asOf, knownAt) =>
      [asOf === null ? null : `as of ${asOf}`, knownAt === null ? null : `as known on ${knownAt}`]
        .filter((part) => part !== null)
        .join(', '),
  },
  tools: {
    title: 'Use this page',
    csv: (rows) => `CSV (${rows} rows)`,
    graphql: 'See this as GraphQL',
    permalink: 'Permalink',
    cite: 'Cite this page',
    citeText: 'Text',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    longest: 'Print the whole file (up to 100 rows)',
    embed: 'Embed',
    embedHint: 'Paste into your page:',
  },
  tooManyRows: (count, most) =>
    `rows: this table has ${count}, and one CSV holds at most ${most}; narrow it down with filters`,
  paging: {
    label: 'Next page of this list',
    next: 'Next',
    first: 'Back to the beginning',
    shown: (shown, all) => `${shown} of ${all}`,
  },
  footer: {
    listed: 'Being listed here does not mean wrongdoing.',
    about: 'Limits of the data, licence, and how to report an error',
    playground: 'Ask for yourself with GraphQL',
  },
  notFound: {
    title: 'There is no page at this address',
    body: 'It may be mistyped, or there never was such a page. Try a search:',
    knownAt: 'It may not have been known yet at the time that you chose.',
  },
  gone: {
    title: 'What stood at this address was retracted',
    body: 'The dossier that held it was taken back, for this reason:',
    retracted: 'Retracted',
  },
  broken: {
    title: 'This address cannot be read',
    body: 'These parts need mending:',
    got: 'it says:',
    refused: 'This question cannot be answered',
  },
  unavailable: { title: 'The database cannot be reached', body: 'Nothing is lost. Try again in a moment.' },
  failed: { title: 'Something of ours is broken', body: 'The error was noted. Try again later.' },
};
