import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

// What a careful reader finds in the two articles. The copy beside this file is what everybody may see; where the
// original lies next to the checkout, as it does in CI, that one is read, so that the copy cannot fall behind.

export interface Fact {
  readonly n: number;
  readonly article: 'A' | 'B';
  readonly type: string;
  readonly subject: string;
  readonly object?: string;
  readonly value?: string | Record<string, unknown>;
  readonly qualifiers?: Record<string, unknown>;
  readonly exact: string;
  readonly also?: readonly { readonly exact: string }[];
  readonly modality: string;
  readonly speaker: string | null;
  readonly certain: boolean;
}

export interface Prohibition {
  readonly type?: string;
  readonly text?: string;
  readonly subjects?: readonly string[] | 'any';
  readonly object?: readonly string[] | string;
  readonly value?: string;
  readonly amount?: number;
  readonly article?: 'A' | 'B';
  readonly claims?: readonly number[];
  readonly conferrals?: readonly string[];
  readonly entities?: readonly string[];
  readonly names_only_there?: readonly string[];
  readonly evidence_after?: string;
  readonly modality_other_than?: string;
  readonly qualifier_date?: string;
  readonly qualifier_rank?: 'any';
  readonly qualifier_from?: 'any';
  readonly qualifier_onBehalfOf?: string;
}

export interface Question {
  readonly n: number;
  readonly ask: string;
  // Each question has an answer of its own shape: its test reads what it holds the product against.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly answer: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly other_views?: any;
}

/** What does not fit, or seems not to. */
export interface Tension {
  readonly id: string;
  readonly expected_state: string;
  readonly claims: readonly number[];
}

/** What the articles leave open about these entities. */
export interface Omission {
  readonly about: readonly string[];
  readonly text: string;
}

export interface Facts {
  readonly entities: Readonly<Record<string, { kind: string; name: string; other_names: string[] }>>;
  readonly claims: readonly Fact[];
  readonly must_not: readonly Prohibition[];
  readonly contradictions: readonly Tension[];
  readonly gaps: readonly Omission[];
  readonly questions: readonly Question[];
}

const copy = new URL('facts.yaml', import.meta.url);
const seeds = new URL('../../../shared/seeds/', import.meta.url);
export const originalFacts = new URL('facts.yaml', seeds);
export const copiedFacts = copy;

export const facts = parse(readFileSync(existsSync(originalFacts) ? originalFacts : copy, 'utf8')) as Facts;

/** The facts that are claims of the graph; the others are fields of the two sources. */
export const claimFacts = facts.claims.filter(({ type }) => type !== 'SOURCE_FIELD');
export const sourceFacts = facts.claims.filter(({ type }) => type === 'SOURCE_FIELD');

/** The sources as the bundled dossiers call them. */
export const sourceIds = { A: 'source:pers-kerinci-2023-04-13', B: 'source:aktualitas-2024-09-12' } as const;

/** The text of an article, or null where the seeds are not beside the checkout. */
export function articleText(article: 'A' | 'B'): string | null {
  const file = new URL({ A: 'pers-kerinci-2023-04-13.txt', B: 'aktualitas-2024-09-12.txt' }[article], seeds);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

export function question(n: number): Question {
  const found = facts.questions.find((row) => row.n === n);
  if (found === undefined) throw new Error(`facts.yaml has no question ${n}`);
  return found;
}
