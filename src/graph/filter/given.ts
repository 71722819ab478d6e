/** What may be left out of a filter. Null was refused on the way in: see graphql/inputs/says-nothing.ts. */
export type Maybe<T> = T | null | undefined;

export function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}

/** The values that there are: this one, or none. */
export function present<T>(value: Maybe<T>): T[] {
  return isGiven(value) ? [value] : [];
}
