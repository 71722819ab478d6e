import type { Problem } from '../../ingest/format/problems.ts';
import { readDossier } from '../../ingest/format/read-dossier.ts';
import type { SuggestedClaim, SuggestedConferral, Value } from '../draft.ts';
import { evidenceValue } from '../suggest/suggest-conferrals.ts';

/** Parts of a dossier, as a draft has them. */
export interface Parts {
  readonly entities?: Readonly<Record<string, Value>>;
  readonly claims?: readonly SuggestedClaim[];
  readonly conferrals?: readonly SuggestedConferral[];
}

/** A source that no rule minds: what is looked at is what stands beside it. */
const source = {
  ...{ id: 'source:a', title: 'a', publisher: 'organisation:a', published: '2000', language: 'en' },
  sha256: '0'.repeat(64),
};

/**
 * What the reader of dossiers has against these parts, its guard included: they are written out as a file would have them
 * and read as one is, so a model is held to every rule that a person is. JSON is YAML, and keeps each text whole.
 */
export function problemsOf({ entities, claims, conferrals }: Parts): readonly Problem[] {
  const dossier = {
    source,
    ...(entities === undefined ? {} : { entities }),
    ...(claims === undefined || claims.length === 0
      ? {}
      : { claims: claims.map(({ claim, fields, evidence }) => written({ claim, ...fields }, evidence)) }),
    ...(conferrals === undefined || conferrals.length === 0
      ? {}
      : {
          conferrals: conferrals.map(({ id, name, fields, evidence }) => ({
            [id]: written({ name, ...fields }, evidence),
          })),
        }),
  };
  return readDossier('model.yaml', JSON.stringify(dossier)).problems;
}

/** The first of these problems in words, without what was quoted of the answer; null where there is none. */
export function whyRefused(parts: Parts): string | null {
  const [first] = problemsOf(parts);
  return first === undefined ? null : first.message.replace(/"[^"]*"/g, '"…"');
}

function written(fields: Readonly<Record<string, Value | null>>, evidence: SuggestedClaim['evidence']): unknown {
  return withoutNothing({ ...fields, evidence: evidence.length === 0 ? null : evidenceValue(evidence) });
}

/** A file has no keys without a value. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutNothing(part)]));
}
