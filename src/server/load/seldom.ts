const everyMs = 10_000;

/**
 * Tells of the first of many events at once, and of those that follow together, at most once in ten seconds: the log of
 * a server that is flooded is not to be flooded too.
 * @param tell takes how many there were since it told last, and the latest of them
 */
export function seldom<T>(tell: (count: number, latest: T) => void): (event: T) => void {
  let untold: { count: number; latest: T } | null = null;
  let resting = false;
  const tellAll = (): void => {
    resting = untold !== null;
    if (untold === null) return;
    tell(untold.count, untold.latest);
    untold = null;
    setTimeout(tellAll, everyMs).unref();
  };
  return (event) => {
    untold = { count: (untold?.count ?? 0) + 1, latest: event };
    if (!resting) tellAll();
  };
}
