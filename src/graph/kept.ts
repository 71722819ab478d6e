import type { GraphContext } from './context.ts';

/**
 * What was worked out once for a request and is asked for again by another of its questions: the pages of a CSV are cut out
 * of one list. A failure is not kept.
 * @param key what it was worked out from
 */
export function kept<T>(what: string, key: unknown, context: GraphContext, work: () => Promise<T>): Promise<T> {
  const name = `${what} ${JSON.stringify(key)}`;
  const known = context.kept.get(name) as Promise<T> | undefined; // as this very name was set
  if (known !== undefined) return known;
  const made = work();
  context.kept.set(name, made);
  made.catch(() => context.kept.delete(name));
  return made;
}
