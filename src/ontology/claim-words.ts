import { isEdgeType } from './claim-rules.ts';
import {
  type ClaimType,
  type ConferralStatus,
  edgeTypes,
  type Label,
  recipientWords,
  type ValueTypeName,
  valueTypes,
} from './ontology.ts';

/** Of a recipient where no source says how far the conferral came: then nobody is said to have received it. */
const statusUnknown = {
  label: { id: 'tercatat untuk', en: 'is recorded for' },
  reverse: { id: 'tercatat sebagai penerima dalam', en: 'is recorded as recipient in' },
};

/**
 * A type of claim as a verb between its ends.
 * @param reverse read from the object
 * @param status of a claim on a recipient: how far its conferral came, null where nobody says
 */
export function verbOf(type: ClaimType, reverse: boolean, status?: ConferralStatus | null): Label {
  if (!isEdgeType(type)) return valueTypes[type].label;
  const words =
    type !== 'RECIPIENT' || status === undefined
      ? edgeTypes[type]
      : status === null
        ? statusUnknown
        : recipientWords[status];
  return reverse ? words.reverse : words.label;
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
  const row = (verb: string): string => `${verb}${'says' in rest ? ':' : ''} {value}`;
  return { id: row(label.id), en: row(label.en) };
}
