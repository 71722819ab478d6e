import type { id } from '../id.ts';
import { contradictionRules, gapRules } from './rules.ts';

export const findings: (typeof id)['findings'] = {
  contradictionRules,
  gapRules,
  rule: 'Sort',
  anyRule: 'any sort',
  state: 'Review',
  anyState: 'any state',
  kind: 'About',
  anyKind: 'anything',
  about: 'Only about',
  all: 'see all',
  apply: 'Filter',
  count: (count) => `${count} found`,
  evidence: 'On the basis of',
  left: 'The first',
  right: 'The second',
};

export const contradictions: (typeof id)['contradictions'] = {
  title: 'Contradictions',
  description:
    'Claims that do not fit together, found by rules that are the same for all. A contradiction is no accusation: often a source has only mistyped.',
  none: 'No contradiction fits this filter.',
};

export const gaps: (typeof id)['gaps'] = {
  title: 'Gaps',
  description:
    'What should be known and no source says: a newsroom’s list of things to find out. A gap is no accusation: it is the sources that are not complete yet.',
  none: 'No gap fits this filter.',
};
