import type { id } from '../id.ts';

export const changes: (typeof id)['changes'] = {
  titleOf: (since, until) => `What became known from ${since} to ${until}`,
  description: (count, since, until) =>
    `Claims that were new, confirmed or changed from ${since} to ${until}, by when their sources came out: ${count}, each with its evidence.`,
  lead: 'Compared is what could be known at two moments, by when sources came out, not by when the data came into Jejak.',
  shownSpan: (since, until) =>
    `Shown is what comes out of sources published from ${since} up to and including ${until}.`,
  usualSpan: 'Without dates, this page begins 30 days before the newest source came out, and ends today.',
  choose: 'Choose a span of time',
  since: 'From',
  until: 'To',
  apply: 'Apply',
  about: 'Only about',
  remove: (name) => `Remove the restriction: ${name}`,
  onlyAbout: (name) => `Only about ${name}`,
  none: 'Nothing became known in this span. Widen it, or remove the restriction to names.',
  read: 'could be read since',
  before: 'before',
  now: 'now',
  attested: 'Days named by sources',
  unsaid: 'said by no source',
  yes: 'certain',
  no: 'not certain',
  fields: {
    validFrom: 'Since',
    validTo: 'Until',
    certain: 'Certainty',
    standing: 'Standing of the claim',
    modality: 'How it is said',
    independentSources: 'Independent origins',
    qualifiers: 'Particulars',
  },
  qualifiers: {
    date: 'Date',
    onBehalfOf: 'On behalf of',
    capacity: 'As',
    rank: 'Rank',
    grade: 'Grade',
  },
};
