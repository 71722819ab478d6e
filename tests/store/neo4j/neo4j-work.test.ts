import neo4j, { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openNeo4jEngine } from '../../../src/store/neo4j/neo4j-engine.ts';
import type { Engine } from '../../../src/store/store.ts';

const provided = inject('neo4j');
// Marked, so that it can be told from all else that the server does; far longer than any test.
const endless = '/* tanpa akhir */ UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n';

describe('a question to Neo4j', () => {
  if ('missing' in provided) {
    it('is asked of a real one', ({ skip }) => skip(provided.missing));
    return;
  }
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNeo4jEngine(provided);
  });
  afterAll(() => engine.close());

  /** How many of the endless questions the database is at work on. */
  const underWay = async (): Promise<number> => {
    const { uri, username, password, database } = provided;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    const query = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '/* tanpa akhir */' RETURN count(*) AS n`;
    const { records } = await driver.executeQuery(query, {}, { database });
    await driver.close();
    return records[0]?.get('n') as number;
  };

  it('ends in the database when it is called off', async () => {
    const off = new AbortController();
    const answer = engine.read(endless, {}, { timeoutMs: 60_000, during: off });
    answer.catch(() => {});
    await expect.poll(underWay, { timeout: 10_000 }).toBe(1);
    off.abort(new Error('the client left'));
    await expect(answer).rejects.toThrow('the client left');
    await expect.poll(underWay, { timeout: 10_000 }).toBe(0);
  });

  it('is not asked when it was called off before', async () => {
    const answer = engine.read('RETURN 1 AS n', {}, { timeoutMs: 60_000, during: { signal: AbortSignal.abort() } });
    await expect(answer).rejects.toThrow();
  });

  it('is ended by the database itself after its time, with a code', async () => {
    await expect(engine.read(endless, {}, { timeoutMs: 50 })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expect.poll(underWay, { timeout: 10_000 }).toBe(0);
  });

  it('is answered when nobody calls it off, and asks nothing of the signal afterwards', async () => {
    const off = new AbortController();
    expect(await engine.read('RETURN 1 AS n', {}, { timeoutMs: 60_000, during: off })).toEqual([{ n: 1 }]);
    off.abort();
    expect(await engine.read('RETURN 2 AS n', {})).toEqual([{ n: 2 }]);
  });

  it.each(['DeadlockDetected', 'LockClientStopped', 'LockAcquisitionTimeout'])(
    'is tried again, and then has a code of its own, when the database gives it up: %s',
    async (why) => {
      let tries = 0;
      const work = engine.transact(async () => {
        tries += 1;
        throw new Neo4jError('given up', `Neo.TransientError.Transaction.${why}`, '50N42', 'given up');
      });
      await expect(work).rejects.toMatchObject({
        code: 'DATABASE_BUSY',
        message: `${engine.place} gave the work up for others that were in its way, and did so again; send it once more in a moment`,
      });
      expect(tries).toBeGreaterThan(1);
    },
  );
});
