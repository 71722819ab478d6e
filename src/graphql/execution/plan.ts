import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  isNonNullType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { collectFields } from './collect.ts';
import { completerOf } from './complete.ts';
import type { Asked, FieldPlan, Planned, Selection, Variables } from './shapes.ts';

/**
 * How one operation is executed for one choice of the variables that its conditions look at. What is asked of a type is
 * worked out when a thing of that type is met for the first time, and is there for all that come after it, in this
 * request and in those that follow. It holds nothing of a request.
 */
export class Plan implements Planned {
  readonly asked: Asked;
  readonly root: Selection;
  readonly #conditions: Variables;
  readonly #numbers = new Map<FieldNode, number>();
  readonly #below = new Map<string, Map<GraphQLObjectType, Selection>>();
  #size = 0;

  /** @param conditions variables as coerced, of which those alone are looked at that stand in `@skip` and `@include` */
  constructor(asked: Asked, rootType: GraphQLObjectType, conditions: Variables) {
    this.asked = asked;
    this.#conditions = conditions;
    this.root = this.select(rootType, [asked.operation.selectionSet]);
  }

  /** How many fields are worked out so far. */
  get size(): number {
    return this.#size;
  }

  // By the nodes and not by the place in the answer: beneath thirteen kinds of parents there is one plan and not thirteen.
  #belowOf(nodes: readonly FieldNode[]): Map<GraphQLObjectType, Selection> {
    const place = nodes.map((node) => this.#numberOf(node)).join();
    const known = this.#below.get(place);
    if (known !== undefined) return known;
    const made = new Map<GraphQLObjectType, Selection>();
    this.#below.set(place, made);
    return made;
  }

  #numberOf(node: FieldNode): number {
    const known = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, known);
    return known;
  }

  /** What these selections ask of a type; worked out anew. */
  select(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
    const found = collectFields(this.asked, type, sets, this.#conditions);
    const fields = [...found].flatMap(([key, nodes]) => this.#planField(type, key, nodes) ?? []);
    this.#size += fields.length;
    return { fields, isBare: found.has('__proto__') };
  }

  #planField(parentType: GraphQLObjectType, key: string, [node, ...alike]: readonly FieldNode[]): FieldPlan | null {
    const definition = node === undefined ? undefined : definitionOf(parentType, node.name.value);
    if (node === undefined || definition === undefined) return null;
    const nodes: FieldPlan['nodes'] = [node, ...alike];
    return {
      plan: this,
      key,
      parentType,
      definition,
      nodes,
      resolve: definition.resolve ?? defaultFieldResolver,
      args: node.arguments?.some(({ value }) => hasVariable(value)) ? null : getArgumentValues(definition, node),
      complete: completerOf(definition.type),
      isNonNull: isNonNullType(definition.type),
      below: node.selectionSet === undefined ? nothing : this.#belowOf(nodes),
    };
  }
}

/** Of every leaf. */
const nothing: FieldPlan['below'] = new Map();

/** What a field selects of a type. */
export function selectionBelow({ plan, nodes, below }: FieldPlan, type: GraphQLObjectType): Selection {
  const known = below.get(type);
  if (known !== undefined) return known;
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const selection = plan.select(type, sets);
  below.set(type, selection);
  return selection;
}

function definitionOf(parentType: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  // Validation lets these two stand at the root of a query alone.
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return parentType.getFields()[name];
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
