import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { jejak } from '../../cli/jejak.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { article, dossier } from '../editing/editors.ts';
import { posted, type WatchedServer, watchedServer } from './watched-server.ts';

/** What a scrape says, by name and labels as they are written. */
async function scrape({ metrics = '' }: WatchedServer): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(metrics)).text();
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

describe('metrics', () => {
  it('count requests, questions, what is kept, what is written and what is unproved, with few labels', async () => {
    const server = await watchedServer({ JEJAK_METRICS: '0' });
    const { url, folder } = server;
    const before = await scrape(server);
    const query = 'query Budi { entity(id: "regency:tebo") { name claims(first: 1) { edges { node { id } } } } }';
    for (let time = 0; time < 3; time += 1) await (await fetch(`${url}/graphql`, posted(query))).text();
    for (const path of ['/regency:tebo', '/regency:tidak-ada', '/healthz', '/cari?q=budi'])
      await (await fetch(`${url}${path}`)).text();
    const files = tempFolder({ 'satu.yaml': dossier(), 'satu.txt': article });
    const words = ['ingest', `${files}/satu.yaml`, '--archive', files];
    const { exit } = await jejak(words, { environment: { JEJAK_DATA: folder } });
    expect(exit).toBe(0);
    const after = await scrape(server);
    const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(grown('jejak_requests_total{kind="graphql",status="200"}')).toBe(3);
    expect(grown('jejak_request_seconds_count{kind="graphql"}')).toBe(3);
    expect(grown('jejak_requests_total{kind="page",status="404"}')).toBe(1);
    expect(grown('jejak_requests_total{kind="probe",status="200"}')).toBe(1);
    expect(grown('jejak_cache_answers_total{use="hit"}')).toBe(2);
    expect(grown('jejak_reads_total{question="claims-about"}')).toBeGreaterThan(0);
    expect(grown('jejak_read_seconds_count')).toBe(
      [...after.keys()]
        .filter((name) => name.startsWith('jejak_reads_total'))
        .reduce((sum, name) => sum + grown(name), 0),
    );
    expect(grown('jejak_work_units_total')).toBeGreaterThan(100);
    expect(grown('jejak_sent_bytes_total{kind="page"}')).toBeGreaterThan(5_000);
    expect(grown('jejak_dossiers_written_total')).toBe(1);
    expect(grown('jejak_write_seconds_count{outcome="committed"}')).toBeGreaterThan(0);
    expect(grown('jejak_graph_turn')).toBeGreaterThan(0);
    expect(before.get('jejak_evidence_passages{verdict="NEVER"}')).toBeGreaterThan(100);
    for (const name of ['jejak_cache_bytes', 'process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds'])
      expect(after.get(name), name).toBeGreaterThan(0);
    for (const typed of ['budi', 'Budi', 'tebo', 'tidak-ada', 'satu'])
      expect([...after.keys()].join('\n')).not.toContain(typed);
  });

  it('tell how many streams are open, and how many requests were not taken on', async () => {
    const server = await watchedServer({ JEJAK_METRICS: '0', JEJAK_TRUST_PROXY: '1', JEJAK_BUDGET: '1000' });
    const query = encodeURIComponent('subscription { claims(about: ["regency:tebo"]) { kind } }');
    const stream = await fetch(`${server.url}/graphql?query=${query}`, { headers: { accept: 'text/event-stream' } });
    for (let time = 0; time < 50; time += 1)
      await (await fetch(`${server.url}/tidak/ada`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).text();
    const open = async () => (await scrape(server)).get('jejak_streams_open');
    await expect.poll(open).toBe(1);
    expect((await scrape(server)).get('jejak_requests_refused_total{status="429"}')).toBe(10);
    expect(stream.bodyUsed).toBe(false); // held until here: fetch ends what nobody holds
  });

  it('stand at an address of their own and nowhere else', async () => {
    const server = await watchedServer({ JEJAK_METRICS: '127.0.0.1:0' });
    const address = new URL(server.metrics ?? '');
    expect(address.hostname).toBe('127.0.0.1');
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    for (const path of ['/', '/graphql', '/healthz']) expect((await fetch(new URL(path, address))).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    await server.stop();
    await expect(fetch(address)).rejects.toThrow();
    expect((await watchedServer()).metrics).toBeUndefined();
  });

  it('say in one line that their address is taken, and nothing is served', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const environment = { JEJAK_DATA: tempFolder(), JEJAK_METRICS: `127.0.0.1:${port}`, PORT: '0' };
    expect(await jejak(['serve'], { environment })).toEqual({
      exit: 2,
      out: [],
      err: [`JEJAK_METRICS: 127.0.0.1:${port} is taken by another process; set it to another one`],
    });
  });
});
