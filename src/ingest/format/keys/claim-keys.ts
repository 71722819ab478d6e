import { claimTypeNames, isEdgeType, isValueType, qualifierFields } from '../../../ontology/claim-rules.ts';
import {
  type ClaimType,
  edgeTypes,
  type Fields,
  type Kind,
  type Modality,
  valueTypes,
} from '../../../ontology/ontology.ts';
import { fieldRows } from '../values/fields.ts';
import { evidence } from '../values/quotation.ts';
import { optional, required, rowsFor } from '../values/rows.ts';
import { entityId, flag, idOf, prefixes, slug, text, wordOf } from '../values/value-types.ts';
import { wording } from '../values/wording.ts';

/** What any claim may say beside its ends. */
export const detailRows = {
  evidence: optional(evidence),
  modality: optional(wordOf('Modality', 'modality')),
  speaker: optional(entityId, 'who says so; needed with QUOTED, which it means where no modality is given'),
  stance: optional(wordOf('Stance', 'stance')),
  certain: optional(flag, 'no, where the words are there and what they mean is inferred; needs a note'),
  note: optional(wording, 'what was inferred, or what the words leave open'),
  whose: optional(entityId, 'whose wish or plan it is, where somebody else tells of it'),
};

/** Details that need another: which value of which key, what must stand beside it, and what the reader says. */
export const detailNeeds = [
  { key: 'modality', value: 'QUOTED', needs: 'speaker', says: 'a QUOTED claim names its speaker' },
  { key: 'certain', value: false, needs: 'note', says: 'an uncertain claim has a note that says what was inferred' },
] as const;

/** Of what it can be said whose it is. */
export const whoseModalities: readonly Modality[] = ['WISH', 'PLAN'];

/** The parts of the value of a claim; none where it leads to an entity. */
export function valueFields(type: ClaimType): Fields {
  return isValueType(type) ? valueTypes[type].value : {};
}

const impossible = 'a date that cannot be stands under printed';
/** Parts of a value one of which must be there, since each could carry it; and how a claim says that none is. */
export const valueNeeds: Partial<Record<ClaimType, { readonly oneOf: readonly string[]; readonly says: string }>> = {
  FIGURE: {
    oneOf: ['amount', 'amountMin', 'amountMax', 'printed'],
    says: 'its amount, or amountMin and amountMax; a number that cannot be stands under printed',
  },
  RECIPIENT_COUNT: { oneOf: ['count', 'countMin', 'countMax'], says: 'its count, or countMin and countMax' },
  PRIZE: { oneOf: ['item', 'amount', 'printed'], says: 'its item, or its amount' },
  OCCURRED: {
    oneOf: ['date', 'from', 'printed', 'printedWeekday', 'online'],
    says: `its date, or from and to, or what else is known of it: printedWeekday, online; ${impossible}`,
  },
};

/**
 * `subject TYPE object` or `subject TYPE` as the ontology lets it stand, in a pattern.
 * @param words the type, or a pattern of several that join the same
 */
export function sentenceOf(type: ClaimType, words: string = type): string {
  if (!isEdgeType(type)) return `${idOf(valueTypes[type].from)}\\s+${words}`;
  const { ends, ...rest } = edgeTypes[type];
  const sentences = ends.map(({ from, to }) =>
    'sameKind' in rest
      ? `(${prefixes(from)}):${slug}\\s+${words}\\s+\\2:${slug}`
      : `${idOf(from)}\\s+${words}\\s+${idOf(to)}`,
  );
  const mayMeet = ends.some(({ from, to }) => from.some((kind) => (to as readonly Kind[]).includes(kind)));
  return `${mayMeet ? '(?!(\\S+)\\s+\\S+\\s+\\1\\s*$)' : ''}(?:${sentences.join('|')})`;
}

const sentence =
  'subject TYPE object, such as person:contoh HOLDS office:contoh; or subject TYPE, with its value below';

/** A claim, by its type. */
export const claimRows = rowsFor(claimTypeNames, (type) => ({
  claim: required(text, sentence),
  ...fieldRows(valueFields(type)),
  ...detailRows,
  ...fieldRows(qualifierFields(type)),
}));
