import { type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql';

/**
 * The forms in which clients hash one document: as its file stands, as graphql-js prints it, and as Apollo Client asks it,
 * with a `__typename` in each selection but that of the operation.
 */
export function knownForms(text: string): string[] {
  const document = parse(text, { noLocation: true });
  return [text, print(document), withTypenames(text)];
}

/** As Apollo Client prints a document when it asks. */
export function withTypenames(text: string): string {
  return print(
    visit(parse(text, { noLocation: true }), {
      SelectionSet: (node, _key, parent): SelectionSetNode | undefined => {
        const isOfOperation =
          parent !== undefined &&
          !Array.isArray(parent) &&
          'kind' in parent &&
          parent.kind === Kind.OPERATION_DEFINITION;
        return isOfOperation || node.selections.some(isTypename)
          ? undefined
          : { ...node, selections: [...node.selections, typename] };
      },
    }),
  );
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function isTypename(selection: SelectionSetNode['selections'][number]): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename';
}
