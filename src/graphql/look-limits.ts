import { JejakError } from '../errors.ts';

/** How much one question may look at one by one: claims or entities on the way to its page, and claims beside them. */
export const lookLimits = { claims: 20_000, entities: 20_000, beside: 100_000 };

export function tooManyClaims(): JejakError {
  return new JejakError(
    'TOO_MANY_CLAIMS',
    `more than ${lookLimits.claims} claims would have to be looked at, since the filter names nothing to begin at: name a type, or an id under subject, object, about or source`,
  );
}

export function tooManyEntities(): JejakError {
  return new JejakError(
    'TOO_MANY_ENTITIES',
    `more than ${lookLimits.entities} entities would have to be looked at: name a kind, or an id that leads to fewer, such as the object of some claim`,
  );
}

/** Counts what a question looks at beside the things that it lists. */
export interface Looked {
  claims: number;
}

/** @throws {JejakError} TOO_MANY_CLAIMS when that is more than the limit */
export function look(looked: Looked, claims: readonly unknown[]): void {
  looked.claims += claims.length;
  if (looked.claims <= lookLimits.beside) return;
  throw new JejakError(
    'TOO_MANY_CLAIMS',
    `more than ${lookLimits.beside} claims would have to be looked at for what the filter asks of related things: name ids that lead to fewer, or ask for the related things first`,
  );
}
