import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Asked, Variables } from './shapes.ts';

/** @returns null where the document has no such operation, or several and no name */
export function askedIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
): Asked | null {
  if (operation === null || operation === undefined) return null;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return { schema, operation, fragments };
}

/** The variables that `@skip` and `@include` look at, in order: with the same values of these, the same fields are asked for. */
export function conditionVariables({ operation, fragments }: Asked): string[] {
  const names = new Set<string>();
  const look = ({ name, arguments: given = [] }: DirectiveNode): void => {
    if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return;
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, { Directive: look });
  return [...names].sort();
}

/**
 * The fields that selections ask for of one type, by the name under which each is answered: "CollectFields" of the
 * specification. Fields of one name are answered once, with all that any of them selects.
 */
export function collectFields(
  asked: Asked,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  variables: Variables,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections: inside }: SelectionSetNode): void => {
    for (const selection of inside) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const alike = found.get(name);
        if (alike === undefined) found.set(name, [selection]);
        else alike.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (isOf(asked.schema, type, selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = asked.fragments[selection.name.value];
        if (fragment !== undefined && isOf(asked.schema, type, fragment.typeCondition.name.value))
          collect(fragment.selectionSet);
      }
    }
  };
  for (const selection of selections) collect(selection);
  return found;
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function isOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
