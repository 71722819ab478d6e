import { type GraphQLResolveInfo, type OperationDefinitionNode, visit } from 'graphql';
import { type SeenId, seenId } from '../../ontology/seen-id.ts';
import { everything, hasClock } from '../../ontology/view.ts';

/** The field `id` of whatever looks otherwise under another view. @param of its own id, and the view */
export function idUnderView<Shape>(of: (thing: Shape) => SeenId) {
  return {
    description:
      'kind:slug. In a document that asks for `__typename`, as clients do that keep things by type and id, the id of what is seen under a view carries its clocks, as the address of its page does: `person:al-haris?asOf=2020`. So they keep two views apart, and `node` finds what was seen. Wherever an id is taken, this one is.',
    resolve: (thing: Shape, _args: object, _context: object, info: GraphQLResolveInfo): string => {
      const { id, view } = of(thing);
      const seen = view ?? everything;
      return hasClock(seen) && asksForTypes(info) ? seenId(id, seen) : id;
    },
  };
}

/** The field `plainId` beside it. */
export function idAlone<Shape>(of: (thing: Shape) => { readonly id: string }) {
  return {
    description: 'kind:slug alone, in every document: as in dossiers, in exports and in the store.',
    resolve: (thing: Shape): string => of(thing).id,
  };
}

const asking = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether the document is that of a client that keeps things: Apollo, urql and Relay ask for `__typename` by themselves. */
function asksForTypes({ operation, fragments }: GraphQLResolveInfo): boolean {
  const known = asking.get(operation);
  if (known !== undefined) return known;
  let asks = false;
  for (const definition of [operation, ...Object.values(fragments)])
    visit(definition, {
      Field: ({ name }) => {
        if (name.value === '__typename') asks = true;
      },
    });
  asking.set(operation, asks);
  return asks;
}
