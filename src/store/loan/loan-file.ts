import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusable } from '../embedded/unusable.ts';

/** Where a process lends the database that it has open, and what proves who borrows it to be its owner. */
export interface LoanAddress {
  /** On 127.0.0.1. */
  readonly port: number;
  /** 256 bits of chance, new each time. */
  readonly key: string;
}

const fileName = 'loan.json';

export function newKey(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Leaves word in the data folder of where it is lent, for its owner alone: nobody else may read the file, at no moment.
 * @throws {JejakError} ENGINE_UNAVAILABLE or DISK_FULL when it cannot be written
 */
export function writeLoan(folder: string, address: LoanAddress): void {
  const file = join(folder, fileName);
  const half = `${file}.${process.pid}.new`;
  try {
    rmSync(half, { force: true });
    writeFileSync(half, `${JSON.stringify(address)}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(half, file);
  } catch (error) {
    throw unusable(folder, error);
  }
}

export function removeLoan(folder: string): void {
  rmSync(join(folder, fileName), { force: true });
}

/** @returns null where nothing is lent; FORBIDDEN where it is, and the file is another user's */
export function readLoan(folder: string): LoanAddress | 'FORBIDDEN' | null {
  try {
    const { port, key } = JSON.parse(readFileSync(join(folder, fileName), 'utf8')) as Partial<LoanAddress>;
    return typeof port === 'number' && typeof key === 'string' ? { port, key } : null;
  } catch (error) {
    return ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '') ? 'FORBIDDEN' : null;
  }
}
