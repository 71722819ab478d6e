// What questions with a filter take as their one parameter for it: cypher/parts says what each part means.

/** Where a question to the ledger begins: at every conferral, or near what its filter names. */
export const ledgerAnchors = ['ALL', 'AWARD', 'EDITION', 'AREA', 'PARTY'] as const;
export type LedgerAnchor = (typeof ledgerAnchors)[number];

/** The same for a page, which may as well be of conferrals that are known already. */
export const pageAnchors = [...ledgerAnchors, 'IDS'] as const;
export type PageAnchor = (typeof pageAnchors)[number];

/** What every question to the ledger takes: where it begins, and what holds of a row; cypher/parts says how. */
export type LedgerWhere = {
  ids: readonly string[];
  roles: readonly string[];
  asked: LedgerConditions;
};
export type LedgerConditions = {
  statuses: readonly string[] | null;
  levels: readonly string[] | null;
  must: readonly string[];
  mustNot: readonly string[];
  since: string | null;
  until: string | null;
  clauses: readonly {
    has: readonly string[];
    lacks: readonly string[];
    within: readonly (readonly [string, string])[];
    without: readonly (readonly [string, string])[];
  }[];
};

/** Up to when one looks, as a question to the database has it: a moment or a day, the other null. */
export type Known = { knownAt: string | null; knownOn: string | null };

/** What is to hold of a source; cypher/parts/source-where.cypher says how. */
export type SourceConditions = Known & {
  publishers: readonly string[] | null;
  notPublishers: readonly string[];
  titles: readonly string[] | null;
  notTitles: readonly string[];
  titleContains: string | null;
  /** In lower case. */
  titleHas: string | null;
  titleStarts: string | null;
  languages: readonly string[] | null;
  notLanguages: readonly string[];
  languageContains: string | null;
  /** In lower case. */
  languageHas: string | null;
  languageStarts: string | null;
  since: string | null;
  until: string | null;
  days: readonly (readonly (readonly [string, string])[])[];
  notDays: readonly (readonly [string, string])[];
  sponsored: readonly boolean[] | null;
  takenFrom: readonly string[] | null;
  notTakenFrom: readonly string[];
  takenFromContains: string | null;
  /** In lower case. */
  takenFromHas: string | null;
  takenFromStarts: string | null;
};
