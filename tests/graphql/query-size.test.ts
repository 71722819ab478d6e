import { type DefinitionNode, type DocumentNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { querySize } from '../../src/graphql/query-size.ts';

it.each([24, 40])('looks at each fragment once, although %i levels of doubling would unfold to millions', (levels) => {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on Query { a: dataset { ...F${i + 1} } b: dataset { ...F${i + 1} } }`,
  );
  const { document, looks } = counted(`{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { version }`);
  expect(querySize(document)).toMatchObject({ depth: levels + 1, breadth: 2 ** (levels + 1) - 2 + 2 ** levels });
  // Each set of fields is iterated once.
  expect(looks()).toBe(levels + 2);
});

it('comes to an end with fragments that hold each other', () => {
  const circle = '{ ...A } fragment A on Query { x ...B } fragment B on Query { y ...A }';
  expect(querySize(parse(circle)).breadth).toBeGreaterThan(0);
});

it('takes the largest of several operations', () => {
  expect(querySize(parse('query A { a { b } } query B { a b c }'))).toMatchObject({ depth: 2, breadth: 3 });
});

it('counts no alias for a field that only has another name', () => {
  expect(querySize(parse('{ a: x b: y c: z { a: x } }')).aliases).toBe(0);
  expect(querySize(parse('{ a: x b: x x }')).aliases).toBe(2);
});

it('counts directives wherever they stand, those on variables and fragments as well', () => {
  const query = 'query ($n: Int @a @b @c) @d { x(n: $n) @e ... @f { y } ...F @g } fragment F on Query @h { z @i }';
  expect(querySize(parse(query))).toMatchObject({ directives: 9, directivesAtOnce: 3 });
});

/** The document, and how often the fields of its operation and fragments were gone through. */
function counted(text: string): { document: DocumentNode; looks: () => number } {
  let looks = 0;
  const watch = (definition: DefinitionNode): DefinitionNode => {
    if (!('selectionSet' in definition)) return definition;
    const { selections } = definition.selectionSet;
    const selectionSet = {
      ...definition.selectionSet,
      get selections() {
        looks += 1;
        return selections;
      },
    };
    return { ...definition, selectionSet } as DefinitionNode; // of the same kind: only a getter was put in
  };
  const document = parse(text);
  return { document: { ...document, definitions: document.definitions.map(watch) }, looks: () => looks };
}
