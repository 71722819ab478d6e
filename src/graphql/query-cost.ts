import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { listMultiplier } from './builder.ts';

export interface AskedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced: with the defaults of those that were not given. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a valid operation costs: each field 1, times the rows asked for in each page and `listMultiplier` in each other
 * list around it; introspection as well. A fragment is looked at once for each type that it is spread on.
 */
export function queryCost(schema: GraphQLSchema, { operation, fragments, variables }: AskedOperation): number {
  const known = new Map<SelectionSetNode, Map<GraphQLNamedType, number>>();

  const costOfSet = (set: SelectionSetNode, type: GraphQLNamedType): number => {
    const byType = known.get(set) ?? new Map<GraphQLNamedType, number>();
    known.set(set, byType);
    const before = byType.get(type);
    if (before !== undefined) return before;
    const cost = set.selections.reduce((sum, selection) => sum + costOf(selection, type), 0);
    byType.set(type, cost);
    return cost;
  };
  const costOf = (selection: SelectionNode, type: GraphQLNamedType): number => {
    if (selection.kind !== 'Field') {
      const fragment = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
      const on = fragment?.typeCondition;
      return fragment === undefined
        ? 0
        : costOfSet(fragment.selectionSet, on === undefined ? type : (schema.getType(on.name.value) ?? type));
    }
    const field = fieldOf(selection.name.value, type);
    if (field === null) return 1; // __typename
    const own = costOfField(field, () => getArgumentValues(field, selection, { ...variables }));
    const inner =
      selection.selectionSet === undefined ? 0 : costOfSet(selection.selectionSet, getNamedType(field.type));
    return own.field + inner * Math.max(own.multiplier, 0);
  };

  const root = schema.getRootType(operation.operation);
  return root === undefined || root === null ? 0 : costOfSet(operation.selectionSet, root);
}

interface FieldCost {
  readonly field: number;
  readonly multiplier: number;
}

/** As the field declares it in `complexity`: a number, a pair, or a function of its arguments. */
type Declared =
  | number
  | Partial<FieldCost>
  | ((args: Readonly<Record<string, unknown>>) => number | Partial<FieldCost>);

function costOfField(
  { type, extensions }: GraphQLField<unknown, unknown>,
  args: () => Readonly<Record<string, unknown>>,
): FieldCost {
  const declared = extensions['complexity'] as Declared | undefined; // by the types of the complexity plugin
  const said = typeof declared === 'function' ? declared(args()) : declared;
  const list = isList(type) ? listMultiplier : 1;
  if (typeof said === 'number') return { field: said, multiplier: list };
  return { field: said?.field ?? 1, multiplier: said?.multiplier ?? list };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function fieldOf(name: string, type: GraphQLNamedType): GraphQLField<unknown, unknown> | null {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}
