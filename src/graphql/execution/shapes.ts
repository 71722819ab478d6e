import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** As coerced by graphql-js. */
export type Variables = Readonly<Record<string, unknown>>;

/** An operation, and what it can spread. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** How an operation is executed: see plan.ts. */
export interface Planned {
  readonly asked: Asked;
  select(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection;
}

/** A field of one type as an operation asks for it: all that is the same for each thing that it is asked of. */
export interface FieldPlan {
  readonly plan: Planned;
  /** The name under which it is answered. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  /** Its arguments where no variable is in them, read once; null where each request has its own. */
  readonly args: Readonly<Record<string, unknown>> | null;
  readonly complete: Complete;
  readonly isNonNull: boolean;
  /** What it selects of each type, as far as one was met. */
  readonly below: Map<GraphQLObjectType, Selection>;
}

/** What is asked of one type at one place. */
export interface Selection {
  readonly fields: readonly FieldPlan[];
  /** Whether a field is answered as `__proto__`, which an object that inherits takes for something else. */
  readonly isBare: boolean;
}

/** A place in the answer, as graphql-js writes it. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** A field at its place, with what resolvers are told of it. */
export interface Place extends Path, GraphQLResolveInfo {
  readonly key: string;
  readonly typename: string;
}

/** The execution of one request, as far as the values in it need to know. */
export interface Run {
  readonly contextValue: unknown;
  /** All that a field selects of a thing of this type; a promise only where some of it has to be waited for. */
  select(field: FieldPlan, type: GraphQLObjectType, source: unknown, path: Path): unknown;
  /** Null in the place of what failed, or the error for what is around it, where null cannot stand there. */
  failed(reason: unknown, isNonNull: boolean, nodes: readonly FieldNode[], path: Path): null;
}

/**
 * What a value becomes in an answer: "CompleteValue" of the specification, for one type. Null where there is nothing; a
 * promise only where something has to be waited for.
 * @param place of the field
 * @param path of the value, which within a list is further down
 */
export type Complete = (run: Run, field: FieldPlan, place: Place, path: Path, value: unknown) => unknown;
