import { createHash } from 'node:crypto';
import type { ClaimType, Modality, Stance, Verdict } from './ontology.ts';
import type { Instant } from './values/instant.ts';
import type { PartialDate } from './values/partial-date.ts';
import type { Texts } from './wording.ts';

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
  /** Which of several places where its article has these words, from the second on; absent for the first. */
  readonly occurrence?: number;
  /** How it fared when it was last proved; absent while nobody has held it against the text. */
  readonly verification?: Verification;
}

/** The last result of holding a passage against the archived text. */
export interface Verification {
  readonly verdict: Verdict;
  readonly at: Instant;
}

/** What one dossier says of a claim in one place, and the passages that bear it out. */
export interface Assertion {
  /** Its permanent id, made of its content: see `assertionId`. */
  readonly id: string;
  readonly dossier: string;
  readonly source: string;
  /** The source that the text first came from: itself, unless it is a near copy of an older one. */
  readonly origin: string;
  /** The earliest moment at which the source can have been read. */
  readonly sourceEarliest: Instant;
  /** The day of publication as printed, `YYYY-MM-DD`: the earliest, where it is not certain. */
  readonly sourceDay: string;
  /** What a list shows of the source, so that showing it takes no read of its own. */
  readonly sourceTitle: string;
  readonly sourceUrl: string | null;
  /** Somebody paid for the text. Absent where it is the newsroom's own. */
  readonly sponsored?: true;
  /** The text, not held here, from which the source says that it took this one; absent where it says nothing of it. */
  readonly takenFrom?: string;
  /** Place among the dossier's claims: keeps the order of a printed list. */
  readonly ordinal: number;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly speaker: string | null;
  readonly certain: boolean;
  readonly note: string | null;
  /** The forms of `note` and of those parts of value and qualifiers that its dossier gives in a language. */
  readonly texts?: Texts;
  readonly qualifiers: Data;
  readonly passages: readonly Passage[];
  /** The ends as its dossier has them, where a decision on identity made another id answer for one of them. */
  readonly stated?: StatedEnds;
}

export interface StatedEnds {
  readonly subject: string;
  readonly object: string | null;
}

/** A wish, a plan or an allegation is a claim of its own, never evidence that something is so. */
export type Mood = 'FACT' | 'PLAN' | 'WISH' | 'ALLEGED';

/** What a claim says, and whether as a fact: dossiers that agree on it share one claim, with the evidence of all. */
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
  readonly assertions: readonly Assertion[];
  /** Of a term whose end no source gives: the next one of the same holder, which began when this one was over. */
  readonly next?: NextTerm;
}

export interface NextTerm {
  /** The first day on which it can have begun, `YYYY-MM-DD`. */
  readonly began: string;
  /** When one could first know of it. */
  readonly firstKnown: Instant;
  /** The day of the source from which one could, as printed. */
  readonly firstDay: string;
}

export function moodOf(modality: Modality): Mood {
  return modality === 'PLAN' || modality === 'WISH' || modality === 'ALLEGED' ? modality : 'FACT';
}

/**
 * The permanent id of what is claimed, made of its content, so that a rebuilt graph has the same permalinks. It is the
 * id of the claim, unless that is so more than once: see `claimsOf` in parting/claims.ts.
 */
export function claimId({ type, subject, object, value, mood }: ClaimIdentity): string {
  const content = JSON.stringify([type, subject, object, value === null ? null : sortKeys(value), mood]);
  return `claim:${createHash('sha256').update(content).digest('hex').slice(0, 24)}`;
}

/** What an id of an assertion is made of. */
export type AssertionContent = Pick<
  Assertion,
  'source' | 'stance' | 'modality' | 'speaker' | 'certain' | 'note' | 'qualifiers'
> & { readonly passages: readonly Pick<Passage, 'exact'>[] };

/** The permanent id of what one source says of a claim: that of the claim as stated, and a mark of what it says. */
export function assertionId(stated: string, content: AssertionContent): string {
  const { source, stance, modality, speaker, certain, note, qualifiers, passages } = content;
  const words = passages.map(({ exact }) => exact).sort();
  const text = JSON.stringify([source, stance, modality, speaker, certain, note, sortKeys(qualifiers), words]);
  return `assertion:${slugIn(stated)}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

/** The id of the claim that an assertion states, by the ends that its dossier names. */
export function statedClaim({ id }: Pick<Assertion, 'id'>): string {
  return `claim:${slugIn(id).split('-')[0]}`;
}

export function slugIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Oldest source first; within a dossier in the order written. The first assertion decides where two differ. */
export function compareAssertions(a: Assertion, b: Assertion): number {
  return compare(a.sourceEarliest, b.sourceEarliest) || compare(a.dossier, b.dossier) || a.ordinal - b.ordinal;
}

/** A claim in the words of a dossier: `person:a HOLDS office:b`; of a value its subject and its type. */
export function lineOf({ type, subject, object }: Pick<ClaimIdentity, 'type' | 'subject' | 'object'>): string {
  return [subject, type, object ?? ''].join(' ').trim();
}

/** The days for which an assertion attests that it was so: those it names, or its source's own. */
export function attestedDays({ qualifiers, sourceDay }: Assertion): readonly PartialDate[] {
  const named = (qualifiers['attested'] ?? []) as readonly PartialDate[]; // typed as Days by the ontology
  return named.length > 0 ? named : [sourceDay as PartialDate]; // a day that exists
}

export function inSourceOrder(assertions: readonly Assertion[]): Assertion[] {
  return [...assertions].sort(compareAssertions);
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

function isRecord(value: Datum): boolean {
  return typeof value === 'object' && !Array.isArray(value);
}
