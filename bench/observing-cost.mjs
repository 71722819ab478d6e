// `node bench/observing-cost.mjs`: what the log and metrics cost the rate, by a plain loop of posts over loopback. Two
// built servers over the bundled dossiers, one with both and one with neither, are asked in turns; the medians are told.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const rounds = Number(process.argv[2] ?? 15);
const roundMs = 1_500;
const clients = 4;
const queries = {
  'an answer that is worked out':
    '{ conferrals(first: 20) { edges { node { id name recipients { entity { id name } claim { id } } } } } }',
  'an answer that is kept': '{ conferrals(first: 20) { edges { node { id name } } } }',
};

const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
const off = { JEJAK_LOG: 'off' };
const on = { JEJAK_LOG: 'json', JEJAK_METRICS: '0' };
try {
  for (const [what, query] of Object.entries(queries)) {
    const cache = what.includes('kept') ? {} : { JEJAK_CACHE: '0' };
    const servers = [await served('off', { ...off, ...cache }), await served('on', { ...on, ...cache })];
    const body = JSON.stringify({ query });
    const rates = [[], []];
    const used = [[], []];
    for (let round = -2; round < rounds; round += 1)
      for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const { url, child } = servers[which];
        const before = processorMs(child.pid);
        const { rate, answered } = await rateOf(url, body);
        if (round < 0) continue;
        rates[which].push(rate);
        used[which].push(((processorMs(child.pid) - before) * 1_000) / answered);
      }
    for (const { child } of servers) child.kill('SIGTERM');
    const lost = 1 - median(rates[0].map((rate, at) => rates[1][at] / rate));
    const [without, each] = used.map(median);
    const dearer = median(used[0].map((us, at) => used[1][at] / us)) - 1;
    console.log(
      `${what}: ${rates.map((all) => Math.round(median(all))).join(' and ')} a second, ${percent(lost)} less; processor time ${Math.round(without)} and ${Math.round(each)} µs each, ${percent(dearer)} more`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function served(name, settings) {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: '0',
    JEJAK_DATA: join(folder, name),
    ...settings,
  };
  const errors = openSync(join(folder, `${name}.log`), 'a');
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--json'], {
    env,
    stdio: ['ignore', 'pipe', errors],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const line = await new Promise((resolve) => createInterface(child.stdout).once('line', resolve));
  return { child, url: JSON.parse(line).url };
}

async function rateOf(url, body) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + roundMs;
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      if (await post(url, body, agent)) answered += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { answered, rate: (answered / (performance.now() - began)) * 1_000 };
}

function post(url, body, agent) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.on('data', () => {}).on('end', () => resolve(response.statusCode === 200));
    })
      .on('error', reject)
      .end(body);
  });
}

/** Of a process so far, where the system tells it as Linux does. */
function processorMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
