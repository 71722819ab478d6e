/** Filters by one value each, as GraphQL takes them, of those that were chosen; of the others none, since null is refused. */
export function equals<T extends Readonly<Record<string, unknown>>>(
  chosen: T,
): { readonly [K in keyof T]?: { readonly eq: NonNullable<T[K]> } } {
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([field, value]) =>
      value === undefined || value === null ? [] : [[field, { eq: value }]],
    ),
  ) as { readonly [K in keyof T]?: { readonly eq: NonNullable<T[K]> } }; // the same fields
}
