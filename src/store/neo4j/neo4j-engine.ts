import neo4j, {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import { badInput } from '../../errors.ts';
import { withDeadline } from '../deadline.ts';
import type { Cancellable, Engine, Row, Until } from '../store.ts';
import type { StoreValue } from '../value.ts';
import { neo4jFailure } from './neo4j-failure.ts';

type Parameters = Record<string, StoreValue>;
/** The driver's own word for how long a transaction may take, in milliseconds. */
type Within = { readonly timeout?: number };

export interface Neo4jAddress {
  /** `neo4j://`, `neo4j+s://`, `bolt://` … ; the first routes in a cluster and on Aura. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

// The driver's own defaults give up after 33 to 60 s; a dead database is to be answered within 6 s.
const reachMs = 2_500;
const waitForConnectionMs = 4_000;
// Shorter than one failed attempt to connect: a database that is gone is said to be gone, before the deadline of the
// question says no more than that it took too long.
const retryMs = 2_000;

/** @throws {JejakError} ENGINE_UNAVAILABLE in one line, when nothing answers or the password is refused */
export async function openNeo4jEngine({ uri, username, password, database }: Neo4jAddress): Promise<Engine> {
  const driver = makeDriver(uri, username, password);
  const place = `${uri} (database ${database})`;
  const failure = (error: unknown): unknown => neo4jFailure(place, error);
  const session = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ database, defaultAccessMode, bookmarkManager: driver.executeQueryBookmarkManager });
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    const mine = session(mode);
    try {
      return await work(mine);
    } catch (error) {
      throw failure(error);
    } finally {
      // A session that cannot be closed says nothing new: what went wrong is on its way already.
      mine.close().catch(() => {});
    }
  };

  try {
    await withDeadline(reachMs * 2, `reaching ${place}`, driver.getServerInfo({ database }));
  } catch (error) {
    await driver.close();
    throw failure(error);
  }

  return {
    place,
    constraintMakesIndex: true,
    isSoleWriter: false,
    schemaNames: () =>
      inSession('READ', async (s) => {
        const constraints = await s.run('SHOW CONSTRAINTS YIELD name RETURN name');
        const indexes = await s.run('SHOW INDEXES YIELD name RETURN name');
        return new Set([...constraints.records, ...indexes.records].map((record) => String(record.get('name'))));
      }),
    alterSchema: (statement) => inSession('WRITE', async (s) => void (await s.run(statement))),
    read: (text, parameters, until) =>
      inSession('READ', (s) => untilCalledOff(s, until?.during, () => readOnce(s, text, parameters, timeIn(until)))),
    transact: (work, until) =>
      inSession('WRITE', (s) => s.executeWrite((tx) => work((text, values) => run(tx, text, values)), timeIn(until))),
    checkpoint: async () => {}, // each commit is durable
    name: 'neo4j',
    version: () =>
      inSession('READ', async (s) => {
        const { records } = await s.run(
          'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
        );
        return `${records[0]?.get('version') ?? '?'} ${records[0]?.get('edition') ?? ''}`.trim();
      }),
    close: () => driver.close(),
  };
}

const uriRule =
  'is an address such as bolt://127.0.0.1:7687, neo4j://… for a cluster or neo4j+s://… for Aura, without user name or password (those are NEO4J_USERNAME and NEO4J_PASSWORD)';

/** The address is never repeated where it is refused: somebody may have put the password into it. */
function makeDriver(uri: string, username: string, password: string): Driver {
  if (uri.includes('@')) throw badInput('NEO4J_URI', uriRule);
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: reachMs,
      connectionAcquisitionTimeout: waitForConnectionMs,
      maxTransactionRetryTime: retryMs,
      userAgent: 'jejak',
    });
  } catch {
    throw badInput('NEO4J_URI', uriRule);
  }
}

/**
 * One statement needs no transaction around it, whose beginning and end are round trips of their own. Only when the
 * database asks for another try is it asked in one, since the driver then tries again, in a cluster elsewhere.
 */
async function readOnce(session: Session, text: string, parameters: Parameters, time: Within): Promise<Row[]> {
  try {
    return rowsOf(await session.run(text, integersIn(parameters), time));
  } catch (error) {
    if (!isRetryableError(error)) throw error;
    return session.executeRead((tx) => run(tx, text, parameters), time);
  }
}

/** The database ends by itself what takes longer, also when nobody is there to call it off. */
function timeIn(until: Until | undefined): Within {
  return until === undefined ? {} : { timeout: until.timeoutMs };
}

/** Closing a session resets its connection, which ends the query under way in the database. */
async function untilCalledOff<T>(
  session: Session,
  during: Cancellable | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (during === undefined) return work();
  const { signal } = during;
  signal.throwIfAborted();
  const close = (): void => void session.close().catch(() => {});
  signal.addEventListener('abort', close, { once: true });
  try {
    return await work();
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', close);
  }
}

async function run(tx: ManagedTransaction, text: string, parameters: Parameters): Promise<Row[]> {
  return rowsOf(await tx.run(text, integersIn(parameters)));
}

function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => record.toObject());
}

/** Over Bolt a JavaScript number is a float, which LIMIT refuses and `1` would not equal: whole numbers go as integers. */
function integersIn(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, withIntegers(value)]));
}

function withIntegers(value: StoreValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIntegers(inner)]));
  }
  return value;
}
