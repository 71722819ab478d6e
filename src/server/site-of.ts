/** What a connection tells of its own end: Node's socket does. */
interface OwnEnd {
  readonly localAddress?: string | undefined;
  readonly localPort?: number | undefined;
}

/**
 * Where a server stands whose site nobody has set. A request may name any host, and permalinks and what caches keep
 * would carry that to others, so it is believed where it names this machine to itself alone. Otherwise it is the address
 * at which the connection came in, which nobody but its owner can choose.
 * @returns an origin, such as `http://192.168.1.5:4000`
 */
export function siteOf(named: Pick<URL, 'origin' | 'hostname'>, { localAddress, localPort }: OwnEnd = {}): string {
  if (isLoopback(named.hostname)) return named.origin;
  if (localAddress === undefined || localPort === undefined) return 'http://localhost';
  const address = localAddress.replace(/^::ffff:/, '').replace(/%.*$/, '');
  return new URL(`http://${address.includes(':') ? `[${address}]` : address}:${localPort}`).origin;
}

/** By its name alone; a URL writes each address of IPv4 in one way. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
