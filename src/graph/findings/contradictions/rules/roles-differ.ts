import { entityKindOf } from '../../../../ontology/ids.ts';
import { type EdgeTypeName, edgeTypes, type Kind, roles } from '../../../../ontology/ontology.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import type { Facts } from '../../facts.ts';
import { pairsWithin } from '../../pairs.ts';
import { between, type Clash, type ContradictionRule, objectOf, objectsOf, shareSource, sideOf } from '../clash.ts';

/** What nobody is to one thing at the same time. To initiate and to organise, or to attend and to speak, go together. */
const apart: readonly (readonly [EdgeTypeName, EdgeTypeName])[] = [
  ['PRESENTER', 'WITNESS'],
  ['PRESENTER', 'ACCEPTED_BY'],
  ['CONFERRER', 'WITNESS'],
  ['CONFERRER', 'ACCEPTED_BY'],
  ['INITIATED', 'SUPPORTED'],
  ['ORGANISED', 'SUPPORTED'],
  ['ABSENT_FROM', 'ATTENDED'],
  ['ABSENT_FROM', 'SPOKE_AT'],
  ['ABSENT_FROM', 'SIGNED_AT'],
  ['ABSENT_FROM', 'PRESENTED_AT'],
  ['CHAIRS', 'SECRETARY_OF'],
];
const types = [...new Set(apart.flat())];
const ofConferrals = types.filter((type) => (roles as readonly string[]).includes(type));
const ofActors = types.filter((type) => !ofConferrals.includes(type));
/** Whose roles are said of themselves; those of a conferral are said of it. */
const actors: readonly Kind[] = ['Organisation', 'Province', 'Regency', 'Company', 'Person', 'Office'];

/** One paper has somebody hand it over, another only watch: which it was, no source settles. */
export const rolesDiffer: ContradictionRule = {
  text: {
    en: 'sources give one party two roles that go ill together: {left}, and {right}',
    id: 'sumber memberi satu pihak dua peran yang sulit sejalan: {left}, dan {right}',
  },
  types,
  about: ['Conferral', 'Award', 'Edition', 'Event', 'Programme', 'Organisation'],
  reach: Object.fromEntries(actors.map((kind) => [kind, objectsOf(...ofActors)])),
  candidates: [
    { of: 'joinedTwice', types: ofConferrals },
    { of: 'joinedToTwice', types: ofActors },
  ],
  find: async (id, facts) => {
    if (entityKindOf(id) === 'Conferral')
      return clashes(await facts.said(id, ...ofConferrals), { party: objectOf, words: 'reverse' }, facts);
    return clashes(await facts.leading(id, ...ofActors), { party: ({ subject }) => subject, words: 'label' }, facts);
  },
};

interface Reading {
  readonly party: (claim: ClaimView) => string;
  /** How the role reads from the party. */
  readonly words: 'label' | 'reverse';
}

function clashes(claims: readonly ClaimView[], { party, words }: Reading, facts: Facts): Clash[] {
  const side = (claim: ClaimView): Clash['left'] =>
    sideOf([claim], [[party(claim), edgeTypes[claim.type as EdgeTypeName][words]]]); // one of the types above
  return pairsWithin(claims, party, facts)
    .filter(([a, b]) => apart.some((pair) => pair.every((type) => type === a.type || type === b.type)))
    .filter(([a, b]) => meet(a, b) && !shareSource(a, b))
    .map(([a, b]) => between('TENSION', side(a), side(b)));
}

/** Whoever was secretary first may have become chair. What is not dated may have been at any time. */
function meet(a: ClaimView, b: ClaimView): boolean {
  const before = ({ heldTo }: ClaimView, { heldFrom }: ClaimView): boolean =>
    heldTo !== null && heldFrom !== null && heldTo < heldFrom;
  return !before(a, b) && !before(b, a);
}
