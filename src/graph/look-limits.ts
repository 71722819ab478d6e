import { JejakError } from '../errors.ts';

/** How much one question may look at one by one: claims or entities on the way to its page. */
export const lookLimits = { claims: 20_000, entities: 20_000 };

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
