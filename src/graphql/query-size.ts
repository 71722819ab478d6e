import type { DocumentNode, FieldNode, SelectionNode, SelectionSetNode } from 'graphql';

/** How large a document is, by its text alone. */
export interface QuerySize {
  /** Fields within fields, in its deepest operation. */
  readonly depth: number;
  /** Fields, those of a fragment as often as it is spread, in its widest operation. */
  readonly breadth: number;
  /** Names beyond the first that one and the same field is asked under, all of them together. */
  readonly aliases: number;
  /** Directives in the whole document, and the most at one place. */
  readonly directives: number;
  readonly directivesAtOnce: number;
}

/**
 * Measures a document, also one that is not valid. Each fragment is looked at once, however often it is spread, so the
 * work grows with the text and not with what the text would unfold to.
 */
export function querySize(document: DocumentNode): QuerySize {
  const names = new Map<string, Set<string>>();
  const fragments = new Map<string, SelectionSetNode>();
  const unfolded = new Map<SelectionSetNode, Unfolded>();
  const found = { directives: 0, directivesAtOnce: 0 };

  const count = ({ directives = [] }: { readonly directives?: readonly unknown[] }): void => {
    found.directives += directives.length;
    found.directivesAtOnce = Math.max(found.directivesAtOnce, directives.length);
  };
  const meet = ({ name, alias }: FieldNode): void => {
    const known = names.get(name.value) ?? new Set();
    names.set(name.value, known.add((alias ?? name).value));
  };
  const unfold = (set: SelectionSetNode | undefined): Unfolded => {
    if (set === undefined) return nothing;
    const known = unfolded.get(set);
    if (known !== undefined) return known;
    // A fragment in itself is refused by the rules of GraphQL; here it must only come to an end.
    unfolded.set(set, nothing);
    const parts = set.selections.map(unfoldSelection);
    const whole = {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      breadth: parts.reduce((sum, { breadth }) => sum + breadth, 0),
    };
    unfolded.set(set, whole);
    return whole;
  };
  const unfoldSelection = (selection: SelectionNode): Unfolded => {
    count(selection);
    if (selection.kind === 'FragmentSpread') return unfold(fragments.get(selection.name.value));
    const inner = unfold(selection.selectionSet);
    if (selection.kind === 'InlineFragment') return inner;
    meet(selection);
    return { depth: inner.depth + 1, breadth: inner.breadth + 1 };
  };

  for (const definition of document.definitions) {
    if ('directives' in definition) count(definition);
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition.selectionSet);
    if (definition.kind === 'OperationDefinition') definition.variableDefinitions?.forEach(count);
  }
  const sizes = document.definitions.map((definition) =>
    'selectionSet' in definition ? unfold(definition.selectionSet) : nothing,
  );
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    breadth: Math.max(0, ...sizes.map(({ breadth }) => breadth)),
    aliases: [...names.values()].reduce((sum, asked) => sum + asked.size - 1, 0),
    ...found,
  };
}

interface Unfolded {
  readonly depth: number;
  readonly breadth: number;
}

const nothing: Unfolded = { depth: 0, breadth: 0 };
