import { JejakError } from '../errors.ts';
import { readHolder } from '../store/embedded/holder.ts';
import { borrowStore } from '../store/loan/borrow-store.ts';
import { readLoan } from '../store/loan/loan-file.ts';
import { openStore, type StoreAddress } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import type { Io } from './io.ts';

/**
 * Opens the database; where a server of the same user has it open, borrows it there, and says so.
 * @throws {JejakError} DATA_IN_USE when another process has it and lends nothing, or is another user's
 */
export async function openOwnStore(address: StoreAddress, io: Pick<Io, 'error'>): Promise<Store> {
  try {
    return await openStore(address);
  } catch (error) {
    if (!(error instanceof JejakError) || error.code !== 'DATA_IN_USE' || !('folder' in address)) throw error;
    const loan = readLoan(address.folder);
    if (loan === 'FORBIDDEN')
      throw new JejakError(error.code, `${error.message} It lends the database to the user alone who started it.`);
    const store = loan === null ? null : await borrowStore(loan);
    if (store === null) throw error;
    io.error(`(through the server at ${readHolder(address.folder)?.url ?? '?'}, which has ${address.folder} open)`);
    return store;
  }
}
