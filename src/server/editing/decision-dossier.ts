import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Document, parse } from 'yaml';
import type { IdentityInput, ReviewInput } from '../../graphql/writes.ts';

/** A decision as the dossier that holds it: its name is made of what is decided, so the same decision is the same file. */
export interface DecisionDossier {
  readonly name: string;
  readonly yaml: string;
}

/** @param day on which it is decided, `YYYY-MM-DD` */
export function identityDossier(
  { subject, verdict, object, why, publisher }: IdentityInput,
  by: string,
  day: string,
): DecisionDossier {
  const decision = `${subject} ${verdict} ${object}`;
  return dossierOf(
    'identity',
    [decision, why, publisher, by],
    decision,
    { publisher, by, day },
    {
      identity: [{ decision, why }],
    },
  );
}

/** @param day on which it is decided, `YYYY-MM-DD` */
export function reviewDossier(
  { contradiction, state, why, publisher }: ReviewInput,
  by: string,
  day: string,
): DecisionDossier {
  return dossierOf(
    'review',
    [contradiction, state, why, publisher, by],
    `${contradiction} ${state}`,
    { publisher, by, day },
    {
      reviews: [{ contradiction, state, why }],
    },
  );
}

/** Whether a dossier of this name could be a decision that was made here. */
export function isNameOfDecision(name: string): boolean {
  return /^(identity|review)-[0-9a-f]{16}$/.test(name);
}

/** Whether a file holds this very decision, on whichever day it was taken. */
export function isSameDecision(earlier: string, { yaml }: DecisionDossier): boolean {
  const [before, now] = [undated(earlier), undated(yaml)];
  return before !== null && isDeepStrictEqual(before, now);
}

function undated(yaml: string): object | null {
  try {
    const read = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 }) as { decisions?: { date?: unknown } } | null;
    return typeof read?.decisions?.date === 'string' ? { ...read, decisions: { ...read.decisions, date: '' } } : null;
  } catch {
    return null; // no YAML, so no decision
  }
}

function dossierOf(
  kind: 'identity' | 'review',
  parts: readonly string[],
  title: string,
  { publisher, by, day }: { publisher: string; by: string; day: string },
  decided: object,
): DecisionDossier {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  const name = `${kind}-${digest}`;
  const decisions = { id: `source:${name}`, title, publisher, by, date: day };
  // Each on its line: the reason is evidence, and is looked for in this text.
  return { name, yaml: new Document({ decisions, ...decided }).toString({ lineWidth: 0 }) };
}
