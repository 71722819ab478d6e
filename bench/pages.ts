import { get } from './get.ts';
import { median, quantile } from './numbers.ts';
import type { Options } from './options.ts';
import { post } from './post.ts';
import type { World } from './world.ts';

export const pageNames = ['busiest', 'entity', 'ledger', 'home', 'network', 'completion'] as const;
export type PageName = (typeof pageNames)[number];

export interface BenchPage {
  readonly title: string;
  readonly path: (world: World) => string;
}

/** What a reader opens: its address in Indonesian. */
export const pages: Readonly<Record<PageName, BenchPage>> = {
  busiest: { title: 'entity with the most conferrals', path: ({ busiest }) => `/${busiest}` },
  entity: { title: 'another entity', path: (world) => `/${world.asked(0).presenter}` },
  ledger: { title: 'ledger of everything', path: () => '/penghargaan' },
  home: { title: 'home', path: () => '/' },
  network: { title: 'network around an entity', path: (world) => `/jaringan/${world.asked(0).presenter}` },
  completion: { title: 'completion of two letters', path: () => '/cari.json?q=ja&rows=8' },
};

/** How one page did, one request at a time. Milliseconds, and bytes as they were sent. */
export interface MeasuredPage {
  readonly page: PageName;
  readonly asked: number;
  readonly least: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
  /** How many questions to the API the page is made of. */
  readonly questions: number;
  /** The median of asking these over HTTP, one after the other, as a program would. */
  readonly questionsP50: number;
}

/** Each page and its questions in turn, round after round, as `measure` does. */
export async function measurePages(url: string, world: World, options: Options): Promise<MeasuredPage[]> {
  const turns = [];
  for (const page of pageNames) turns.push(await turnOf(url, page, world));
  for (const turn of turns) await slice(turn, options.warmUpMs);
  for (const turn of turns) turn.taken = newTaken();
  for (let round = 0; round < options.rounds; round += 1) for (const turn of turns) await slice(turn, options.sliceMs);
  return turns.map(({ page, bytes, bodies, taken }) => ({
    page,
    asked: taken.page.length,
    least: Math.min(...taken.page),
    p50: median(taken.page),
    p95: quantile(taken.page, 0.95),
    bytes,
    questions: bodies.length,
    questionsP50: median(taken.questions),
  }));
}

interface Turn {
  readonly page: PageName;
  readonly openPage: () => Promise<unknown>;
  readonly askQuestions: () => Promise<void>;
  readonly bytes: number;
  readonly bodies: readonly string[];
  taken: { readonly page: number[]; readonly questions: number[] };
}

const newTaken = (): Turn['taken'] => ({ page: [], questions: [] });

/** In JSON a page tells what it asked. */
async function turnOf(url: string, page: PageName, world: World): Promise<Turn> {
  const address = url + pages[page].path(world);
  const accept = address.includes('.json') ? 'application/json' : 'text/html';
  const said: unknown = JSON.parse((await get(address, 'application/json')).toString('utf8'));
  const { questions } = said as { questions: { name: string; text: string; variables: object }[] };
  const bodies = questions.map(({ name, text, variables }) =>
    JSON.stringify({ query: text, operationName: name, variables }),
  );
  return {
    page,
    openPage: () => get(address, accept),
    askQuestions: async () => {
      for (const body of bodies) await post(`${url}/graphql`, body);
    },
    bytes: (await get(address, accept)).length,
    bodies,
    taken: newTaken(),
  };
}

/** Both at least once, however slow. */
async function slice({ openPage, askQuestions, taken }: Turn, forMs: number): Promise<void> {
  taken.page.push(...(await times(openPage, forMs)));
  taken.questions.push(...(await times(askQuestions, forMs)));
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
