import { edgeTypes } from '../../../../ontology/ontology.ts';
import { pairsOf } from '../../pairs.ts';
import { type Clash, type ContradictionRule, objectsOf } from '../clash.ts';
import { contains, listsBySource, type NamedList } from '../lists-by-source.ts';

const bodies = edgeTypes.INITIATED.ends.flatMap(({ from }) => from);

/** Two sources list different initiators. A list that the other one contains may merely be shorter. */
export const initiatorsDiffer: ContradictionRule = {
  text: {
    en: 'sources list different initiators: {left} against {right}; they differ in {matter}',
    id: 'sumber menyebut penggagas yang berbeda: {left} dan {right}; bedanya pada {matter}',
  },
  types: ['INITIATED'],
  about: ['Award', 'Edition'],
  reach: Object.fromEntries(bodies.map((kind) => [kind, objectsOf('INITIATED')])),
  candidates: [{ of: 'ledToTwice', types: ['INITIATED'] }],
  find: async (id, facts) => {
    const lists = listsBySource(await facts.leading(id, 'INITIATED'));
    // A short list is held against the longest that contains it: against each, one omission would be many findings.
    const longest = lists.filter((list) => !lists.some((other) => other !== list && contains(other, list)));
    const shorter = lists.filter((list) => !longest.includes(list));
    const omissions = shorter.flatMap((list): [NamedList, NamedList][] => {
      const [within] = longest.filter((other) => contains(other, list)).sort((a, b) => b.names.size - a.names.size);
      return within === undefined ? [] : [[within, list]];
    });
    return [
      ...pairsOf(longest, facts).map((pair) => finding('CONFLICT', ...pair)),
      ...omissions.map((pair) => finding('TENSION', ...pair)),
    ];
  },
};

function finding(kind: Clash['kind'], left: NamedList, right: NamedList): Clash {
  const claims = [...left.claims, ...right.claims].filter(
    ({ subject }) => left.names.has(subject) !== right.names.has(subject),
  );
  return {
    kind,
    left: side(left),
    right: side(right),
    claims,
    matter: [...new Set(claims.map((c) => c.subject))].sort(),
  };
}

function side({ claims, names, sources }: NamedList): Clash['left'] {
  return { claims, says: [...names], sources };
}
