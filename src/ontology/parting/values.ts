import type { CategoryParts, Datum, Rank } from '../claim.ts';
import { foldName } from '../names/fold-name.ts';
import type { FieldType } from '../ontology.ts';

/** How two values of a field are held against each other, and what both of them come to. */
interface Comparison<T> {
  /** Whether both can be said of one thing: they are equal, or one lies within the other. */
  readonly agree: (a: T, b: T) => boolean;
  /** What values that agree say together. */
  readonly both: (a: T, b: T) => T;
}

const equal: Comparison<Datum> = { agree: (a, b) => a === b, both: (a) => a };

const text: Comparison<string> = { agree: (a, b) => foldName(a) === foldName(b), both: (a) => a };

// ISO 8601 of reduced precision: 2024 and 2024-06-20 agree, since one begins with the other.
const date: Comparison<string> = {
  agree: (a, b) => a.startsWith(b) || b.startsWith(a),
  both: (a, b) => (b.length > a.length ? b : a),
};

const days: Comparison<readonly string[]> = {
  agree: () => true,
  both: (a, b) => [...new Set([...a, ...b])].sort(),
};

const category: Comparison<CategoryParts> = {
  agree: (a, b) => Object.entries(a).every(([part, name]) => b[part] === undefined || text.agree(name, b[part])),
  both: (a, b) => ({ ...b, ...a }),
};

// A number that may be no rank stands against none.
const rank: Comparison<Rank> = {
  agree: (a, b) => a.value === b.value || !a.certain || !b.certain,
  both: (a, b) => {
    const [first, second] = a.certain || !b.certain ? [a, b] : [b, a];
    return first.value === second.value ? { ...second, ...first, certain: a.certain || b.certain } : first;
  },
};

// The ontology types what a field holds, so that each of these meets its own values alone.
const comparisons = {
  Text: text,
  Wording: text,
  PartialDate: date,
  Days: days,
  Category: category,
  Rank: rank,
} as const satisfies Partial<Record<FieldType, unknown>>;

/** Whether two values of a field can both be said of one thing. */
export function agree(type: FieldType, a: Datum, b: Datum): boolean {
  return comparisonOf(type).agree(a, b);
}

/** What two values that agree say together: of two dates the narrower, of two categories all parts. */
export function both(type: FieldType, a: Datum, b: Datum): Datum {
  return comparisonOf(type).both(a, b);
}

/**
 * The values that do not agree with each other, each as narrow as those that agree with it make it; the one that was
 * said first stands first. Mostly there is one.
 */
export function readings(type: FieldType, said: readonly Datum[]): Datum[] {
  const apart: Datum[] = [];
  for (const value of said) {
    const at = apart.findIndex((known) => agree(type, known, value));
    if (at < 0)
      apart.push(both(type, value, value)); // days in order
    else apart[at] = both(type, apart[at] as Datum, value); // found by its place
  }
  return apart;
}

function comparisonOf(type: FieldType): Comparison<Datum> {
  return ((comparisons as Partial<Record<FieldType, unknown>>)[type] ?? equal) as Comparison<Datum>; // see above
}
