import { afterAll, beforeAll } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';
import type { BundledApp } from './bundled-app.ts';

/**
 * The two ways that an answer can go on a real port. A body that says how it is encoded is not taken by the short one,
 * although `identity` says no more than that it is not.
 */
export const ways = ['the short path', 'Yoga'] as const;
export type Way = (typeof ways)[number];

export interface TwoWays {
  url(): string;
  /** `fetch`, on one of the ways. */
  fetchOn(way: Way): typeof fetch;
}

/** The app on a port, for the file that calls this. */
export function onAPort({ app }: BundledApp): TwoWays {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serve(app(), { port: 0, host: '127.0.0.1' });
  });
  afterAll(() => serving.close(0));
  return {
    url: () => `${serving.url}/graphql`,
    fetchOn: (way) => (input, init) => {
      const headers = new Headers(init?.headers);
      if (way === 'Yoga' && init?.method === 'POST') headers.set('content-encoding', 'identity');
      return fetch(input, { ...init, headers });
    },
  };
}
