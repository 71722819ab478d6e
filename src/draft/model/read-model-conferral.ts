import { slugOf } from '../../ontology/ids.ts';
import { foldName } from '../../ontology/names/fold-name.ts';
import { edgeTypes, type Fields } from '../../ontology/ontology.ts';
import type { Place } from '../article.ts';
import type { PlacedEntity, SuggestedConferral, Value } from '../draft.ts';
import { askedParts } from './answer-schema.ts';
import { areAbout } from './are-about.ts';
import { areHopes } from './is-borne-out.ts';
import { type Json, mapOf } from './read-answer.ts';
import {
  type Against,
  dropOthers,
  hasLostManner,
  isUncertain,
  manner,
  readModelEvidence,
  readModelFields,
} from './read-model-fields.ts';
import {
  askedFields,
  asPart,
  ofPart,
  onlyOne,
  partValue,
  type Round,
  readRoles,
  readRound,
  readValues,
} from './read-model-parts.ts';
import { whyRefused } from './why-refused.ts';

const ofRecipient = askedFields(edgeTypes.RECIPIENT.qualifiers);
const ofStatus: Fields = { status: 'ConferralStatus', date: 'PartialDate' };
const known: readonly string[] = [
  ...askedParts.edges,
  ...askedParts.values,
  ...askedParts.fields,
  ...Object.keys(manner),
];
/** What is ours to say of a conferral. */
const passedOver: readonly string[] = ['name', 'otherNames', 'description', 'evidence', 'certain', 'note'];

/**
 * A conferral of a model's answer, one for each of its recipients, with those of its parts that their words bear out.
 * What a part leaves out it takes from the conferral, as in a dossier.
 */
export function readModelConferral(body: Json, by: string, against: Against): SuggestedConferral[] {
  const { drop } = against;
  const given = mapOf(body);
  const what = 'conferral';
  if (given.size === 0) return drop(what, 'FORM');
  dropOthers(given, [...known, ...passedOver], `a ${what}`, drop);
  const common = readModelEvidence(given.get('evidence'), what, against);
  const round = readRound(given, common, what, against);
  const recipients = [given.get('recipient') ?? []].flat() as readonly Json[];
  if (round === null || recipients.length === 0) return drop(what, 'FORM');
  return recipients.flatMap((one) => readOne(one, { given, common, round, by, what }, against));
}

interface Conferral {
  readonly given: ReadonlyMap<string, Json>;
  readonly common: readonly Place[];
  readonly round: Round;
  readonly by: string;
  readonly what: string;
}

function readOne(one: Json, { given, common, round, by, what }: Conferral, against: Against): SuggestedConferral[] {
  const { drop } = against;
  const own = asPart(one);
  const recipient = against.entities.find(own.get('is'));
  if (recipient === null) return drop(what, 'UNKNOWN_ID');
  const status = asPart(onlyOne(given.get('status'), `status of a ${what}`, drop));
  dropOthers(own, [...ofPart, ...Object.keys(ofRecipient)], `the recipient of a ${what}`, drop);
  dropOthers(status, [...ofPart, 'date'], `the status of a ${what}`, drop);
  const ofOwn = readModelEvidence(own.get('evidence'), `recipient of a ${what}`, against);
  const ofIts = readModelEvidence(status.get('evidence'), `status of a ${what}`, against);
  const words = ofOwn.length > 0 ? ofOwn : common;
  const evidence = each([...common, ...ofOwn, ...ofIts]);
  if (evidence.length === 0) return drop(what, 'NO_WORDS');
  if (!areAbout(evidence, recipient) && !areAbout([...evidence, ...round.evidence], round.entity))
    return drop(what, 'NOT_ABOUT_IT');
  const said = readModelFields(given, manner, evidence, `a ${what}`, against);
  if (hasLostManner(given, said) || [own, status].some((part) => hasLostManner(part, {}))) return drop(what, 'FORM');
  if (said['modality'] === undefined && areHopes(evidence.map(({ exact }) => exact).join(' | ')))
    return drop(what, 'NOT_IN_WORDS');
  const stated = new Map([
    ...given,
    ['status', status.get('is') ?? null],
    ['date', status.get('date') ?? given.get('date') ?? null],
  ]);
  const fields = {
    [round.key]: partValue(round.entity.id, {}, round.evidence),
    recipient: recipient.id,
    ...said,
    ...readModelFields(
      new Map([...withRank(given), ...withRank(own)]),
      ofRecipient,
      each([...words, ...evidence]),
      `a ${what}`,
      against,
    ),
    ...readModelFields(stated, ofStatus, each([...ofIts, ...evidence]), `a ${what}`, against),
    ...readRoles(given, common, what, against),
    ...readValues(given, evidence, what, against),
  };
  const doubt = doubtOf(
    areAbout(evidence, recipient) && areAbout([...evidence, ...round.evidence], round.entity),
    (status.get('is') ?? null) === null || 'status' in fields,
    ![given, own, status].some(isUncertain),
  );
  const conferral: SuggestedConferral = {
    id: `conferral:${slugOf(`${slugIn(round.entity)}-${slugIn(recipient)}`)}`,
    name: `${round.entity.name}: ${recipient.name}`,
    fields,
    evidence,
    sure: doubt === null ? 'medium' : 'low',
    reason: doubt ?? 'its words name the award and who got it',
    ...elsewhere(fields, evidence),
    by,
  };
  return kept(conferral, what, against);
}

