import { type DocumentNode, type GraphQLResolveInfo, visit } from 'graphql';

/** Fields of a conferral and of its parties that its row does not hold. */
const beyondRows = new Set([
  'claim',
  'category',
  'contested',
  'statuses',
  'onBehalfOf',
  'capacity',
  'conferrers',
  'acceptedBy',
  'proposers',
  'witnesses',
]);

const known = new WeakMap<object, boolean>();

/**
 * Whether a query names a field, anywhere, that only claims can answer: then those of a whole page are read at once, and
 * otherwise none is. A field of another thing that has the same name costs a read and nothing else.
 */
export function asksClaims({ operation, fragments }: GraphQLResolveInfo): boolean {
  const before = known.get(operation);
  if (before !== undefined) return before;
  let asks = false;
  const document = { kind: 'Document', definitions: [operation, ...Object.values(fragments)] } as DocumentNode; // what it is made of
  visit(document, {
    Field: ({ name }) => {
      asks ||= beyondRows.has(name.value);
    },
  });
  known.set(operation, asks);
  return asks;
}
