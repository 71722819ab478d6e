import { describe, expect, it } from 'vitest';
import { BoundedLimiter } from '../../../src/server/clients/bounded-limiter.ts';
import { makeClientOf, type TrustedProxies } from '../../../src/server/clients/client-address.ts';

const proxies = Array.from({ length: 9 }, (_, n) => `10.0.0.${n + 1}`);

/** Who is taken for the client: what is trusted, the connection, X-Forwarded-For; the address and its bucket. */
const cases: [string, TrustedProxies, string, string | undefined, string, string | null][] = [
  ['a connection', null, '192.0.2.1', undefined, '192.0.2.1', '192.0.2.1'],
  ['a header that nobody is trusted to write', null, '192.0.2.1', '203.0.113.9', '192.0.2.1', '192.0.2.1'],
  ['this machine, which is not limited', null, '127.0.0.1', undefined, '127.0.0.1', null],
  ['this machine by IPv6', null, '::1', undefined, '::1', null],
  ['this machine, with a header that nobody is trusted to write', null, '127.0.0.1', '192.0.2.1', '127.0.0.1', null],
  ['IPv4 on a socket of IPv6', null, '::ffff:192.0.2.1', undefined, '192.0.2.1', '192.0.2.1'],
  ['IPv6, by its /64', null, '2001:db8:1:2:a:b:c:d', undefined, '2001:db8:1:2:a:b:c:d', '2001:db8:1:2::/64'],
  ['IPv6, written short', null, '2001:db8::1', undefined, '2001:db8::1', '2001:db8:0:0::/64'],
  ['IPv6 of a link', null, 'fe80::1%eth0', undefined, 'fe80::1', 'fe80:0:0:0::/64'],
  ['one proxy', { hops: 1 }, '127.0.0.1', '192.0.2.1', '192.0.2.1', '192.0.2.1'],
  [
    'one proxy, and what the client wrote itself',
    { hops: 1 },
    '127.0.0.1',
    '203.0.113.9, 192.0.2.1',
    '192.0.2.1',
    '192.0.2.1',
  ],
  ['an address of this machine in a header', { hops: 1 }, '10.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1'],
  ['a request of the proxy’s own machine', { hops: 1 }, '127.0.0.1', undefined, '127.0.0.1', null],
  ['ten proxies', { hops: 10 }, '10.0.0.10', ['192.0.2.1', ...proxies].join(', '), '192.0.2.1', '192.0.2.1'],
  [
    'ten proxies, and a client that wrote three more',
    { hops: 10 },
    '10.0.0.10',
    ['1.1.1.1', '2.2.2.2', '3.3.3.3', '192.0.2.1', ...proxies].join(),
    '192.0.2.1',
    '192.0.2.1',
  ],
  [
    'ten proxies that are known by their network',
    { networks: ['10.0.0.0/8'] },
    '10.0.0.10',
    ['10.6.6.6', '192.0.2.1', ...proxies].join(),
    '192.0.2.1',
    '192.0.2.1',
  ],
  [
    'a client that is no known proxy',
    { networks: ['10.0.0.0/8', 'fd00::/8'] },
    '192.0.2.7',
    '203.0.113.9',
    '192.0.2.7',
    '192.0.2.7',
  ],
  ['a proxy by IPv6', { networks: ['fd00::/8'] }, 'fd00::5', '2001:db8::1', '2001:db8::1', '2001:db8:0:0::/64'],
  ['an entry with a port', { hops: 1 }, '10.0.0.1', '192.0.2.1:4711', '192.0.2.1', '192.0.2.1'],
  ['IPv6 with a port', { hops: 1 }, '10.0.0.1', '[2001:db8::1]:4711', '2001:db8::1', '2001:db8:0:0::/64'],
  ['what is no address: the proxy that passed it on', { hops: 1 }, '10.0.0.1', 'unknown', '10.0.0.1', '10.0.0.1'],
  [
    'an endless header, at its end',
    { hops: 1 },
    '10.0.0.1',
    `${'1.1.1.1,'.repeat(9_999)}192.0.2.1`,
    '192.0.2.1',
    '192.0.2.1',
  ],
];

describe('the client', () => {
  it.each(cases)('of %s', (_what, trusted, connection, forwarded, address, bucket) => {
    expect(makeClientOf(trusted)(connection, forwarded)).toEqual({ address, bucket });
  });
});

describe('the memory of clients', () => {
  it('holds no more than so many, and forgets who was longest silent', async () => {
    const limiter = new BoundedLimiter({ points: 10, seconds: 60 }, 100);
    await limiter.count('tetap', 4);
    for (let client = 0; client < 10_000; client += 1) {
      await limiter.count(`client ${client}`, 1);
      if (client % 50 === 0) await limiter.count('tetap', 0);
    }
    expect(limiter.size).toBe(100);
    expect([(await limiter.count('tetap', 0)).left, (await limiter.count('client 0', 0)).left]).toEqual([6, 10]);
  });
});