function doubtOf(areBothNamed: boolean, isStatusKept: boolean, isCertain: boolean): string | null {
  if (!areBothNamed) return 'its words do not name both the award and who got it';
  if (!isStatusKept) return 'its words do not say the status that the model gives it';
  return isCertain ? null : 'it is not certain itself';
}

/** A rank may stand within the category, as in a dossier. */
function withRank(given: ReadonlyMap<string, Json>): ReadonlyMap<string, Json> {
  const within = mapOf(given.get('category')).get('rank') ?? null;
  return within === null || given.has('rank') ? given : new Map([...given, ['rank', within]]);
}

/** Of texts that stand in the article and not in the words quoted for the conferral one cannot tell whose they are. */
function elsewhere(
  { category, grade }: Readonly<Record<string, Value>>,
  evidence: readonly Place[],
): Pick<SuggestedConferral, 'parts'> {
  const said = foldName(evidence.map(({ exact }) => exact).join(' | '));
  const isSaid = (value: Value): boolean =>
    Object.values(partsOf(value)).every((text) => said.includes(foldName(text)));
  const parts = Object.entries({ category, grade }).flatMap(([name, value]) =>
    value === undefined || isSaid(value) ? [] : [[name, { sure: 'low', reason: 'its words stand elsewhere' }] as const],
  );
  return parts.length === 0 ? {} : { parts: Object.fromEntries(parts) };
}

function partsOf(value: Value): Readonly<Record<string, string>> {
  return typeof value === 'object' ? (value as Readonly<Record<string, string>>) : { text: String(value) }; // a category has texts
}

/** The conferral as far as the reader of dossiers takes it: whole, or else without the parts that it refuses. */
function kept(conferral: SuggestedConferral, what: string, { drop }: Against): SuggestedConferral[] {
  if (whyRefused({ conferrals: [conferral] }) === null) return [conferral];
  const needed = ['edition', 'award', 'recipient', ...Object.keys(manner)];
  const bare = Object.entries(conferral.fields).filter(([name]) => needed.includes(name));
  let good = { ...conferral, fields: Object.fromEntries(bare) };
  const rule = whyRefused({ conferrals: [good] });
  if (rule !== null) return drop(what, 'RULE', rule);
  // A date is said of a status, so that one comes first.
  for (const [name, value] of Object.entries(conferral.fields).filter(([part]) => !needed.includes(part))) {
    const more = { ...good, fields: { ...good.fields, [name]: value } };
    const wrong = whyRefused({ conferrals: [more] });
    if (wrong === null) good = more;
    else drop(`${name} of a ${what}`, 'RULE', wrong);
  }
  return [good];
}

function each(places: readonly Place[]): Place[] {
  return places.filter(
    ({ startAt, endAt }, at) => places.findIndex((other) => other.startAt === startAt && other.endAt === endAt) === at,
  );
}

function slugIn({ id }: PlacedEntity): string {
  return id.slice(id.indexOf(':') + 1);
}
