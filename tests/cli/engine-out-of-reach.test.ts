import { expect, it } from 'vitest';
import { jejak } from './jejak.ts';

// Nothing listens on port 1, and 192.0.2.1 (RFC 5737) belongs to nobody: packets to it are lost in silence.
it.each([
  [['query', '{ dataset { version } }'], 'bolt://127.0.0.1:1'],
  [['ingest'], 'bolt://127.0.0.1:1'],
  [['verify'], 'neo4j://127.0.0.1:1'],
  [['serve'], 'bolt://127.0.0.1:1'],
  [['query', '{ dataset { version } }'], 'bolt://192.0.2.1:7687'],
])('%j ends with 5 and one line within 6 s when %s does not answer', async (argv, uri) => {
  const start = performance.now();
  const { exit, out, err } = await jejak(argv, { environment: { NEO4J_URI: uri } });
  expect(performance.now() - start).toBeLessThan(6_000);
  expect({ exit, out }).toEqual({ exit: 5, out: [] });
  expect(err).toEqual([expect.stringContaining(uri)]);
  expect(err[0]).not.toContain('\n');
});

it('shows no password that stands in the address', async () => {
  const { exit, err } = await jejak(['ingest'], { environment: { NEO4J_URI: 'bolt://neo4j:rahasia@127.0.0.1:1' } });
  expect([2, 5]).toContain(exit);
  expect(err.join('\n')).not.toContain('rahasia');
});

it('says with --json which failure it was', async () => {
  const { exit, out, err } = await jejak(['ingest', '--json'], { environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
  expect({ exit, err }).toEqual({ exit: 5, err: [] });
  expect(JSON.parse(out.join(''))).toEqual({
    error: { code: 'ENGINE_UNAVAILABLE', message: expect.stringContaining('bolt://127.0.0.1:1') },
  });
});

it('ends with 2 for an address that is none', async () => {
  const { exit, err } = await jejak(['ingest'], { environment: { NEO4J_URI: 'http://127.0.0.1' } });
  expect(exit).toBe(2);
  expect(err).toEqual([expect.stringMatching(/^NEO4J_URI: [^\n]+$/)]);
});
