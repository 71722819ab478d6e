import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StartedNeo4j } from './provided.ts';

// Neo4j reaches into these packages by reflection; its own launcher opens them too.
const OPENED = ['java.lang', 'java.io', 'java.nio', 'java.util.concurrent', 'sun.nio.ch'];
/** For a server that lives some minutes: what Java would make faster by then is not worth the making. */
const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 10_000;

/** Where its data lies, a fresh folder unless given, and how much memory Java may take. A folder that was given stays. */
export type Neo4jHome = { home?: string; heap?: string };

/**
 * Starts Neo4jServer.java, and waits until Bolt answers.
 * @param folder holds Neo4jServer.java and its jars in lib/
 * @throws {Error} with the end of its standard error, when it stops early or takes longer than two minutes
 */
export async function startNeo4jProcess(
  java: string,
  folder: string,
  { home: given, heap = '1g' }: Neo4jHome = {},
): Promise<StartedNeo4j> {
  const home = given ?? (await mkdtemp(join(tmpdir(), 'jejak-neo4j-')));
  const opens = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const options = [`-Xmx${heap}`, ...(given === undefined ? brief : [])];
  const args = [...options, ...opens, '-cp', join(folder, 'lib', '*'), join(folder, 'Neo4jServer.java'), home];
  // Standard input stays open and unused: the server ends when it closes, even if we die by SIGKILL.
  const server = spawn(java, args, { stdio: 'pipe' });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));

  const killNow = () => {
    server.kill('SIGKILL');
    if (given === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', killNow);
  // On these two Node dies without an 'exit' event unless somebody listens.
  const exit = () => process.exit(1);
  process.once('SIGINT', exit).once('SIGTERM', exit);

  const stop = async () => {
    server.kill('SIGTERM');
    const outOfPatience = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(outOfPatience);
    process.off('exit', killNow).off('SIGINT', exit).off('SIGTERM', exit);
    if (given === undefined) await rm(home, { recursive: true, force: true });
  };

  try {
    const uri = await readyUri(server);
    return { address: { uri, username: 'neo4j', password: 'unused', database: 'neo4j' }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readyUri(server: ChildProcessWithoutNullStreams): Promise<string> {
  let errors = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`Neo4j ${what}. The end of its standard error:\n${errors}`));
    const timer = setTimeout(() => fail(`was not ready within ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS);
    server.once('error', reject);
    server.once('close', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code} before it was ready`);
    });
    createInterface(server.stdout).on('line', (line) => {
      const uri = /^ready (bolt:\S+)$/.exec(line)?.[1];
      if (!uri) return;
      clearTimeout(timer);
      resolve(uri);
    });
  });
}
