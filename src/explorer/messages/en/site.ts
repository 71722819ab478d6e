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
    title: 'Limit by time',
    now: 'none',
    asOf: 'As of',
    asOfHint: 'Only what was so at this time: 2024, 2024-05, or 2024-05-08',
    knownAt: 'As known on',
    knownAtHint: 'Only what one could already read on this day',
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
    longest: 'Long version to print (up to 100 rows)',
    embed: 'Embed',
    embedHint: 'Paste into your page:',
  },
  breaksOff: (code, message) => `ERROR ${code}: this table breaks off here and is not whole. ${message}`,
  tooManyRows: (count, most) =>
    `This table is too long for a CSV: it has ${count} rows, and one CSV holds at most ${most}. Narrow it down with filters first.`,
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
    said: 'The machine says:',
    advice: {
      TOO_MANY_CONFERRALS:
        'Too many conferrals would have to be looked at one by one. Choose an edition, an award, a giver or a recipient first, or sort by date.',
      TOO_MANY_CLAIMS: 'Too many claims would have to be looked at one by one. Choose a name or a type of claim first.',
      TOO_MANY_ENTITIES: 'Too many names would have to be looked at one by one. Choose a kind or a name first.',
      PATH_SEARCH_TOO_WIDE:
        'Too many claims lie between these two names. Look for a shorter chain, or choose only some types of claim.',
      QUERY_TOO_COSTLY: 'This is too much at once. Ask for fewer names or rows, or a shorter span of time.',
      BUDGET_EXCEEDED:
        'Answering takes more reading and comparing than one request may. Choose an award, an edition or a name first, or leave the clocks out.',
      ANSWER_TOO_LARGE: 'The answer is too long to send. Ask for fewer rows.',
      OPERATION_TOO_LONG: 'The answer takes too long. Narrow it down with filters, or ask for fewer rows.',
    },
    otherwise: 'Check the filters and the address, or start again from the beginning of this page:',
  },
  unavailable: { title: 'The database cannot be reached', body: 'Nothing is lost. Try again in a moment.' },
  slow: {
    title: 'The database takes too long to answer',
    body: 'It may be busy. Try again in a moment, or narrow down what you look for.',
  },
  busy: {
    title: 'The server has too much to do',
    body: 'Too many ask at once. Nothing is lost: try again in a moment.',
  },
  failed: { title: 'Something of ours is broken', body: 'The error was noted. Try again later.' },
};
