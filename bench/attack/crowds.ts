import type { ClientRequest, IncomingMessage } from 'node:http';
import { type Answered, open, send } from './client.ts';
import type { Sent } from './questions.ts';

/** What many clients at once came to: how often each status was answered, and what else is worth telling. */
export interface Crowd {
  readonly statuses: Readonly<Record<string, number>>;
  readonly told: string;
  /** How long 99 of 100 waited that were answered, in milliseconds; absent where nobody counts it. */
  readonly p99?: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * So many times what a server was seen to answer comes at it, as fast whether or not it answers: first clients who wait for
 * their answers tell what it can take, then requests come by the clock.
 */
export async function overload(url: string, sent: readonly Sent[], times: number, ms: number): Promise<Crowd> {
  await flood(url, sent, 4, 5_000); // what is compiled by then is no part of it
  const began = performance.now();
  const before = await flood(url, sent, 4, 5_000);
  const able = ((before.statuses['200'] ?? 0) / (performance.now() - began)) * 1_000;
  const [answers, underWay] = [[] as Answered[], new Set<Promise<unknown>>()];
  let [due, missed] = [0, 0];
  const start = performance.now();
  for (let now = start; now - start < ms; now = performance.now()) {
    for (; due < ((now - start) / 1_000) * able * times; due += 1) {
      if (underWay.size >= mostUnderWay)
        missed += 1; // its connections are limited too
      else {
        const one = send(url, sent[due % sent.length] as Sent).then((answer) => answers.push(answer)); // one of them
        underWay.add(one);
        void one.then(() => underWay.delete(one));
      }
    }
    await wait(10);
  }
  await Promise.all(underWay);
  const p99 = p99Of(answers.filter(({ status }) => status === 200));
  const told = `${Math.round(able)}/s answered to four clients, ${Math.round(due / (ms / 1_000))}/s sent (${missed} not sent for want of connections); answered p99 ${p99} ms, shed p99 ${p99Of(answers.filter(({ status }) => status === 503))} ms`;
  return { statuses: counted(answers), told, p99 };
}

/** Below the connections that a server takes. */
const mostUnderWay = 900;

function p99Of(answers: readonly Answered[]): number {
  return Math.round(answers.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(answers.length * 0.99)] ?? 0);
}

/** So many clients ask one question after the other for so long. */
export async function flood(url: string, sent: readonly Sent[], clients: number, ms: number): Promise<Crowd> {
  const answers: Answered[] = [];
  const until = performance.now() + ms;
  const client = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < until; turn += 1)
      answers.push(await send(url, sent[turn % sent.length] as Sent)); // one of them
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const shed = answers.filter(({ status }) => status === 503);
  const answered = answers.filter(({ status }) => status !== 503);
  return { statuses: counted(answers), told: `answered p99 ${p99Of(answered)} ms, shed p99 ${p99Of(shed)} ms` };
}

/** Clients that say how long their question is, send half of it, and wait. */
export async function halfSent(url: string, clients: number, ms: number): Promise<Crowd> {
  const body = JSON.stringify({ query: '{ dataset { version } }' });
  const left = await Promise.all(
    Array.from({ length: clients }, async () => {
      const asking = open(url, '/graphql', body, (response) => response.resume());
      const ended = closing(asking);
      asking.write(body.slice(0, 10));
      return Promise.race([ended, wait(ms).then(() => 'still open')]).finally(() => asking.destroy());
    }),
  );
  return { statuses: countedTexts(left), told: `within ${ms / 1_000} s` };
}

/** Clients that ask for much and read nothing of it. */
export async function unread(url: string, { path, body }: Sent, clients: number, ms: number): Promise<Crowd> {
  const left = await Promise.all(
    Array.from({ length: clients }, async () => {
      let stopped: IncomingMessage | null = null;
      const asking = open(url, path, body, (response) => {
        stopped = response.pause();
      });
      const ended = closing(asking);
      asking.end(body);
      // Who reads nothing does not see the end either: it stands behind what the system holds.
      const late = wait(ms).then(() => {
        stopped?.resume();
        return Promise.race([ended, wait(1_000).then(() => 'still open')]);
      });
      return Promise.race([ended, late]).finally(() => asking.destroy());
    }),
  );
  return { statuses: countedTexts(left), told: `within ${ms / 1_000} s` };
}

/** One client that subscribes as often as it can, keeps all streams, and then leaves. */
export async function streams(url: string, count: number, about: string): Promise<Crowd> {
  const query = `subscription { claims(about: ["${about}"]) { kind } }`;
  const path = `/graphql?query=${encodeURIComponent(query)}`;
  const open = await Promise.all(Array.from({ length: count }, () => subscribe(`${url}${path}`)));
  const statuses = open.map(({ status }) => status);
  for (const { leave } of open) leave();
  await wait(300);
  const again = await subscribe(`${url}${path}`);
  again.leave();
  return { statuses: countedTexts(statuses), told: `after all have left the next one gets ${again.status}` };
}

async function subscribe(url: string): Promise<{ status: string; leave: () => void }> {
  const leaving = new AbortController();
  try {
    const response = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: leaving.signal });
    // A stream that is refused says so in its first event.
    const first = response.headers.get('content-type')?.includes('event-stream')
      ? await Promise.race([firstText(response), wait(400).then(() => '')])
      : await response.text();
    const code = /"code":"([A-Z_]+)"/.exec(first)?.[1];
    return { status: code ?? String(response.status), leave: () => leaving.abort() };
  } catch {
    return { status: 'no answer', leave: () => {} };
  }
}

async function firstText(response: Response): Promise<string> {
  const { value } = (await response.body?.getReader().read()) ?? {};
  return value === undefined ? '' : new TextDecoder().decode(value);
}

function closing(asking: ClientRequest): Promise<string> {
  return new Promise((resolve) => {
    asking.on('response', (response) => {
      response.on('close', () => resolve(String(response.statusCode)));
    });
    asking.on('error', () => resolve('closed'));
    asking.on('close', () => resolve('closed'));
  });
}

function counted(answers: readonly Answered[]): Record<string, number> {
  return countedTexts(answers.map(({ status }) => (status === null ? 'no answer' : String(status))));
}

function countedTexts(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
