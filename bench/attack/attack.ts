import { parseArgs } from 'node:util';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { StoreAddress } from '../../src/store/open.ts';
import { loadGraph } from '../graphs.ts';
import { type Served, serve } from '../served.ts';
import type { World } from '../world.ts';
import { send } from './client.ts';
import { type Crowd, flood, halfSent, overload, streams, unread } from './crowds.ts';
import { probed, type Seen } from './probes.ts';
import { ordinary, questions, type Sent, sheetQuestions } from './questions.ts';
import { ingestSheet } from './sheet.ts';

/** What a server has to bear: the longest that nobody else is answered, its memory, and the 99th of 100 answers that it gives under a crowd, in milliseconds and megabytes. */
const aims = { silence: 300, memory: 900, p99: 1_000 };

const usage = `npm run attack -- [options]
  --people 1000       people in the graph; a thousand make 10,580 edges
  --winners 3000      rows of the sheet of winners; 0 leaves it out
  --seconds 10        how long a crowd asks
  --only eighty       those with this in their names
  --cache bench/.cache`;

interface Line extends Seen {
  readonly attack: string;
  readonly outcome: string;
  readonly ms: number;
  readonly p99?: number;
}

/**
 * Fires everything that was once found to stop a server at one that was started as an operator does, with probes beside it.
 * @returns 1 where an aim is missed, the server died, or it failed with 5xx other than 503
 */
export async function attack(argv: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const options = {
    people: text,
    winners: text,
    seconds: text,
    only: text,
    cache: text,
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...argv], options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const size = { people: Number(values.people ?? 1_000), seed: 1 };
  const graph = await loadGraph(
    'embedded',
    size,
    readGazetteer('data/gazetteer'),
    values.cache ?? 'bench/.cache',
    console.log,
  );
  if ('missing' in graph) throw new Error(graph.missing);
  const seconds = Number(values.seconds ?? 10);
  const lines: Line[] = [];
  const isAsked = (name: string): boolean => name.includes(values.only ?? '');
  try {
    lines.push(...(await onServer(graph.address(), (server) => onWorld(server, graph.world, seconds, isAsked))));
    const winners = Number(values.winners ?? 3_000);
    if (winners > 0) {
      const address = graph.address();
      ingestSheet((address as { folder: string }).folder, winners); // the embedded engine has a folder
      lines.push(...(await onServer(address, (server) => each(server, sheetQuestions, isAsked))));
    }
  } finally {
    await graph.stop();
  }
  console.log(tableOf(lines));
  const missed = lines.filter(isMissed);
  console.log(
    missed.length === 0 ? 'every aim is met' : `missed: ${missed.map(({ attack: name }) => name).join('; ')}`,
  );
  return missed.length === 0 ? 0 : 1;
}

async function onServer(address: StoreAddress, work: (server: Served) => Promise<Line[]>): Promise<Line[]> {
  const server = await serve('dist/cli/main.js', ['serve', '--json'], {
    JEJAK_DATA: (address as { folder: string }).folder, // as above
    JEJAK_CACHE: '0', // an attack asks nothing twice
  });
  try {
    // What is compiled and read at the first request is no attack.
    await send(server.url, { path: '/' });
    return await work(server);
  } finally {
    await server.stop();
  }
}

type IsAsked = (name: string) => boolean;

async function onWorld(server: Served, world: World, seconds: number, isAsked: IsAsked): Promise<Line[]> {
  const alone = await each(server, questions(world), isAsked);
  const { award, presenter } = world.asked(0);
  const usual: Sent[] = [
    { path: `/${presenter}` },
    { path: '/penghargaan' },
    {
      path: '/graphql',
      body: JSON.stringify({
        query: `{ conferrals(where: { award: { eq: "${award}" } }, first: 50) { edges { node { id recipients { entity { name } claim { id } } } } } }`,
      }),
    },
  ];
  const all = Object.values(questions(world));
  const large: Sent = questions(world)['pages within pages, short ones'] as Sent; // one of them
  const ms = seconds * 1_000;
  const crowds: Readonly<Record<string, () => Promise<Crowd>>> = {
    'eighty readers at once': () => flood(server.url, usual, 80, ms),
    'five times what it can take': () => overload(server.url, ordinary(world), 5, ms),
    'twenty attackers at once': () => flood(server.url, all, 20, ms),
    'a hundred half-sent bodies': () => halfSent(server.url, 100, 20_000),
    'forty answers that nobody reads': () => unread(server.url, large, 40, 60_000),
    'a hundred and fifty streams of one client': () => streams(server.url, 150, presenter),
  };
  const together: Line[] = [];
  for (const [name, fire] of Object.entries(crowds).filter(([one]) => isAsked(one))) {
    const began = performance.now();
    const { seen, done } = await probed(server, fire);
    const counts = Object.entries(done.statuses).map(([status, count]) => `${count} × ${status}`);
    const outcome = `${counts.join(', ')}; ${done.told}`;
    const p99 = done.p99 === undefined ? {} : { p99: done.p99 };
    const line = { attack: name, outcome, ms: performance.now() - began, ...p99, ...seen };
    together.push(line);
    say(line);
  }
  return [...alone, ...together];
}

async function each(server: Served, sent: Readonly<Record<string, Sent>>, isAsked: IsAsked): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, one] of Object.entries(sent).filter(([one]) => isAsked(one))) {
    const { seen, done } = await probed(server, () => send(server.url, one));
    const outcome = `${done.status ?? 'no answer'}${done.code === null ? '' : ` ${done.code}`}, ${done.bytes} bytes`;
    const failed = seen.failed + (done.status === null || done.status >= 500 ? 1 : 0);
    const line = { attack: name, outcome, ms: done.ms, ...seen, failed };
    lines.push(line);
    say(line);
  }
  return lines;
}

function say(line: Line): void {
  console.log(`${isMissed(line) ? 'missed' : 'borne '}  ${line.attack}: ${line.outcome}`);
}

function isMissed({ silence, memory, failed, p99 = 0 }: Line): boolean {
  return silence > aims.silence || (memory ?? 0) > aims.memory || failed > 0 || p99 > aims.p99;
}

function tableOf(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    `${isMissed(line) ? '✗ ' : ''}${line.attack}`,
    line.outcome,
    `${Math.round(line.ms)}`,
    `${Math.round(line.silence)}`,
    `${Math.round(line.home)}`,
    `${line.memory ?? ''}`,
    `${line.failed}`,
  ]);
  const head = ['attack', 'answer', 'ms', 'silence of /healthz, ms', 'slowest /, ms', 'memory, MB', 'failed'];
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const drawn = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [drawn(head), drawn(widths.map((width) => '-'.repeat(width))), ...rows.map(drawn)].join('\n');
}
