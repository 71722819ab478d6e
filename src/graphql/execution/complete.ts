import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Complete, FieldPlan, Path, Place, Run } from './shapes.ts';
import { isPromise, whole } from './waiting.ts';

const made = new WeakMap<GraphQLOutputType, Complete>();

/** Made once a type. */
export function completerOf(type: GraphQLOutputType): Complete {
  const before = made.get(type);
  if (before !== undefined) return before;
  const complete = isNonNullType(type) ? nonNull(completerOf(type.ofType)) : nullable(type);
  made.set(type, complete);
  return complete;
}

function nonNull(complete: Complete): Complete {
  return (run, field, place, path, value) => {
    const done = complete(run, field, place, path, value);
    if (done !== null) return done;
    throw new Error(`Cannot return null for non-nullable field ${place.typename}.${place.fieldName}.`);
  };
}

function nullable(type: GraphQLOutputType): Complete {
  const complete = ofValue(type);
  return (run, field, place, path, value) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, field, place, path, value);
  };
}

function ofValue(type: GraphQLOutputType): Complete {
  if (isLeafType(type)) return leaf(type);
  if (isListType(type)) return list(type);
  if (isObjectType(type)) return object(type);
  return abstract(type as GraphQLAbstractType); // there is no other kind, and a non-null type was taken apart before
}

function leaf(type: GraphQLLeafType): Complete {
  return (_run, _field, _place, _path, value) => {
    const written = type.serialize(value);
    if (written === null || written === undefined) throw new Error(`${type.name} wrote nothing for ${String(value)}`);
    return written;
  };
}

function list(type: GraphQLList<GraphQLOutputType>): Complete {
  const complete = completerOf(type.ofType);
  const isNonNull = isNonNullType(type.ofType);
  const awaited = (run: Run, field: FieldPlan, path: Path, done: Promise<unknown>): Promise<unknown> =>
    done.then(undefined, (error: unknown) => run.failed(error, isNonNull, field.nodes, path));
  const item = (run: Run, field: FieldPlan, place: Place, path: Path, value: unknown): unknown => {
    try {
      const done = isPromise(value)
        ? later(complete, run, field, place, path, value)
        : complete(run, field, place, path, value);
      return done instanceof Promise ? awaited(run, field, path, done) : done;
    } catch (error) {
      return run.failed(error, isNonNull, field.nodes, path);
    }
  };
  return (run, field, place, path, value) => {
    if (!isIterable(value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${place.typename}.${place.fieldName}".`,
      );
    const answers: unknown[] = [];
    const open: number[] = [];
    try {
      for (const one of value) {
        const key = answers.length;
        const answer = item(run, field, place, { prev: path, key, typename: undefined }, one);
        if (answer instanceof Promise) open.push(key);
        answers.push(answer);
      }
    } catch (error) {
      // What other items wait for may fail too, and somebody has to have listened.
      for (const other of [...open.map((key) => answers[key]), ...value])
        if (isPromise(other)) other.then(null, () => {});
      throw error;
    }
    return open.length === 0 ? answers : whole(answers, open);
  };
}

/** @throws {Error} for a type that looks at its values itself: no type of ours does, since `resolveType` has looked */
function object(type: GraphQLObjectType): Complete {
  if (type.isTypeOf) throw new Error(`${type.name}: isTypeOf is not asked when queries are executed`);
  return (run, field, _place, path, value) => run.select(field, type, value, path);
}

function abstract(type: GraphQLAbstractType): Complete {
  const typeOf = type.resolveType ?? defaultTypeResolver;
  const completers = new Map<string, Complete>();
  return (run, field, place, path, value) => {
    const name = typeOf(value, run.contextValue, place, type);
    if (isPromise(name)) throw new Error(`${type.name}: resolveType answers at once when queries are executed`);
    const known = completers.get(name ?? '');
    if (known !== undefined) return known(run, field, place, path, value);
    const found = possibleType(place, type, name);
    const complete = completerOf(found);
    completers.set(found.name, complete);
    return complete(run, field, place, path, value);
  };
}

function possibleType({ schema, fieldNodes }: Place, type: GraphQLAbstractType, name: unknown): GraphQLObjectType {
  const found = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(found) && schema.isSubType(type, found)) return found;
  throw new GraphQLError(`Runtime Object type "${String(name)}" is not a possible type for "${type.name}".`, {
    nodes: fieldNodes,
  });
}

function later(
  complete: Complete,
  run: Run,
  field: FieldPlan,
  place: Place,
  path: Path,
  value: Promise<unknown>,
): Promise<unknown> {
  return Promise.resolve(value).then((there) => complete(run, field, place, path, there));
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
