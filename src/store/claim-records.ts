import {
  type Assertion,
  type Claim,
  type Data,
  type Mood,
  type Passage,
  type StatedEnds,
  sortKeys,
} from '../ontology/claim.ts';
import type { ClaimType, Modality, Stance, Verdict } from '../ontology/ontology.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { Texts } from '../ontology/wording.ts';

// What a claim node carries of its assertions, as one text: lists, since the names of fields would be most of it. Null
// and empty stand for what is absent. A record is made by whoever writes claims and read nowhere but here.

type PassageRecord = [
  exact: string,
  prefix: string,
  suffix: string,
  startAt: number,
  endAt: number,
  /** Absent where nobody has proved it, or null where what follows is there. */
  verdict?: Verdict | null,
  verifiedAt?: Instant | null,
  occurrence?: number,
];

type AssertionRecord = [
  id: string,
  dossier: string,
  ordinal: number,
  source: string,
  title: string,
  url: string | null,
  /** Null for a source that is its own. */
  origin: string | null,
  earliest: Instant,
  day: string,
  stance: Stance,
  modality: Modality,
  certain: boolean,
  speaker: string | null,
  note: string | null,
  qualifiers: Data | null,
  stated: [subject: string, object: string | null] | null,
  passages: PassageRecord[],
  /** Absent for nearly all, like what follows. */
  texts?: Texts | null,
  paidFor?: boolean,
  takenFrom?: string | null,
];

type ClaimRecord = [
  id: string,
  type: ClaimType,
  subject: string,
  object: string | null,
  value: Data | null,
  mood: Mood,
  assertions: AssertionRecord[],
  next?: [began: string, firstKnown: Instant, firstDay: string],
];

/** The claim as one text. */
export function recordOfClaim({ id, type, subject, object, value, mood, assertions, next }: Claim): string {
  const record: ClaimRecord = [
    ...([id, type, subject, object] as const),
    value === null ? null : sortKeys(value),
    mood,
    assertions.map(recordOfAssertion),
    ...(next === undefined
      ? ([] as const)
      : ([[next.began, next.firstKnown, next.firstDay]] as [[string, Instant, string]])),
  ];
  return JSON.stringify(record);
}

/** The claim that a text was made of. */
export function claimOfRecord(text: string): Claim {
  const [id, type, subject, object, value, mood, assertions, next] = JSON.parse(text) as ClaimRecord;
  const claim = { id, type, subject, object, value, mood, assertions: assertions.map(assertionOfRecord) };
  return next === undefined ? claim : { ...claim, next: { began: next[0], firstKnown: next[1], firstDay: next[2] } };
}

function recordOfAssertion(assertion: Assertion): AssertionRecord {
  const { id, dossier, ordinal, source, sourceTitle, sourceUrl, origin, sourceEarliest, sourceDay } = assertion;
  const { stance, modality, certain, speaker, note, qualifiers, stated, passages, texts, sponsored, takenFrom } =
    assertion;
  return [
    ...([id, dossier, ordinal, source, sourceTitle, sourceUrl, origin === source ? null : origin] as const),
    ...([sourceEarliest, sourceDay, stance, modality, certain, speaker, note] as const),
    Object.keys(qualifiers).length === 0 ? null : sortKeys(qualifiers),
    stated === undefined ? null : [stated.subject, stated.object],
    passages.map(recordOfPassage),
    ...(texts === undefined && sponsored === undefined && takenFrom === undefined
      ? ([] as const)
      : ([texts ?? null, sponsored === true, takenFrom ?? null] as const)),
  ];
}

const none: Data = {};

// Positions, not a destructured list: that goes through an iterator, and each claim of an answer comes by here.
function assertionOfRecord(record: AssertionRecord): Assertion {
  const [stated, texts] = [record[15], record[17]];
  const assertion: Assertion = {
    id: record[0],
    dossier: record[1],
    ordinal: record[2],
    source: record[3],
    sourceTitle: record[4],
    sourceUrl: record[5],
    origin: record[6] ?? record[3],
    sourceEarliest: record[7],
    sourceDay: record[8],
    stance: record[9],
    modality: record[10],
    certain: record[11],
    speaker: record[12],
    note: record[13],
    qualifiers: record[14] ?? none,
    passages: record[16].map(passageOfRecord),
  };
  if (stated === null && texts === undefined) return assertion;
  return {
    ...assertion,
    ...(texts ? { texts } : {}),
    ...(record[18] === true ? { sponsored: true } : {}),
    ...(record[19] ? { takenFrom: record[19] } : {}),
    ...(stated === null ? {} : { stated: endsOf(stated) }),
  };
}

function endsOf([subject, object]: [string, string | null]): StatedEnds {
  return { subject, object };
}

function recordOfPassage({ exact, prefix, suffix, startAt, endAt, verification, occurrence }: Passage): PassageRecord {
  const place = [exact, prefix, suffix, startAt, endAt] as const;
  if (occurrence !== undefined) return [...place, verification?.verdict ?? null, verification?.at ?? null, occurrence];
  return verification === undefined ? [...place] : [...place, verification.verdict, verification.at];
}

function passageOfRecord(record: PassageRecord): Passage {
  const [verdict, at] = [record[5], record[6]];
  const place = { exact: record[0], prefix: record[1], suffix: record[2], startAt: record[3], endAt: record[4] };
  const passage = record[7] === undefined ? place : { ...place, occurrence: record[7] };
  return verdict && at ? { ...passage, verification: { verdict, at } } : passage;
}
