/** Where the tests reach Neo4j. They share this one database, so each test file empties it before it begins. */
export type Neo4jAddress = { uri: string; username: string; password: string; database: string };

/** A Neo4j for this run, and how to end it. `stop` does nothing to a server that was there before. */
export type StartedNeo4j = { address: Neo4jAddress; stop: () => Promise<void> };

/** Where a browser is, to be started. */
export type BrowserPath = { executablePath: string };

/** Why a test cannot run on this machine, in one sentence: hand it to `ctx.skip`. */
export type Missing = { missing: string };

declare module 'vitest' {
  // What `inject('neo4j')`, `inject('chromium')` and `inject('firefox')` answer in a test.
  export interface ProvidedContext {
    neo4j: Neo4jAddress | Missing;
    chromium: BrowserPath | Missing;
    firefox: BrowserPath | Missing;
  }
}
