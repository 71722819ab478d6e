import { ask, type Ready, readyGet, readyPost } from './client/ask.ts';
import type { Contenders } from './contenders.ts';
import { median, quantile } from './numbers.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

export const pageNames = [
  ...(['busiest', 'entity', 'ledger', 'contradictions', 'gaps', 'sources', 'changes'] as const),
  ...(['home', 'network', 'completion'] as const),
];
export type PageName = (typeof pageNames)[number];

export interface BenchPage {
  readonly title: string;
  readonly path: (world: World) => string;
}

/** What a reader opens: its address in Indonesian. */
export const pages: Readonly<Record<PageName, BenchPage>> = {
  busiest: { title: 'entity with the most conferrals', path: ({ busiest }) => `/${busiest}` },
  entity: { title: 'another entity', path: (world) => `/${world.asked(0).presenter}` },
  ledger: { title: 'ledger of everything, with its facets', path: () => '/penghargaan' },
  contradictions: { title: 'contradictions', path: () => '/pertentangan' },
  gaps: { title: 'gaps', path: () => '/celah' },
  sources: { title: 'sources', path: () => '/sumber' },
  changes: { title: 'changes of the last days', path: () => '/perubahan' },
  home: { title: 'home', path: () => '/' },
  network: { title: 'network around an entity', path: (world) => `/jaringan/${world.asked(0).presenter}` },
  completion: { title: 'completion of two letters', path: () => '/cari.json?q=ja&rows=8' },
};

/** How a page did, one request at a time. Milliseconds. */
export interface PageTiming {
  readonly asked: number;
  readonly least: number;
  readonly p50: number;
  readonly p95: number;
  /** The median of asking its questions over HTTP, one after the other, as a program would. */
  readonly questionsP50: number;
}

/** One page of the server that keeps nothing, and of the one that keeps what it may. */
export interface MeasuredPage {
  readonly page: PageName;
  /** As they were sent. */
  readonly bytes: number;
  /** How many questions to the API the page is made of. */
  readonly questions: number;
  readonly cold: PageTiming;
  readonly warm: PageTiming;
}

/** A page that one of the servers did not answer. */
export interface UnopenedPage {
  readonly page: PageName;
  readonly why: string;
}

/** Each page and its questions in turn, cold and warm, round after round, as `measure` does. */
export async function measurePages(
  urls: Contenders['urls'],
  world: World,
  options: Options,
): Promise<{ readonly pages: readonly MeasuredPage[]; readonly unopened: readonly UnopenedPage[] }> {
  const unopened: UnopenedPage[] = [];
  let turns: Turn[] = [];
  const each = async (work: (turn: Turn) => Promise<void>): Promise<void> => {
    for (const turn of [...turns])
      try {
        await work(turn);
      } catch (error) {
        // A graph may be too large for a page: that is told, and the others are measured.
        unopened.push({ page: turn.page, why: (error as Error).message.slice(0, 300) });
        turns = turns.filter((other) => other !== turn);
      }
  };
  turns = pageNames.map((page) => newTurn(urls, page, world));
  await each(learnQuestions);
  await each((turn) => slice(turn, options.warmUpMs));
  for (const turn of turns) turn.taken = newTaken();
  for (let round = 0; round < options.rounds; round += 1) await each((turn) => slice(turn, options.sliceMs));
  return { pages: turns.map(measuredOf), unopened };
}

const states = ['cold', 'warm'] as const;
type State = (typeof states)[number];

interface Taken {
  readonly page: number[];
  readonly questions: number[];
}

interface Turn {
  readonly page: PageName;
  readonly opens: Readonly<Record<State, Ready>>;
  readonly told: string;
  readonly urls: Contenders['urls'];
  asks: Readonly<Record<State, readonly Ready[]>>;
  bytes: number;
  taken: Readonly<Record<State, Taken>>;
}

const newTaken = (): Turn['taken'] => ({
  cold: { page: [], questions: [] },
  warm: { page: [], questions: [] },
});

function newTurn(urls: Contenders['urls'], page: PageName, world: World): Turn {
  const path = pages[page].path(world);
  const accept = path.includes('.json') ? 'application/json' : 'text/html';
  const opens = { cold: readyGet(urls.cold + path, accept), warm: readyGet(urls.warm + path, accept) };
  return { page, opens, told: urls.cold + path, urls, asks: { cold: [], warm: [] }, bytes: 0, taken: newTaken() };
}

/** In JSON a page tells what it asked. */
async function learnQuestions(turn: Turn): Promise<void> {
  const said: unknown = JSON.parse(String(await ask(readyGet(turn.told, 'application/json'))));
  const { questions } = said as { questions: { name: string; text: string; variables: object }[] };
  const asks = (url: string): Ready[] =>
    questions.map(({ name, text, variables }) =>
      readyPost(`${url}/graphql`, JSON.stringify({ query: text, operationName: name, variables })),
    );
  turn.asks = { cold: asks(turn.urls.cold), warm: asks(turn.urls.warm) };
  turn.bytes = (await ask(turn.opens.cold)).length;
}

/** Both at least once, however slow. */
async function slice({ opens, asks, taken }: Turn, forMs: number): Promise<void> {
  for (const state of states) {
    taken[state].page.push(...(await times(() => ask(opens[state]), forMs)));
    const askAll = async (): Promise<void> => {
      for (const one of asks[state]) await ask(one);
    };
    taken[state].questions.push(...(await times(askAll, forMs)));
  }
}

async function times(act: () => Promise<unknown>, forMs: number): Promise<number[]> {
  const taken: number[] = [];
  const start = performance.now();
  do {
    const began = performance.now();
    await act();
    taken.push(performance.now() - began);
  } while (performance.now() - start < forMs);
  return taken;
}

function measuredOf({ page, bytes, asks, taken }: Turn): MeasuredPage {
  const timingOf = ({ page: opened, questions }: Taken): PageTiming => ({
    asked: opened.length,
    least: Math.min(...opened),
    p50: median(opened),
    p95: quantile(opened, 0.95),
    questionsP50: median(questions),
  });
  return { page, bytes, questions: asks.cold.length, cold: timingOf(taken.cold), warm: timingOf(taken.warm) };
}
