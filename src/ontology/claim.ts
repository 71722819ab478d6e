import { createHash } from 'node:crypto';
import { qualifierFields } from './claim-rules.ts';
import type { ClaimType, Modality, Stance, Verdict } from './ontology.ts';
import type { Instant } from './values/instant.ts';

/** A rank and whether the source itself says that it is one. */
export interface Rank {
  readonly value: number;
  readonly basis?: string;
  readonly certain: boolean;
  /** Several hold it: two thirds, no fourth. Absent where the source says nothing of the kind. */
  readonly shared?: true;
}

/** The printed parts of a category; see `categoryParts`. */
export type CategoryParts = Readonly<Record<string, string>>;

export type Datum = string | number | boolean | readonly string[] | Rank | CategoryParts;
export type Data = Readonly<Record<string, Datum>>;

/** Exact words of an archived text and where they stand, in code points; `endAt` is the place after the last one. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly startAt: number;
  readonly endAt: number;
  /** How it fared when it was last proved; absent while nobody has held it against the text. */
  readonly verification?: Verification;
}

/** The last result of holding a passage against the archived text. */
export interface Verification {
  readonly verdict: Verdict;
  readonly at: Instant;
}

/** What one dossier says of a claim, and the passages that bear it out. */
export interface Assertion {
  readonly dossier: string;
  readonly source: string;
  /** The source that the text first came from: itself, unless it is a near copy of an older one. */
  readonly origin: string;
  /** The earliest moment at which the source can have been read. */
  readonly sourceEarliest: Instant;
  /** The day of publication as printed, `YYYY-MM-DD`: the earliest, where it is not certain. */
  readonly sourceDay: string;
  /** Place among the dossier's claims: keeps the order of a printed list. */
  readonly ordinal: number;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly speaker: string | null;
  readonly certain: boolean;
  readonly note: string | null;
  readonly qualifiers: Data;
  readonly passages: readonly Passage[];
}

/** A wish or a plan is a claim of its own, never evidence that something is so. */
export type Mood = 'FACT' | 'PLAN' | 'WISH';

/** What makes a claim this claim: two dossiers that say it share one claim, with the evidence of both. */
export interface ClaimIdentity {
  readonly type: ClaimType;
  readonly subject: string;
  readonly object: string | null;
  readonly value: Data | null;
  readonly mood: Mood;
}

/** A claim with all that dossiers say of it, oldest source first. */
export interface Claim extends ClaimIdentity {
  readonly id: string;
  /** The ends as its dossiers have them, where a decision on identity made another id answer for one of them. */
  readonly stated?: { readonly subject: string; readonly object: string | null };
  readonly assertions: readonly Assertion[];
}

export function moodOf(modality: Modality): Mood {
  return modality === 'PLAN' || modality === 'WISH' ? modality : 'FACT';
}

/** A claim's permanent id: made of its content, so that a rebuilt graph has the same permalinks. */
export function claimId({ type, subject, object, value, mood }: ClaimIdentity): string {
  const content = JSON.stringify([type, subject, object, value === null ? null : sortKeys(value), mood]);
  return `claim:${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}

/** Oldest source first; within a dossier in the order written. The first assertion decides where two differ. */
export function inSourceOrder(assertions: readonly Assertion[]): Assertion[] {
  return [...assertions].sort(
    (a, b) => compare(a.sourceEarliest, b.sourceEarliest) || compare(a.dossier, b.dossier) || a.ordinal - b.ordinal,
  );
}

/** The qualifiers of several assertions as one: lists are joined, of single values the first stands. */
export function mergeQualifiers(type: ClaimType, assertions: readonly Assertion[]): Data {
  const merged: Record<string, Datum> = {};
  if (assertions.every(({ qualifiers }) => isEmpty(qualifiers))) return merged; // most claims have none
  for (const [name, fieldType] of Object.entries(qualifierFields(type))) {
    const given = assertions.flatMap(({ qualifiers }) => qualifiers[name] ?? []);
    const first = given[0];
    if (first === undefined) continue;
    merged[name] =
      fieldType === 'Days'
        ? [...new Set(given as string[])].sort()
        : (assertions.find((a) => a.qualifiers[name] !== undefined)?.qualifiers[name] ?? first);
  }
  return merged;
}

/** The same data with its keys in order, all the way down: equal data is then equal text. */
export function sortKeys(data: Data): Data {
  const entries = Object.entries(data).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isRecord(value) ? (sortKeys(value as Data) as Datum) : value]),
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isEmpty(data: Data): boolean {
  for (const _ in data) return false;
  return true;
}

function isRecord(value: Datum): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
