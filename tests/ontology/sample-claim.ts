import type { Assertion, Claim } from '../../src/ontology/claim.ts';
import { parseInstant } from '../../src/ontology/values/instant.ts';

/** What an article of the given day asserts of a claim; `changes` are what the test is about. */
export function assertionOf(day: string, changes: Partial<Assertion> = {}): Assertion {
  return {
    id: `assertion:${day}-${changes.dossier ?? ''}-${changes.ordinal ?? 0}`,
    dossier: `dossier:${day}`,
    source: `source:${day}`,
    origin: `source:${day}`,
    sourceEarliest: parseInstant(`${day}T00:00:00Z`, 'test'),
    sourceDay: day,
    sourceTitle: `Berita ${day}`,
    sourceUrl: null,
    ordinal: 0,
    stance: 'SUPPORTS',
    modality: 'ASSERTED',
    speaker: null,
    certain: true,
    note: null,
    qualifiers: {},
    passages: [],
    ...changes,
  };
}

export function claimOf(changes: Partial<Claim>, ...assertions: Assertion[]): Claim {
  return {
    id: 'claim:contoh',
    type: 'HOLDS',
    subject: 'person:a',
    object: 'office:b',
    value: null,
    mood: 'FACT',
    assertions,
    ...changes,
  };
}
