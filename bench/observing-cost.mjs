// `node bench/observing-cost.mjs` after `npm run build`: what the log and metrics cost a posted query over loopback, in
// processor time. One server in this process is asked in short turns, with both and with neither, so that whatever else the
// machine does falls on both alike; of two servers the second is some hundredths slower by itself. The client is in both times.
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.NODE_ENV ??= 'production';
const built = (path) => import(`../dist/${path}.js`);
const { writtenTogether } = await built('cli/written-together');
const { readGazetteer } = await built('ingest/gazetteer');
const { ingest } = await built('ingest/ingest');
const { makeLog } = await built('log');
const { makeApp } = await built('server/app');
const { makeMetrics } = await built('server/observe/metrics');
const { observedStore } = await built('server/observe/observed-store');
const { requestLog } = await built('server/observe/request-log');
const { serve } = await built('server/serve');
const { openStore } = await built('store/open');

const rounds = Number(process.argv[2] ?? 200);
const clients = 4;
const inTurn = 40;
const queries = {
  'worked out':
    '{ conferrals(first: 20) { edges { node { id name recipients { entity { id name } claim { id } } } } } }',
  kept: '{ conferrals(first: 20) { edges { node { id name } } } }',
};

const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
const bare = await openStore({ folder });
await ingest(bare, {
  paths: ['data/dossiers'],
  archive: null,
  before: [readGazetteer('data/gazetteer')],
  mapping: null,
});
const file = openSync(join(folder, 'log'), 'a');
const metrics = makeMetrics();
const log = requestLog(makeLog(writtenTogether((lines) => writeSync(file, `${lines}\n`)).write), 1_000);
for (const [what, query] of Object.entries(queries)) {
  const cache = { bytes: what === 'kept' ? 64_000_000 : 0, freshnessMs: 0 };
  const observers = [];
  const storeObservers = [metrics];
  const app = makeApp(observedStore(bare, storeObservers), { cache, observers });
  const { url, close } = await serve(app, { port: 0, host: '127.0.0.1' });
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const body = JSON.stringify({ query });
  const used = [[], []];
  for (let round = -20; round < rounds; round += 1)
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
      observers.splice(0, 2, ...(which === 1 ? [log, metrics] : []));
      storeObservers.splice(0, 1, ...(which === 1 ? [metrics] : []));
      const before = process.cpuUsage();
      await Promise.all(
        Array.from({ length: clients }, async () => {
          for (let n = 0; n < inTurn; n += 1) await post(url, body, agent);
        }),
      );
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) used[which].push((user + system) / (clients * inTurn));
    }
  const [without, together] = used.map(median);
  const more = median(used[0].map((us, at) => used[1][at] - us));
  console.log(
    `${what}: ${without.toFixed(0)} µs without, ${together.toFixed(0)} µs with, ${more.toFixed(1)} µs more (${((more / without) * 100).toFixed(1)} %)`,
  );
  agent.destroy();
  await close(0);
}
await bare.close();
rmSync(folder, { recursive: true, force: true });
process.exit();

function post(url, body, agent) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.on('data', () => {}).on('end', resolve);
    })
      .on('error', reject)
      .end(body);
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
