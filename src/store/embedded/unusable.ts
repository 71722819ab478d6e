import { JejakError } from '../../errors.ts';
import { diskFull, isDiskFull } from '../disk-full.ts';

/** A full disk, a folder of somebody else, a file that is no database: nothing of ours is broken. */
export function unusable(place: string, cause: unknown): JejakError {
  if (isDiskFull(cause)) return diskFull(`${place} (JEJAK_DATA)`, cause);
  const why = cause instanceof Error ? cause.message : String(cause);
  return new JejakError(
    'ENGINE_UNAVAILABLE',
    `${place} cannot hold the database (${why}). Set JEJAK_DATA to a folder that may be written, or make the graph anew in an empty one with "jejak ingest".`,
    { cause },
  );
}
