import { claimTypeNames, isEdgeType, qualifierFields } from '../../ontology/claim-rules.ts';
import { type ClaimType, type Fields, valueTypes } from '../../ontology/ontology.ts';
import type { Place } from '../article.ts';
import type { PlacedEntity, SuggestedClaim, Value } from '../draft.ts';
import { areAbout } from './are-about.ts';
import { isAsked } from './prompt.ts';
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
import { whyRefused } from './why-refused.ts';

/** What any claim may say beside its fields. What is inferred, and why, is a person's to say. */
const ofAny = { ...manner, stance: 'Stance' } as const;
/** The day for which an article says so is its own, whatever a model writes there. */
const ours = 'attested';

/**
 * A claim of a model's answer, with those of its fields that its words bear out.
 * @param day on which the article attests a state; null where it is not known
 * @returns none where it is left out, which is told
 */
export function readModelClaim(item: Json, day: string | null, by: string, against: Against): SuggestedClaim[] {
  const { entities, drop } = against;
  const given = mapOf(item);
  const sentence = given.get('claim');
  if (typeof sentence !== 'string') return drop('claim', 'FORM');
  const [from = '', word = '', to, ...rest] = sentence.trim().split(/\s+/);
  const type = claimTypeNames.find((known) => known === word);
  if (type === undefined) return drop('claim', 'FORM');
  const what = `claim ${type}`;
  if (!isAsked(type) || from.startsWith('conferral:')) return drop(what, 'NOT_ASKED');
  if (rest.length > 0 || isEdgeType(type) !== (to !== undefined)) return drop(what, 'FORM');
  const subject = entities.find(from);
  const object = to === undefined ? null : entities.find(to);
  if (subject === null || (to !== undefined && object === null)) return drop(what, 'UNKNOWN_ID');
  const evidence = readModelEvidence(given.get('evidence'), what, against);
  if (evidence.length === 0) return drop(what, 'NO_WORDS');
  const fields = readModelFields(given, fieldsOf(type), evidence, what, against);
  dropOthers(given, ['claim', 'evidence', 'certain', 'note', ours, ...Object.keys(fieldsOf(type))], what, drop);
  if (hasLostManner(given, fields)) return drop(what, 'FORM');
  const ends = [subject, ...(object === null ? [] : [object])];
  if (!isSaid(type, fields, ends, evidence)) return drop(what, 'NOT_ABOUT_IT');
  const all = ends.every((end) => areAbout(evidence, end));
  const isSure = all && !isUncertain(given);
  const claim = {
    claim: [subject.id, type, ...(object === null ? [] : [object.id])].join(' '),
    fields: { ...fields, ...(ours in qualifierFields(type) && day !== null ? { [ours]: day } : {}) },
    evidence,
    sure: isSure ? 'medium' : 'low',
    reason: isSure
      ? 'its words name whom it is about'
      : all
        ? 'it is not certain itself'
        : 'its words do not name all whom it is about',
    by,
  } as const;
  return kept(claim, what, against);
}

/** All that a claim of the type may say, but for what is ours to say. */
function fieldsOf(type: ClaimType): Fields {
  const values: Fields = isEdgeType(type) ? {} : valueTypes[type].value;
  const all = Object.entries({ ...values, ...qualifierFields(type), ...ofAny });
  return Object.fromEntries(all.filter(([name]) => name !== ours));
}

/** Words that name neither end say nothing of it, unless they are the value itself. */
function isSaid(
  type: ClaimType,
  fields: Readonly<Record<string, Value>>,
  ends: readonly PlacedEntity[],
  evidence: readonly Place[],
): boolean {
  if (!isEdgeType(type)) return Object.keys(fields).some((name) => name in valueTypes[type].value);
  return ends.some((end) => areAbout(evidence, end));
}

/** The claim as far as the reader of dossiers takes it: whole, or else without the fields that it refuses. */
function kept(claim: SuggestedClaim, what: string, { drop }: Against): SuggestedClaim[] {
  if (whyRefused({ claims: [claim] }) === null) return [claim];
  const bare = Object.entries(claim.fields).filter(([name]) => isNeeded(claim, name));
  let good: SuggestedClaim = { ...claim, fields: Object.fromEntries(bare) };
  const rule = whyRefused({ claims: [good] });
  if (rule !== null) return drop(what, 'RULE', rule);
  for (const [name, value] of Object.entries(claim.fields)) {
    if (name in good.fields) continue;
    const more = { ...good, fields: { ...good.fields, [name]: value } };
    const wrong = whyRefused({ claims: [more] });
    if (wrong === null) good = more;
    else drop(`${name} of ${what}`, 'RULE', wrong);
  }
  return [good];
}

/** Whether it would be another claim without it. */
function isNeeded({ claim }: SuggestedClaim, name: string): boolean {
  const type = claimTypeNames.find((known) => known === claim.split(' ')[1]);
  return name in ofAny || (type !== undefined && !isEdgeType(type) && name in valueTypes[type].value);
}
