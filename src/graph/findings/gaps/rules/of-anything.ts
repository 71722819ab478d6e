import { kindNames } from '../../../../ontology/claim-rules.ts';
import { claimInShort, reachedBy, valueInWords } from '../../claim-in-short.ts';
import type { GapRule } from '../lack.ts';

export const ofAnything = {
  INFERRED: {
    text: { en: 'inferred, and not said outright: {claim}', id: 'disimpulkan, tidak dinyatakan langsung: {claim}' },
    about: kindNames,
    candidates: [{ of: 'inferred' }],
    find: async (id, facts) => {
      const inferred = (await facts.said(id)).filter(({ certain }) => !certain);
      return Promise.all(
        inferred.map(async (claim) => ({
          words: { claim: [claimInShort(claim, await reachedBy(claim, facts.reached))] },
          claims: [claim],
        })),
      );
    },
  },
  NUMBER_NOT_EXACT: {
    text: {
      en: 'only the order of magnitude is printed: {number}',
      id: 'hanya perkiraan angkanya yang tercetak: {number}',
    },
    about: kindNames,
    candidates: [{ of: 'saying', types: ['FIGURE'], texts: ['"amountMin"', '"amountMax"'] }],
    find: async (id, facts) =>
      (await facts.said(id, 'FIGURE'))
        .filter(({ value }) => value?.['amountMin'] !== undefined || value?.['amountMax'] !== undefined)
        .filter(({ value }) => value?.['amount'] === undefined)
        .map((claim) => ({ words: { number: [valueInWords(claim)] }, claims: [claim] })),
  },
  SUM_WITHOUT_PERIOD: {
    text: {
      en: 'no source says which time the sum covers: {sum}',
      id: 'tidak ada sumber yang menyebut masa yang dicakup jumlah ini: {sum}',
    },
    about: kindNames,
    candidates: [{ of: 'saying', types: ['FIGURE'], texts: ['"currency"'] }],
    find: async (id, facts) =>
      (await facts.said(id, 'FIGURE'))
        .filter(({ value }) => value?.['currency'] !== undefined && value['period'] === undefined)
        .map((claim) => ({ words: { sum: [valueInWords(claim)] }, claims: [claim] })),
  },
} as const satisfies Record<string, GapRule>;
