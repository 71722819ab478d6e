import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Undone } from '../../../src/store/deadline.ts';
import { borrowStore } from '../../../src/store/loan/borrow-store.ts';
import { type Loan, lendStore } from '../../../src/store/loan/lend-store.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store, Writer } from '../../../src/store/store.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';

const key = 'k'.repeat(43);

interface Lent {
  readonly own: Store;
  readonly borrowed: Store;
  readonly loan: Loan;
}

async function lent(writeMs = 60_000): Promise<Lent> {
  const own = await openStore({ folder: tempFolder() }, { readMs: 5_000, writeMs });
  const loan = await lendStore(own, { key });
  onTestFinished(async () => {
    await loan.close();
    await own.close();
  });
  const borrowed = await borrowStore({ port: loan.port, key });
  if (borrowed === null) throw new Error('nothing was lent');
  return { own, borrowed, loan };
}

/** How often the ledger's turn was taken. */
async function turn(store: Pick<Store, 'read'>): Promise<unknown> {
  return (await store.read('turn', {}))[0] ?? null;
}

const takeTurn = (writer: Writer): Promise<number> => writer.write('take-turn', {});

/** The code of a failure that says that nothing was kept; its name where it leaves that open. */
async function undoneBy(transaction: Promise<unknown>): Promise<string> {
  const error = await transaction.catch((thrown: unknown) => thrown);
  return error instanceof Undone ? error.code : String(error);
}

describe('a store that is lent', () => {
  it('is written to as its own is, and both see it', async () => {
    const { own, borrowed } = await lent();
    const before = await turn(own);
    expect(await borrowed.transact(async (writer) => [await takeTurn(writer), await turn(writer)])).toEqual([
      1,
      await turn(own),
    ]);
    expect(await turn(own)).not.toEqual(before);
    expect(await turn(borrowed)).toEqual(await turn(own));
    expect({ own: own.writes(), borrowed: borrowed.writes() }).toEqual({ own: 1, borrowed: 1 });
    await borrowed.checkpoint();
    expect(borrowed.notDurable?.()).toBeNull();
  });

  it('keeps nothing of a transaction that fails, and hands the failure on as it is', async () => {
    const { own, borrowed } = await lent();
    const before = await turn(own);
    const failing = borrowed.transact(async (writer) => {
      await takeTurn(writer);
      throw new Error('umpama');
    });
    await expect(failing).rejects.toThrow('umpama');
    expect(await turn(own)).toEqual(before);
  });

  it('undoes what takes too long, and lets the next one in', async () => {
    const { own, borrowed } = await lent(300);
    const before = await turn(own);
    const slow = borrowed.transact(async (writer) => {
      await takeTurn(writer);
      await wait(600);
      await takeTurn(writer);
    });
    expect(await undoneBy(slow)).toBe('DEADLINE_EXCEEDED');
    expect(await turn(own)).toEqual(before);
    expect(await borrowed.transact(takeTurn)).toBe(1);
  });

  it('undoes what is under way when it is taken back, and says so', async () => {
    const { own, borrowed, loan } = await lent();
    const before = await turn(own);
    let closed: Promise<void> = Promise.resolve();
    const cut = borrowed.transact(async (writer) => {
      await takeTurn(writer);
      closed = loan.close(50);
      await wait(200);
      await takeTurn(writer);
    });
    expect(await undoneBy(cut)).toBe('ENGINE_UNAVAILABLE');
    await closed;
    expect(await turn(own)).toEqual(before);
    await expect(borrowed.read('dossiers', {})).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(await borrowStore({ port: loan.port, key })).toBeNull();
  });

  it('lets one under way end while it is taken back, and begins no other', async () => {
    const { own, borrowed, loan } = await lent();
    const before = await turn(own);
    let next: Promise<unknown> = Promise.resolve();
    let closed: Promise<void> = Promise.resolve();
    await borrowed.transact(async (writer) => {
      closed = loan.close(2_000);
      next = borrowed.transact(takeTurn).catch((error: unknown) => error);
      await wait(50);
      await takeTurn(writer);
    });
    await closed;
    expect(await turn(own)).not.toEqual(before);
    expect(await next).toMatchObject({ code: 'STOPPING' });
  });
});
