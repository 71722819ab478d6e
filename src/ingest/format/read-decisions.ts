import { createHash } from 'node:crypto';
import { quoteInput } from '../../errors.ts';
import { whyNotEdge } from '../../ontology/claim-rules.ts';
import { entityKindOf, nodeKindOf } from '../../ontology/ids.ts';
import { vocabularies } from '../../ontology/ontology.ts';
import { intervalOf } from '../../ontology/values/instant.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import type { Decision, DraftClaim, Quotation, SourceEntry } from './dossier.ts';
import { type Keys, readDate, readId, readItems, readMap, readText, readWord } from './keys.ts';
import { quotedWords } from './read-details.ts';
import type { SourceLocation, Yaml } from './yaml.ts';

/** Who decided, and when: stands once for all decisions of a dossier, or at one of them. */
interface Decided {
  readonly by: string | null;
  readonly date: PartialDate | null;
}

export interface ReadDecisions {
  readonly source: SourceEntry;
  readonly decided: Decided;
}

/**
 * The `decisions` of a dossier that rests on no article: who decides. The file is its own source, so that a decision
 * is proved as any evidence is: by the words that give its reason.
 * @param text the text of the dossier file
 */
export function readDecisions(value: Yaml | null, text: string): ReadDecisions | null {
  const keys = readMap(value, 'decisions');
  if (keys === null) return null;
  const id = readId(keys.require('id'), 'id', 'source:');
  const title = readText(keys.require('title'), 'title');
  const publisher = readId(keys.require('publisher'), 'publisher', 'organisation:');
  const decided = { by: readText(keys.require('by'), 'by'), date: readDate(keys.require('date'), 'date') };
  const language = readText(keys.get('language'), 'language') ?? 'en';
  keys.done();
  const published = decided.date === null ? null : intervalOf(decided.date);
  if (
    id === null ||
    title === null ||
    publisher === null ||
    decided.by === null ||
    decided.date === null ||
    published === null
  )
    return null;
  return {
    decided,
    source: {
      ...{ id, title, publisher, language, authors: [decided.by] },
      ...{
        signatory: null,
        dateline: null,
        url: null,
        retrieved: null,
        endsWith: null,
        signature: null,
        nearCopyOf: [],
      },
      published: decided.date,
      publishedBasis: 'the day of the decisions',
      publishedEarliest: published.earliest,
      publishedLatest: published.latest,
      publishedDay: published.day,
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  };
}

const identityTypes = ['SAME_AS', 'NOT_SAME_AS', 'POSSIBLY_SAME_AS'] as const;

/** The `identity` of a dossier of decisions: `- decision: subject SAME_AS object`, with the reason below it. */
export function readIdentity(value: Yaml | null, decided: Decided, text: string): DraftClaim[] {
  const taken = new Map<string, number>();
  return readItems(value, 'identity').flatMap((item): DraftClaim[] => {
    const keys = readMap(item, 'a decision on identity');
    if (keys === null) return [];
    const sentence = keys.require('decision');
    const [subject = '', type = '', object = '', ...rest] = (readText(sentence, 'decision') ?? '').split(/\s+/);
    const why = keys.require('why');
    const reason = readText(why, 'why');
    const { by, date } = readDecided(keys, decided);
    keys.done();
    const identity = identityTypes.find((known) => known === type);
    const wrong =
      identity === undefined || rest.length > 0
        ? `a decision is "subject SAME_AS object", NOT_SAME_AS or POSSIBLY_SAME_AS, got ${quoteInput([subject, type, object, ...rest].join(' '))}`
        : whyNotEdge(identity, subject, object);
    if (sentence !== null && wrong !== null) sentence.problem(wrong);
    const quotation = reason === null || why === null ? null : reasonIn(text, reason, taken, why);
    if (
      identity === undefined ||
      wrong !== null ||
      sentence === null ||
      quotation === null ||
      by === null ||
      date === null
    )
      return [];
    return [
      {
        claim: { type: identity, subject, object, value: null, mood: 'FACT' },
        quotations: [quotation],
        ...{ stance: 'SUPPORTS', modality: 'ASSERTED', speaker: null, certain: true, note: reason },
        qualifiers: { by, decided: date },
        spot: sentence,
      },
    ];
  });
}

/** The `reviews` of contradictions: each an id, a state and a reason. */
export function readReviews(value: Yaml | null, decided: Decided): Decision[] {
  const states = Object.keys(vocabularies.ReviewState);
  return readItems(value, 'reviews').flatMap((item): Decision[] => {
    const keys = readMap(item, 'a review');
    if (keys === null) return [];
    const about = readMatter(keys.require('contradiction'), 'contradiction', 'Contradiction');
    const state = readWord(keys.require('state'), 'state', states);
    const why = readText(keys.require('why'), 'why');
    const { by, date } = readDecided(keys, decided);
    keys.done();
    if (about === null || state === null || why === null || by === null || date === null) return [];
    return [{ about, kind: 'REVIEW', entry: { state, by, decided: date, why }, spot: item }];
  });
}

const correctionKinds = ['CORRECTION', 'REPLY'] as const;

/** The `corrections` of claims, and replies to them by those whom they concern; in any dossier. */
export function readCorrections(value: Yaml | null, decided: Decided): Decision[] {
  return readItems(value, 'corrections').flatMap((item): Decision[] => {
    const keys = readMap(item, 'a correction');
    if (keys === null) return [];
    const about = readMatter(keys.require('claim'), 'claim', 'Claim');
    const kind = readWord(keys.get('kind'), 'kind', correctionKinds) ?? 'CORRECTION';
    const wrong = readText(kind === 'REPLY' ? keys.get('wrong') : keys.require('wrong'), 'wrong');
    const right = readText(keys.require('right'), 'right');
    const { by, date } = readDecided(keys, decided);
    keys.done();
    if (about === null || right === null || by === null || date === null) return [];
    return [{ about, kind: 'CORRECTION', entry: { kind, wrong, right, by, date }, spot: item }];
  });
}

function readDecided(keys: Keys, shared: Decided): Decided {
  const by = readText(keys.get('by'), 'by') ?? shared.by;
  const date = readDate(keys.get('date'), 'date') ?? shared.date;
  if (by === null) keys.spot.problem('by is missing: who decided');
  if (date === null) keys.spot.problem('date is missing: when it was decided');
  return { by, date };
}

function readMatter(value: Yaml | null, what: string, kind: 'Claim' | 'Contradiction'): string | null {
  const text = readText(value, what);
  if (text === null || nodeKindOf(text) === kind) return text;
  const hint = entityKindOf(text) === null ? '' : ', not of an entity';
  value?.problem(
    `${what} is the id of a ${kind.toLowerCase()}${hint}: the API and jejak query show it; got ${quoteInput(text)}`,
  );
  return null;
}

/** The first words of a reason, as they stand in the dossier file itself; each reason in turn, where several are alike. */
function reasonIn(text: string, reason: string, taken: Map<string, number>, spot: SourceLocation): Quotation | null {
  const exact = quotedWords(reason);
  const occurrence = (taken.get(exact) ?? 0) + 1;
  taken.set(exact, occurrence);
  if (text.includes(exact)) return { exact, occurrence, spot };
  spot.problem('the reason stands on one line, as it is: its first words are the evidence of the decision');
  return null;
}
