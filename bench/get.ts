import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** An answer as a browser gets it, compressed. @throws {Error} when it is not 200 */
export function get(url: string, accept: 'text/html' | 'application/json'): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Only pages are asked for compressed: nothing here would read the rest.
    const headers = { accept, 'accept-encoding': accept === 'text/html' ? 'gzip' : 'identity' };
    const asking = request(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts));
        else
          reject(
            new Error(`${url} answered ${response.statusCode}: ${Buffer.concat(parts).toString('utf8', 0, 2_000)}`),
          );
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
