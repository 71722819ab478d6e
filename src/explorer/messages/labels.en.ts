import type { labelsId } from './labels.id.ts';

/** The same keys as in Indonesian, other words. */
export type Labels = {
  readonly [Group in keyof typeof labelsId]: { readonly [Word in keyof (typeof labelsId)[Group]]: string };
};

export const labelsEn: Labels = {
  Term: {
    evidence: 'evidence',
    origin: 'origin',
    independentSources: 'independent origins',
    certain: 'certainty',
    attested: 'day a source vouches for',
    asOf: 'as of',
    knownAt: 'as known on',
    contradiction: 'contradiction',
    gap: 'gap',
  },
  TimelineBoundary: {
    HAPPENED: 'took place',
    BEGAN: 'began',
    ENDED: 'ended',
    ATTESTED: 'said to be so',
  },
  ContradictionKind: {
    CONFLICT: 'conflict',
    TENSION: 'unexplained',
  },
  ChangeKind: {
    NEW: 'new',
    CONFIRMED: 'confirmed',
    CHANGED: 'changed',
  },
};
