import { Agent, request } from 'node:http';

/** Keeps its connections, as a proxy before a service does. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** @throws {Error} with the body, when the answer is not 200 */
export function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 2_000)}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
