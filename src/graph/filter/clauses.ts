import type { Condition, Days } from './condition.ts';

/** One of these is to hold: a mark of `has`, a mark of `lacks` that is not there, days `within`, days not `without`. */
export interface Clause {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
  readonly within: readonly Days[];
  readonly without: readonly Days[];
}

const never: Clause = { has: [], lacks: [], within: [], without: [] };

/**
 * A condition as clauses that must all hold.
 * @returns null for what a clause cannot say, when there would be more than `most`, or one of more than a hundred things
 */
export function clausesOf(condition: Condition, most: number): Clause[] | null {
  switch (condition.is) {
    case 'facet':
      if (!condition.not) return [{ ...never, has: condition.tokens }];
      return condition.tokens.map((token) => ({ ...never, lacks: [token] }));
    case 'days':
      if (!condition.not) return [{ ...never, within: condition.days }];
      return condition.days.map((days) => ({ ...never, without: [days] }));
    case 'years':
      return null;
    case 'all': {
      const parts: Clause[] = [];
      for (const part of condition.of) {
        const clauses = clausesOf(part, most);
        if (clauses === null || parts.length + clauses.length > most) return null;
        parts.push(...clauses);
      }
      return parts;
    }
    case 'any': {
      let either: Clause[] = [never];
      for (const part of condition.of) {
        const clauses = clausesOf(part, most);
        if (clauses === null || either.length * clauses.length > most) return null;
        either = either.flatMap((one) => clauses.map((other) => joined(one, other)));
      }
      return either.every((clause) => sizeOf(clause) <= 100) ? either : null;
    }
  }
}

function joined(one: Clause, other: Clause): Clause {
  return {
    has: [...one.has, ...other.has],
    lacks: [...one.lacks, ...other.lacks],
    within: [...one.within, ...other.within],
    without: [...one.without, ...other.without],
  };
}

export function sizeOf({ has, lacks, within, without }: Clause): number {
  return has.length + lacks.length + within.length + without.length;
}
