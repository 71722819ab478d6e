import { JejakError } from '../errors.ts';

// As Node names it, and as the embedded engine, written in Rust, does: no space, no quota, a file larger than it may be.
const signs =
  /\b(ENOSPC|EDQUOT|EFBIG)\b|No space left on device|quota exceeded|File too large|\(os error (27|28|69|122)\)/i;

/** Whether it failed because there was no room. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && signs.test(`${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}`);
}

/** @param what could not be written, such as "the database (JEJAK_DATA)" */
export function diskFull(what: string, cause: unknown): JejakError {
  return new JejakError(
    'DISK_FULL',
    `${what} has no room left: its disk is full, or a quota is reached; make room, then do it again`,
    { cause },
  );
}
