/** Some 20 ms of rows made into objects, or of rows made into claims. */
const sliceSize = 2_000;

/** Does something with each of many things, and lets the event loop go round between slices of them. */
export async function inSlices<T>(items: Iterable<T>, each: (item: T) => void): Promise<void> {
  let done = 0;
  for (const item of items) {
    if (done > 0 && done % sliceSize === 0) await new Promise((resolve) => setImmediate(resolve));
    each(item);
    done += 1;
  }
}
