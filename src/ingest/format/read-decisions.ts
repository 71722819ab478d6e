import { createHash } from 'node:crypto';
import { quoteInput } from '../../errors.ts';
import { whyNotEdge } from '../../ontology/claim-rules.ts';
import { intervalOf } from '../../ontology/values/instant.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import type { Decision, DraftClaim, Quotation, SourceEntry } from './dossier.ts';
import {
  correctionRows,
  decisionsRows,
  identityRows,
  identityTypes,
  replyRows,
  reviewRows,
} from './keys/dossier-keys.ts';
import { quotedWords } from './values/quotation.ts';
import { mapsIn, readRows } from './values/rows.ts';
import { textsOf } from './values/wording.ts';
import type { SourceLocation, Yaml, YamlMap } from './yaml.ts';

/** Who decided, and when: stands once for all decisions of a dossier, or at one of them. */
interface Decided {
  readonly by: string | null;
  readonly date: PartialDate | null;
}

export interface ReadDecisions {
  readonly source: SourceEntry;
  readonly decided: Decided;
}

const basis = { en: 'the day of the decisions', id: 'hari keputusan diambil' };

/**
 * The `decisions` of a dossier that rests on no article: who decides. The file is its own source, so that a decision
 * is proved as any evidence is: by the words that give its reason.
 * @param text the text of the dossier file
 */
export function readDecisions(map: YamlMap, text: string): ReadDecisions | null {
  const whole = readRows(map, decisionsRows).done();
  const published = whole === null ? null : intervalOf(whole.date);
  if (whole === null || published === null) return null;
  const { id, title, publisher, by, date, language } = whole;
  const source: SourceEntry = {
    ...{ id, title: title.text, publisher, sha256: createHash('sha256').update(text).digest('hex') },
    published: date,
    publishedEarliest: published.earliest,
    publishedLatest: published.latest,
    publishedDay: published.day,
    ...{ authors: [by], signatory: null, dateline: null, url: null },
    publishedBasis: basis.en,
    ...{ retrieved: null, language: language ?? 'en', endsWith: null, nearCopyOf: [], signature: null },
    texts: { ...textsOf({ title }, ['title']).texts, publishedBasis: basis },
  };
  return { source, decided: { by, date } };
}

/** The `identity` of a dossier of decisions: `- decision: subject SAME_AS object`, with the reason below it. */
export function readIdentity(items: readonly Yaml[] | null, decided: Decided, text: string): DraftClaim[] {
  const taken = new Map<string, number>();
  return mapsIn(items, 'a decision on identity').flatMap((map): DraftClaim[] => {
    const { values, done } = readRows(map, identityRows);
    const { by, date } = decidedHere(values, decided, map);
    done();
    const [sentence, why] = [map.entries.get('decision')?.value, map.entries.get('why')?.value];
    const [subject = '', type = '', object = '', ...rest] = (values.decision ?? '').split(/\s+/);
    const identity = identityTypes.find((known) => known === type);
    const wrong =
      identity === undefined || rest.length > 0
        ? `a decision is "subject SAME_AS object", NOT_SAME_AS or POSSIBLY_SAME_AS, got ${quoteInput([subject, type, object, ...rest].join(' '))}`
        : whyNotEdge(identity, subject, object);
    if (wrong !== null && sentence !== undefined && sentence.is !== 'nothing') sentence.problem(wrong);
    const reason = values.why;
    const quotation = reason === null || why === undefined ? null : reasonIn(text, reason.text, taken, why);
    if (identity === undefined || wrong !== null || sentence === undefined) return [];
    if (reason === null || quotation === null || by === null || date === null) return [];
    return [
      {
        claim: { type: identity, subject, object, value: null, mood: 'FACT' },
        quotations: [quotation],
        ...{ stance: 'SUPPORTS', modality: 'ASSERTED', speaker: null, certain: true, note: reason.text },
        ...textsOf({ note: reason }, ['note']),
        qualifiers: { by, decided: date },
        location: sentence,
      },
    ];
  });
}

/** The `reviews` of contradictions: each an id, a state and a reason. */
export function readReviews(items: readonly Yaml[] | null, decided: Decided): Decision[] {
  return mapsIn(items, 'a review').flatMap((map): Decision[] => {
    const read = readDecided(map, readRows(map, reviewRows), decided);
    if (read === null) return [];
    const { contradiction: about, state, by, date, why } = read;
    const entry = { state, by, decided: date, why: why.text, ...textsOf({ why }, ['why']) };
    return [{ about, kind: 'REVIEW', entry, location: map }];
  });
}

/** The `corrections` of claims, and replies to them by those whom they concern; in any dossier. */
export function readCorrections(items: readonly Yaml[] | null, decided: Decided): Decision[] {
  return mapsIn(items, 'a correction').flatMap((map): Decision[] => {
    const read = readDecided(map, readRows(map, isReply(map) ? replyRows : correctionRows), decided);
    if (read === null) return [];
    const { claim: about, kind, wrong, right, by, date } = read;
    const said = { kind: kind ?? 'CORRECTION', wrong: wrong?.text ?? null, right: right.text, by, date };
    const entry = { ...said, ...textsOf({ wrong, right }, ['wrong', 'right']) };
    return [{ about, kind: 'CORRECTION', entry, location: map }];
  });
}

function isReply({ entries }: YamlMap): boolean {
  const kind = entries.get('kind')?.value;
  return kind?.is === 'text' && kind.text.trim() === 'REPLY';
}

/** What a map says, and who decided it and when, there or for all; null where something is missing. */
function readDecided<W>(map: YamlMap, read: { values: Decided; done: () => W | null }, shared: Decided) {
  const { by, date } = decidedHere(read.values, shared, map);
  const whole = read.done();
  return whole === null || by === null || date === null ? null : { ...whole, by, date };
}

function decidedHere(own: Decided, shared: Decided, at: SourceLocation): Decided {
  const by = own.by ?? shared.by;
  const date = own.date ?? shared.date;
  if (by === null) at.problem('by is missing: who decided');
  if (date === null) at.problem('date is missing: when it was decided');
  return { by, date };
}

/** The first words of a reason, as they stand in the dossier file itself; each reason in turn, where several are alike. */
function reasonIn(
  text: string,
  reason: string,
  taken: Map<string, number>,
  location: SourceLocation,
): Quotation | null {
  const exact = quotedWords(reason);
  const occurrence = (taken.get(exact) ?? 0) + 1;
  taken.set(exact, occurrence);
  if (text.includes(exact)) return { exact, occurrence, location };
  location.problem('the reason stands on one line, as it is: its first words are the evidence of the decision');
  return null;
}
