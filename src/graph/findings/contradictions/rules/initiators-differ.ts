import { edgeTypes } from '../../../../ontology/ontology.ts';
import { pairsOf } from '../../pairs.ts';
import { contains, listsBySource, type NamedList } from '../lists-by-source.ts';
import { type Finding, objectsOf, type Rule } from '../rule.ts';

const bodies = edgeTypes.INITIATED.ends.flatMap(({ from }) => from);

/** Two sources list different initiators. A list that the other one contains may merely be shorter. */
export const initiatorsDiffer: Rule = {
  text: {
    en: 'sources list different initiators: {left} against {right}; they differ in {matter}',
    id: 'sumber menyebut penggagas yang berbeda: {left} dan {right}; bedanya pada {matter}',
  },
  types: ['INITIATED'],
  about: ['Award', 'Edition'],
  reach: Object.fromEntries(bodies.map((kind) => [kind, objectsOf('INITIATED')])),
  candidates: [{ of: 'ledToTwice', types: ['INITIATED'] }],
  find: async (id, look) => {
    const lists = listsBySource(await look.leading(id, 'INITIATED'));
    // A short list is held against the longest that contains it: against each, one omission would be many findings.
    const longest = lists.filter((list) => !lists.some((other) => other !== list && contains(other, list)));
    const shorter = lists.filter((list) => !longest.includes(list));
    const omissions = shorter.flatMap((list): [NamedList, NamedList][] => {
      const [within] = longest.filter((other) => contains(other, list)).sort((a, b) => b.names.size - a.names.size);
      return within === undefined ? [] : [[within, list]];
    });
    return [
      ...pairsOf(longest, look).map((pair) => finding('CONFLICT', ...pair)),
      ...omissions.map((pair) => finding('TENSION', ...pair)),
    ];
  },
};

function finding(kind: Finding['kind'], left: NamedList, right: NamedList): Finding {
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

function side({ claims, names, sources }: NamedList): Finding['left'] {
  return { claims, says: [...names], sources };
}
