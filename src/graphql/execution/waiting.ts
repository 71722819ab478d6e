/** Of a library too, such as a thenable that is no Promise. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/**
 * The same object or list, once what is still a promise in these places has become what it promises. One promise for all
 * of them; what `Promise.all` does, without a second list.
 */
export function whole<K extends PropertyKey, T extends Record<K, unknown>>(answer: T, open: readonly K[]): Promise<T> {
  return new Promise((resolve, reject) => {
    let left = open.length;
    for (const key of open)
      (answer[key] as Promise<T[K]>).then((value) => {
        answer[key] = value;
        left -= 1;
        if (left === 0) resolve(answer);
      }, reject);
  });
}
