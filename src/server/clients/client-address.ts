import { BlockList, isIP } from 'node:net';

/** Which proxies in front are believed: the last so many, or those at these addresses and networks; null believes none. */
export type TrustedProxies = { readonly hops: number } | { readonly networks: readonly string[] } | null;

/** Who is at the other end, as far as that is known. */
export interface Client {
  /** The address; null for one that came by no connection. */
  readonly address: string | null;
  /** Under what its work is counted; null for a client on this machine, which is its owner and is not limited. */
  readonly bucket: string | null;
}

export const noClient: Client = { address: null, bucket: null };

/** Tells who a client is by the address of its connection and the X-Forwarded-For that came along. */
export type ClientOf = (connection: string | undefined, forwarded: string | undefined) => Client;

/**
 * A header is believed for as much of it as trusted proxies wrote: each appends the address that it saw, so the list is
 * read from its end, and what a client wrote itself stands before that.
 */
export function makeClientOf(trusted: TrustedProxies): ClientOf {
  const isTrusted = trustIn(trusted);
  return (connection, forwarded) => {
    if (connection === undefined) return noClient;
    const chain = forwarded === undefined ? [] : forwarded.split(',').slice(-mostHops).map(bareAddress);
    let address = plainAddress(connection);
    let hops = 0;
    while (isTrusted(address, hops)) {
      const before = chain.pop();
      if (before === undefined || before === null) break; // the proxy's own request, or nothing that can be an address
      address = before;
      hops += 1;
    }
    // By the connection alone: an address of this machine in a header proves nothing.
    return { address, bucket: hops === 0 && isLoopback(address) ? null : bucketOf(address) };
  };
}

/** Entries of a header that are looked at. */
const mostHops = 64;

function trustIn(trusted: TrustedProxies): (address: string, hops: number) => boolean {
  if (trusted === null) return () => false;
  if ('hops' in trusted) return (_address, hops) => hops < trusted.hops;
  const networks = new BlockList();
  for (const network of trusted.networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) networks.addAddress(address, family);
    else networks.addSubnet(address, Number(prefix), family);
  }
  return (address) => networks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** An entry of the header, which some proxies write with a port; null where it is no address. */
function bareAddress(entry: string): string | null {
  const text = entry.trim();
  const address = /^\[(?<six>[^\]]+)\](?::\d+)?$/.exec(text)?.groups?.['six'] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  return isIP(address) === 0 ? null : plainAddress(address);
}

/** Without the zone of a link, and IPv4 as such where a socket of IPv6 tells it. */
function plainAddress(address: string): string {
  return address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

/** An address of IPv6 stands for its /64: so many belong to one connection, and a client can have a new one each time. */
function bucketOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
