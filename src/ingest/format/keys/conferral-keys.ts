import { ownQualifiers } from '../../../ontology/claim-rules.ts';
import { type EdgeTypeName, edgeTypes, type Kind, kinds, roleOf, valueTypes } from '../../../ontology/ontology.ts';
import { fieldRows } from '../values/fields.ts';
import { evidence } from '../values/quotation.ts';
import { closed, optional, required, rowsFor, unreadRows } from '../values/rows.ts';
import { listOf, pattern, type Schema, schemaOf, several, unread, type ValueType, when } from '../values/value-type.ts';
import { idOf, scalar, slug, text, textOf, word, wordOf } from '../values/value-types.ts';
import { detailRows, valueFields, valueNeeds } from './claim-keys.ts';
import { nameRows } from './entity-keys.ts';

/** The keys of a conferral that lead to an entity, and the type of claim that each makes. */
export const edgeParts = { edition: 'IN_EDITION', award: 'OF_AWARD', partOf: 'PART_OF', ...roleOf } as const;
export type EdgePart = keyof typeof edgeParts;
export const edgePartNames = Object.keys(edgeParts) as EdgePart[];

/** Such a part as a map; an id or a name alone stands for one with `is`. */
export const edgePartRows = rowsFor(edgePartNames, (name) => ({
  is: required(unread(party(edgeParts[name]))),
  new: optional(unread(newKind(edgeParts[name]))),
  ...detailRows,
  ...fieldRows(edgeTypes[edgeParts[name]].qualifiers),
}));

function party(type: EdgeTypeName): ValueType<string> {
  const to = kindsTo(type);
  const name = pattern('(?![a-z_]+:)[\\s\\S]*\\S[\\s\\S]*', 'a name that is known', scalar);
  return textOf({
    description: `${edgeTypes[type].label.en}: ${to.join(', ')}; an id, or a name that is known`,
    anyOf: [pattern(idOf(to), 'an id'), name],
  });
}

/** What introduces a name that nobody knows: its kind. */
function newKind(type: EdgeTypeName): ValueType<string> {
  return textOf({
    description: 'introduces a name that is not known yet, as an entity of this kind',
    enum: kindsTo(type).map((kind) => kinds[kind].prefix),
  });
}

function kindsTo(type: EdgeTypeName): Kind[] {
  const ends: readonly { readonly from: readonly Kind[]; readonly to: readonly Kind[] }[] = edgeTypes[type].ends;
  return [...new Set(ends.filter(({ from }) => from.includes('Conferral')).flatMap(({ to }) => to))];
}

function edgePart(name: EdgePart): Schema {
  const whole = closed(edgePartRows[name], `${name}, with evidence of its own`);
  return { anyOf: [party(edgeParts[name]).schema, whole] };
}

// A number without a letter is neither; which sums can be read is the reader's to say.
const moneyOrThing = textOf(
  pattern('[\\s\\S]*[A-Za-z\\u00C0-\\uFFFF$€£][\\s\\S]*', 'Rp100.000.000, Rp 5 juta, or a thing'),
);
const counted = textOf(pattern('[1-9]\\d{0,2}(?:\\.?\\d{3})* \\S.*', '12 provinsi'));
/** The keys of a conferral that say a value: the type of claim that each makes, and the short form of its value. */
export const valueParts = {
  status: {
    type: 'STATUS',
    short: wordOf('ConferralStatus', 'status'),
    is: 'how far the award has come, with its date',
  },
  prize: { type: 'PRIZE', short: moneyOrThing, is: 'what came with the award' },
  counted: { type: 'RECIPIENT_COUNT', short: counted, is: 'recipients that are counted and not named' },
} as const;
export type ValuePart = keyof typeof valueParts;
export const valuePartNames = Object.keys(valueParts) as ValuePart[];

/** Such a part as a map with the short form, which alone stands for one with `is`. */
export const shortPartRows = rowsFor(valuePartNames, (name) => ({
  is: required(valueParts[name].short, undefined, name),
  ...detailRows,
  ...fieldRows(ownQualifiers(valueParts[name].type)),
}));

/** And with the parts of its value instead. */
export const longPartRows = rowsFor(['prize', 'counted'], (name) => ({
  is: optional(text, undefined, name),
  ...fieldRows(valueFields(valueParts[name].type)),
  ...detailRows,
  ...fieldRows(ownQualifiers(valueParts[name].type)),
}));

function valuePart(name: ValuePart): Schema {
  const { short, is } = valueParts[name];
  const withShort = closed(shortPartRows[name], is);
  return { anyOf: [short.schema, withShort, ...(name === 'status' ? [] : [longPart(name)])] };
}

function longPart(name: 'prize' | 'counted'): Schema {
  const { type, is } = valueParts[name];
  const { is: _, ...rows } = longPartRows[name];
  const oneOf = valueNeeds[type]?.oneOf.map((part) => ({ required: [part] }));
  const money = name === 'prize' ? when({ required: ['amount'] }, { required: ['currency'] }) : {};
  return { ...closed(rows, is, valueTypes[type].required), anyOf: oneOf, ...money };
}

const { onBehalfOf, capacity, ...ofRecipient } = fieldRows(edgeTypes.RECIPIENT.qualifiers);
const { evidence: common, stance: _, ...ofAll } = detailRows;
/** What a conferral says for its parts, for all or for those of one name: a part takes over what it does not say. */
export const passedOn = {
  all: ofAll,
  recipient: { ...ofRecipient, onBehalfOf, capacity, new: edgePartRows.recipient.new },
  status: fieldRows(ownQualifiers('STATUS')),
};

/** One act of awarding. */
export const conferralRows = {
  ...nameRows,
  evidence: common,
  ...unreadRows({ ...passedOn.all, ...passedOn.recipient, ...passedOn.status }),
  ...rowsFor(edgePartNames, (name) =>
    optional(several(edgePart(name), `who or what: ${edgeTypes[edgeParts[name]].label.en}`, name)),
  ),
  ...rowsFor(valuePartNames, (name) => optional(several(valuePart(name), valueParts[name].is, name))),
};

/** An item of a list of winners, where it is a map. */
const winnerRows = {
  ...conferralRows,
  recipient: required(unread({ schema: edgePart('recipient'), read: text.read })),
  id: optional(textOf(pattern(idOf(['Conferral']), 'the id of its conferral, where the made one does not do'))),
};
const withWords = {
  ...{ type: 'object', minProperties: 1, maxProperties: 1, not: { required: ['recipient'] } },
  propertyNames: party('RECIPIENT').schema,
  additionalProperties: schemaOf(evidence),
};

const rankedWords = ['yes', 'no', 'uncertain'] as const;
const ranked = word(rankedWords, (called, got) => `${called} is ${rankedWords.join(', ')}, got ${got}`);

/** What a list of winners says beside what its conferrals take over. */
export const listRows = {
  list: optional(
    listOf({ anyOf: [party('RECIPIENT').schema, withWords, closed(winnerRows, 'a winner')] }, 1),
    'the recipients, one an item: an id or a name, with its exact words behind a colon where they differ',
  ),
  ranked: optional(
    { ...ranked, schema: { enum: [...rankedWords, true, false] } },
    'whether the place in the list is a rank',
  ),
  name: nameRows.name,
  id: optional(textOf(pattern(`(?:[a-z_]+:)?${slug}`, 'how the ids of the conferrals begin', scalar))),
  recipientEvidence: optional(unread(evidence), 'words that say of all of them that they received it'),
};

const { recipient: _recipient, ...takenOver } = conferralRows;
/** A list of winners with all that may stand there. */
export const winnersRows = { ...takenOver, ...listRows };
