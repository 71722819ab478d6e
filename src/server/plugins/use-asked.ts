import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { hideNumbers } from '../../errors.ts';
import type { Asked } from '../observe/tally.ts';
import type { Operation } from '../operation.ts';

/** Notes on the operation what is asked, for whoever tells of it: never a value. */
export function useAsked(): Plugin<{ operation: Operation }> {
  const note = ({
    args,
  }: {
    args: { document: DocumentNode; operationName?: string | null; contextValue: unknown };
  }) => {
    const { operation } = args.contextValue as { operation: Operation }; // put there by graphql-handler.ts
    operation.asked = askedIn(args.document, args.operationName);
  };
  return { onExecute: (given) => note(given as never), onSubscribe: (given) => note(given as never) }; // Yoga types these as anything
}

// The same each time an operation comes out of the cache of parsed documents.
const known = new WeakMap<OperationDefinitionNode, Asked>();

/** Letters of a name that are kept: a caller chooses it. */
const longest = 64;
const mostFields = 4;

function askedIn(document: DocumentNode, operationName: string | null | undefined): Asked | null {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return null;
  const before = known.get(operation);
  if (before !== undefined) return before;
  const name = operation.name === undefined ? null : hideNumbers(operation.name.value.replaceAll('_', ' '));
  const asked: Asked = {
    type: operation.operation,
    name: name === null ? null : name.replaceAll(' ', '_').slice(0, longest),
    fields: [...fieldsIn(operation.selectionSet, document)].slice(0, mostFields).join(','),
  };
  known.set(operation, asked);
  return asked;
}

/** Root fields; validation has seen that the schema has them, and that no fragment leads to itself. */
function fieldsIn({ selections }: SelectionSetNode, document: DocumentNode): Set<string> {
  const names = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : document.definitions.find(
              (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
            );
      const set = inner !== undefined && 'selectionSet' in inner ? inner.selectionSet : inner;
      if (set !== undefined && set.kind === Kind.SELECTION_SET)
        for (const name of fieldsIn(set, document)) names.add(name);
    }
  }
  return names;
}
