import { isEdgeType } from './claim-rules.ts';
import {
  type ClaimType,
  type ConferralStatus,
  type EdgeTypeName,
  edgeTypes,
  type Label,
  occasionWords,
  type Role,
  recipientWords,
  roleNouns,
  type Stage,
  statusRemarks,
  type ValueTypeName,
  valueTypes,
} from './ontology.ts';

/** Behind what somebody inferred. */
export const uncertainWords: Label = { id: 'belum pasti', en: 'uncertain' };

/** Of a recipient where no source says how far the conferral came: then nobody is said to have received it. */
const statusUnknown = {
  label: { id: 'tercatat untuk', en: 'is recorded for' },
  reverse: { id: 'tercatat sebagai penerima dalam', en: 'is recorded as recipient in' },
};

/**
 * A type of claim as a verb between its ends.
 * @param reverse read from the object
 * @param status of a claim on a party to a conferral: how far that came, null where nobody says
 */
export function verbOf(type: ClaimType, reverse: boolean, status?: ConferralStatus | null): Label {
  if (!isEdgeType(type)) return valueTypes[type].label;
  const words = status === undefined ? edgeTypes[type] : wordsUnder(type, status);
  return reverse ? words.reverse : words.label;
}

/** A role as a label before names: a verb of what was handed over, else a noun with what became of it. */
export function roleLabel(role: Role, status: ConferralStatus | null): Label {
  const noun = nounUnder(role, status);
  return noun ?? verbOf(role, false, status);
}

/**
 * A claim in a list about its object: as a verb, or as a heading where it has one.
 * @param stage of what an event was held for, where that is said
 */
export function listedVerb(type: ClaimType, status: ConferralStatus | null | undefined, stage: Stage | null): Label {
  if (type === 'HELD_AT' && stage !== null) return occasionWords[stage];
  const words: { readonly reverse?: Label; readonly listed?: Label } = isEdgeType(type) ? edgeTypes[type] : {};
  return words.listed ?? verbOf(type, true, status);
}

function wordsUnder(type: EdgeTypeName, status: ConferralStatus | null): { label: Label; reverse: Label } {
  if (type === 'RECIPIENT') return status === null ? statusUnknown : recipientWords[status];
  const noun = nounUnder(type, status);
  if (noun === null) return edgeTypes[type];
  return {
    label: { id: `menyebut sebagai ${noun.id}`, en: `names as ${noun.en}` },
    reverse: { id: `disebut sebagai ${noun.id} dalam`, en: `is named as ${noun.en} of` },
  };
}

/** Null where the verb holds: of what was conferred, where no source says otherwise, and of who only proposed. */
function nounUnder(type: EdgeTypeName, status: ConferralStatus | null): Label | null {
  if (status === null || status === 'CONFERRED' || !(type in roleNouns)) return null;
  const [noun, remark] = [roleNouns[type as keyof typeof roleNouns], statusRemarks[status]]; // it is in there
  return { id: `${noun.id} (${remark.id})`, en: `${noun.en} (${remark.en})` };
}

/** A claim with a value as a sentence, with `{subject}` and `{value}` where they go. */
export function sentenceText(type: ValueTypeName): Label {
  const { label, ...rest } = valueTypes[type];
  const row = (verb: string): string => `{subject} ${verb} {value}`;
  return 'says' in rest ? rest.says : { id: row(label.id), en: row(label.en) };
}

/** The same without its subject, where that is known already. */
export function withoutSubject(type: ValueTypeName): Label {
  const { label, ...rest } = valueTypes[type];
  if ('listed' in rest) return rest.listed;
  const row = (verb: string): string => `${verb} {value}`;
  return { id: row(label.id), en: row(label.en) };
}
