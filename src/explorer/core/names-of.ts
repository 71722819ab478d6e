/** As many ids as the API takes at once where it looks at all that is known of them. */
export const mostNames = 20;

/** A node as `nodes` answers it; what is no entity has no name. */
type Node = { readonly id: string; readonly name?: string } | null;

/**
 * What ids name, by the ids as they were asked: one that was merged names what it became, and one that names nothing is
 * left out. @param nodes what `nodes` answers for them, in their order
 */
export function namedBy<Answer extends Node>(
  asked: readonly string[],
  nodes: readonly Answer[],
): ReadonlyMap<string, Extract<Answer, { readonly name: string }>> {
  return new Map(
    asked.flatMap((id, index) => {
      const node = nodes[index];
      return isNamed(node) ? [[id, node] as const] : [];
    }),
  );
}

/** The ids that were asked, of those that one entity answers for the first alone: nobody is chosen twice. */
export function askedOnce(asked: readonly string[], nodes: readonly Node[]): string[] {
  const answering = asked.map((id, index) => nodes[index]?.id ?? id);
  return asked.filter((_, index) => answering.indexOf(answering[index] ?? '') === index);
}

/** The names alone. */
export function namesOf(asked: readonly string[], nodes: readonly Node[]): ReadonlyMap<string, string> {
  return new Map([...namedBy(asked, nodes)].map(([id, { name }]) => [id, name]));
}

function isNamed<Answer extends Node>(node: Answer | undefined): node is Extract<Answer, { readonly name: string }> {
  return node?.name !== undefined;
}
