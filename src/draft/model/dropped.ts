/** Why something that a model said is left out; each goes behind a number of things. */
export const reasons = {
  FORM: 'had another form than was asked for',
  NOT_ASKED: 'said what a model is not asked for',
  TOO_MANY: 'stood behind as many as are read',
  NO_WORDS: 'quoted no words',
  NOT_IN_TEXT: 'quoted words that do not stand in the article so',
  TOO_LONG: 'quoted more words than evidence may hold',
  PRIVATE: 'held what is private',
  NAME_NOT_IN_TEXT: 'gave a name or a text that does not stand in the article so',
  GENERIC: 'gave a name that is used of many',
  NOT_IN_WORDS: 'gave a number, a date or a word that is not in the words quoted for it',
  NOT_ABOUT_IT: 'quoted words that name none of those it speaks of',
  UNKNOWN_ID: 'named somebody whom the answer does not introduce',
  OTHER_NAME: 'gave another name to an id that is known',
  NO_REGION: 'named a region that the gazetteer does not have',
  RULE: 'broke a rule of dossiers',
  TWICE: 'stood in the answer already',
} as const;

export type Reason = keyof typeof reasons;

/** Something that a model said and that is no part of a draft. Nothing of it is repeated here. */
export interface Dropped {
  /** Such as `entity`, `claim`, `rank of a conferral`: words of ours alone. */
  readonly what: string;
  readonly why: Reason;
  /** The rule that it broke, where that is why. */
  readonly rule?: string;
}

/** Receives what is left out; what is left of it is nothing. */
export type Drop = (what: string, why: Reason, rule?: string) => [];

/** How many were left out for which reason, the most first; null where none was. */
export function droppedInWords(dropped: readonly Dropped[]): string | null {
  if (dropped.length === 0) return null;
  const counts = new Map<Reason, number>();
  for (const { why } of dropped) counts.set(why, (counts.get(why) ?? 0) + 1);
  const each = [...counts].sort((a, b) => b[1] - a[1]).map(([why, count]) => `${count} ${reasons[why]}`);
  return `${dropped.length} left out: ${each.join('; ')}`;
}
