/** A node as `nodes` answers it; what is no entity has no name. */
type Named = { readonly id: string; readonly name?: string } | null;

/**
 * The names of ids, by the ids as they were asked: one that was merged has the name of what it became, and one that
 * names nothing has none. @param named what `nodes` answers for them, in their order
 */
export function namesOf(asked: readonly string[], named: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    asked.flatMap((id, index) => {
      const name = named[index]?.name;
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}
