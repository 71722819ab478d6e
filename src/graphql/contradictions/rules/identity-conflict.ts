import { kindNames } from '../../../ontology/claim-rules.ts';
import type { Kind } from '../../../ontology/ontology.ts';
import { type Finding, objectOf, type Reach, type Rule, sideOf, subjectsOf, supporting } from '../rule.ts';

/** One dossier takes two ids for one thing, another keeps them apart. */
export const identityConflict: Rule = {
  text: {
    en: 'by one decision {left} are the same, by another they are not',
    id: 'menurut satu keputusan {left} sama, menurut yang lain tidak',
  },
  types: ['SAME_AS', 'NOT_SAME_AS'],
  about: kindNames,
  reach: Object.fromEntries(kindNames.map((kind): [Kind, Reach] => [kind, subjectsOf('NOT_SAME_AS')])),
  candidates: [{ of: 'saying', types: ['NOT_SAME_AS'], texts: [] }],
  find: async (id, look) => {
    const apart = await look.said(id, 'NOT_SAME_AS');
    if (apart.length === 0) return [];
    const same = await Promise.all([look.said(id, 'SAME_AS'), look.leading(id, 'SAME_AS')]);
    return apart.flatMap((not) =>
      same
        .flat()
        .filter(({ subject, object }) => subject === not.object || object === not.object)
        .filter((is) => dossiersOf(is).some((dossier) => !dossiersOf(not).includes(dossier)))
        .map((is): Finding => {
          const both = [id, objectOf(not)];
          return { kind: 'CONFLICT', left: sideOf([is], both), right: sideOf([not], both) };
        }),
    );
  },
};

function dossiersOf(claim: Parameters<typeof supporting>[0]): string[] {
  return supporting(claim).map(({ dossier }) => dossier);
}
