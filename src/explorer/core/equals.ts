/** A filter by one value, as GraphQL takes it; null where nothing was chosen. */
export function equals<T>(value: T | undefined): { readonly eq: T } | null {
  return value === undefined ? null : { eq: value };
}
