/** What may be left out of a filter; null says as little as leaving it out. */
export type Maybe<T> = T | null | undefined;

export function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}

/** The values that there are: this one, or none. */
export function present<T>(value: Maybe<T>): T[] {
  return isGiven(value) ? [value] : [];
}
