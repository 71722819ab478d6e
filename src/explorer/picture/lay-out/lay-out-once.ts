import type { Picture } from '../graph.ts';
import type { PlacedPicture } from '../placed-picture.ts';
import { layOut } from './lay-out.ts';

/** So many pictures of 150 names take about ten megabytes. */
const mostKept = 50;
const kept = new Map<string, PlacedPicture>();

/**
 * {@link layOut}, which takes a few hundred milliseconds of a large picture, once for the page and the files of it.
 * Equal pictures have equal places, so what is kept is never out of date.
 */
export function layOutOnce(picture: Picture): PlacedPicture {
  const key = JSON.stringify(picture);
  const placed = kept.get(key) ?? layOut(picture);
  // Put in anew, it is the last to go.
  kept.delete(key);
  kept.set(key, placed);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return placed;
}
