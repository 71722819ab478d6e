import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordsFor } from './words.ts';
import type { Asked } from './world.ts';

export const questionNames = ['entity', 'ledger', 'award', 'page', 'totals', 'path', 'search'] as const;
export type QuestionName = (typeof questionNames)[number];

export type Variables = Readonly<Record<string, string>>;

export interface Question {
  readonly title: string;
  readonly variables: (asked: Asked) => Variables;
  /** Why @neo4j/graphql is not asked it. */
  readonly notForNeo4jGraphql?: string;
}

/** The six of the comparison, and one that Jejak alone is asked, for how it grows. The texts are in bench/questions. */
export const questions: Readonly<Record<QuestionName, Question>> = {
  entity: { title: 'entity with evidence', variables: ({ presenter }) => ({ id: presenter }) },
  ledger: { title: 'ledger of a person', variables: ({ presenter }) => ({ id: presenter }) },
  award: { title: 'award with 20 conferrals, parties, evidence', variables: ({ smallAward }) => ({ id: smallAward }) },
  page: { title: 'filtered page', variables: ({ edition }) => ({ id: edition }) },
  totals: {
    title: 'totals by year and status',
    variables: ({ award }) => ({ id: award }),
    notForNeo4jGraphql: 'it has no grouping: each group would have to be known, and asked for, beforehand',
  },
  path: {
    title: 'path of length 4',
    variables: ({ pair: [from, to] }) => ({ from, to }),
    notForNeo4jGraphql: 'it has no paths, but for Cypher written by hand in its schema, which is (a) again',
  },
  search: {
    title: 'search by two words (Jejak alone)',
    variables: ({ presenter }) => ({ text: wordsFor(presenter).toLowerCase() }),
    notForNeo4jGraphql: 'its full-text search needs an index that Jejak does not make',
  },
};

export type Dialect = 'jejak' | 'neo4j-graphql';

/** The text of a question, or null where a contender is not asked it. */
export function textOf(question: QuestionName, dialect: Dialect): string | null {
  const path = fileURLToPath(new URL(`./questions/${question}/${dialect}.graphql`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function hasRows(question: QuestionName): boolean {
  return existsSync(new URL(`./questions/${question}/rows.cypher`, import.meta.url));
}
