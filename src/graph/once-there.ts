import type DataLoader from 'dataloader';

/** What is there, or is being fetched: a promise is made only where somebody has to wait. */
export type ThereOrNot<T> = T | Promise<T>;

/** What is made of a value: at once where it is there. */
export function onceThere<T, R>(value: ThereOrNot<T>, make: (value: T) => ThereOrNot<R>): ThereOrNot<R> {
  return value instanceof Promise ? value.then(make) : make(value);
}

/** The values of a list, in its order: at once where all of them are there. */
export function allThere<T>(values: readonly ThereOrNot<T>[]): ThereOrNot<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]); // as was just seen
}

const fetched = new WeakMap<object, Map<unknown, unknown>>();

/** What a loader answers, at once where it has answered this key before: by itself it makes a promise each time. */
export function load<V>(loader: DataLoader<string, V>, key: string): ThereOrNot<V> {
  const known = fetched.get(loader) ?? new Map<unknown, unknown>();
  fetched.set(loader, known);
  if (known.has(key)) return known.get(key) as V; // put there below, by this loader
  return loader.load(key).then((value) => {
    known.set(key, value);
    return value;
  });
}
