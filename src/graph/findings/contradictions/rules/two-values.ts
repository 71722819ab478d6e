import { kindNames } from '../../../../ontology/claim-rules.ts';
import { type ClaimType, edgeTypes } from '../../../../ontology/ontology.ts';
import { type ContradictionRule, objectsOf } from '../clash.ts';
import { twoDays } from './two-values/two-days.ts';
import { twoFigures } from './two-values/two-figures.ts';
import { twoIssuers } from './two-values/two-issuers.ts';
import { twoObjects } from './two-values/two-objects.ts';
import { saidSingly, twoQualifiers } from './two-values/two-qualifiers.ts';

const said: readonly ClaimType[] = [
  ...saidSingly,
  'OCCURRED',
  'STARTED',
  'IN_EDITION',
  'OF_AWARD',
  'STATUS',
  'FIGURE',
  'RECIPIENT_COUNT',
  'PRIZE',
];
const issuers = edgeTypes.ISSUED.ends.flatMap(({ from }) => from);

/** An event of two dates, an edition of two label years, a count of 5 and of 7. */
export const twoValues: ContradictionRule = {
  text: {
    en: 'two values are given where one is possible: {left} and {right}',
    id: 'ada dua keterangan padahal hanya satu yang mungkin: {left} dan {right}',
  },
  types: [...said, 'ISSUED'],
  about: kindNames,
  reach: Object.fromEntries(issuers.map((kind) => [kind, objectsOf('ISSUED')])),
  candidates: [
    { of: 'saidTwice', types: said },
    { of: 'ledToTwice', types: ['ISSUED'] },
  ],
  find: async (id, facts) => {
    const parts = [twoDays, twoQualifiers, twoObjects, twoFigures, twoIssuers];
    return (await Promise.all(parts.map((part) => part(id, facts)))).flat();
  },
};
