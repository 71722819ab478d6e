import type { Assertion, Rank } from '../../../../ontology/claim.ts';
import { claimTypeNames, kindNames, qualifierFields } from '../../../../ontology/claim-rules.ts';
import type { ClaimView } from '../../../../ontology/view.ts';
import { type Clash, type ContradictionRule, sideOf, supporting } from '../clash.ts';

const types = claimTypeNames.filter(
  (type) => type === 'FIGURE' || 'rank' in qualifierFields(type) || 'listed' in qualifierFields(type),
);

/** A minus that belongs to a number, and parts no range. */
const belowNothing = /(?<![\p{L}\p{N}]|\p{N}\s)[-−]\s?\d|(?<!\p{L})minus \d/u;

/** A number that lies below where its counting begins, kept as it is printed: rank 0, minus five people. */
export const numberBeyondScale: ContradictionRule = {
  text: {
    en: 'the number printed lies below its scale: {left}',
    id: 'angka yang tercetak di bawah batas skalanya: {left}',
  },
  types,
  about: kindNames,
  candidates: [
    { of: 'saying', types: ['FIGURE'], texts: ['"printed"'] },
    { of: 'saying', types: types.filter((type) => type !== 'FIGURE'), texts: ['"value":0', '"listed":0'] },
  ],
  find: async (id, facts) =>
    (await facts.said(id, ...types)).flatMap((claim): Clash[] => {
      const below = supporting(claim).filter((assertion) => rankedAt(assertion) !== null);
      const [first] = below;
      if (first !== undefined)
        return [{ kind: 'CONFLICT', left: sideOf([claim], [rankedAt(first) ?? ''], below), right: null }];
      const printed = printedOf(claim);
      if (printed === null || !belowNothing.test(printed)) return [];
      // What falls may be told as a number below nothing: of a count it cannot be.
      return [{ kind: 'TENSION', left: sideOf([claim], [printed]), right: null }];
    }),
};

function printedOf({ type, value }: ClaimView): string | null {
  return type === 'FIGURE' && value?.['printed'] !== undefined ? String(value['printed']) : null;
}

/** The place that is none; null where it is one. */
function rankedAt({ qualifiers }: Assertion): { id: string; en: string } | null {
  const rank = qualifiers['rank'] as Rank | undefined; // typed so by the ontology
  const [value, listed] = [rank?.value, qualifiers['listed']];
  if (value !== undefined && value < 1) return { id: `peringkat ${value}`, en: `rank ${value}` };
  if (listed !== undefined && Number(listed) < 1) return { id: `urutan ${listed}`, en: `place ${listed}` };
  return null;
}
