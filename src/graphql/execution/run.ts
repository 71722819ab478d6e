import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { type Plan, selectionBelow } from './plan.ts';
import type { FieldPlan, Path, Place, Run, Selection, Variables } from './shapes.ts';
import { isPromise, whole } from './waiting.ts';

export interface Given {
  readonly rootValue: unknown;
  readonly contextValue: unknown;
  readonly variables: Variables;
}

type Answer = Record<string, unknown>;

/** A plan at work for one request. It makes one promise for each thing that has to be waited for, and none else. */
export class PlanRun implements Run {
  readonly errors: GraphQLError[] = [];
  readonly contextValue: unknown;
  readonly rootValue: unknown;
  readonly variables: Record<string, unknown>;
  readonly #args = new Map<FieldPlan, Readonly<Record<string, unknown>>>();
  readonly #failed = new Set<Path | undefined>();

  constructor({ rootValue, contextValue, variables }: Given) {
    this.rootValue = rootValue;
    this.contextValue = contextValue;
    this.variables = variables;
  }

  /** The data of the operation. It throws, or rejects, where that is null as a whole, by the error that made it so. */
  data(plan: Plan): Answer | Promise<Answer> {
    return this.#run(plan.root, this.rootValue, undefined);
  }

  select(field: FieldPlan, type: GraphQLObjectType, source: unknown, path: Path): Answer | Promise<Answer> {
    return this.#run(selectionBelow(field, type), source, path);
  }

  failed(reason: unknown, isNonNull: boolean, nodes: readonly FieldNode[], path: Path): null {
    const error = locatedError(reason, nodes, keysOf(path));
    if (isNonNull) throw error;
    this.add(error, path);
    return null;
  }

  /** Notes an error, unless what stands at its place or around it has become null by another. */
  add(error: GraphQLError, path: Path | undefined): void {
    for (let at = path; at !== undefined; at = at.prev) if (this.#failed.has(at)) return;
    if (this.#failed.has(undefined)) return;
    this.#failed.add(path);
    this.errors.push(error);
  }

  #run({ fields, isBare }: Selection, source: unknown, path: Path | undefined): Answer | Promise<Answer> {
    const answer: Answer = isBare ? Object.create(null) : {};
    const open: string[] = [];
    try {
      for (const field of fields) {
        const value = this.#runField(field, source, path);
        answer[field.key] = value;
        if (value instanceof Promise) open.push(field.key);
      }
    } catch (error) {
      if (open.length === 0) throw error;
      // What its other fields wait for may fail too: somebody has to have listened.
      return failingWith(error, whole(answer, open));
    }
    return open.length === 0 ? answer : whole(answer, open);
  }

  #runField(field: FieldPlan, source: unknown, parent: Path | undefined): unknown {
    const place = new FieldPlace(parent, field, this);
    try {
      const value = field.resolve(source, this.#argsOf(field), this.contextValue, place);
      if (isPromise(value)) return this.#awaited(field, place, value, true);
      const done = field.complete(this, field, place, place, value);
      return done instanceof Promise ? this.#awaited(field, place, done, false) : done;
    } catch (error) {
      return this.failed(error, field.isNonNull, field.nodes, place);
    }
  }

  // By itself: a function that has functions within it makes room for what these share, each time that it is called.
  #awaited(field: FieldPlan, place: Place, value: Promise<unknown>, isOpen: boolean): Promise<unknown> {
    const done = isOpen
      ? Promise.resolve(value).then((there) => field.complete(this, field, place, place, there))
      : value;
    return done.then(undefined, (error: unknown) => this.failed(error, field.isNonNull, field.nodes, place));
  }

  #argsOf(field: FieldPlan): Readonly<Record<string, unknown>> {
    if (field.args !== null) return field.args;
    const known = this.#args.get(field);
    if (known !== undefined) return known;
    const read = getArgumentValues(field.definition, field.nodes[0], this.variables);
    this.#args.set(field, read);
    return read;
  }
}

/**
 * A field at its place: its path, and what resolvers are told of it, in one object, since each field of each thing in an
 * answer has both and hardly any resolver looks.
 */
class FieldPlace implements Place {
  readonly prev: Path | undefined;
  readonly #field: FieldPlan;
  readonly #run: PlanRun;

  constructor(prev: Path | undefined, field: FieldPlan, run: PlanRun) {
    this.prev = prev;
    this.#field = field;
    this.#run = run;
  }

  get key(): string {
    return this.#field.key;
  }
  get typename(): string {
    return this.#field.parentType.name;
  }
  get path(): Path {
    return this;
  }
  get fieldName(): string {
    return this.#field.definition.name;
  }
  get fieldNodes(): readonly FieldNode[] {
    return this.#field.nodes;
  }
  get returnType(): GraphQLOutputType {
    return this.#field.definition.type;
  }
  get parentType(): GraphQLObjectType {
    return this.#field.parentType;
  }
  get schema(): GraphQLSchema {
    return this.#field.plan.asked.schema;
  }
  get fragments(): Record<string, FragmentDefinitionNode> {
    return this.#field.plan.asked.fragments;
  }
  get operation(): OperationDefinitionNode {
    return this.#field.plan.asked.operation;
  }
  get rootValue(): unknown {
    return this.#run.rootValue;
  }
  get variableValues(): Record<string, unknown> {
    return this.#run.variables;
  }
}

function failingWith<T>(error: unknown, work: Promise<T>): Promise<T> {
  return work.finally(() => {
    throw error;
  });
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.prev) keys.unshift(at.key);
  return keys;
}
