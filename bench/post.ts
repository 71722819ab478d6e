import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Keeps its connections, as a proxy before a service does. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Asks once more when a kept connection turns out to be closed: who waits for its turn may find it so. And when it is
 * turned away by a server that is late, as it is told to: on a machine that is busy with others one is.
 * @throws {Error} with the body, when the answer is not 200
 */
export async function post(url: string, body: string): Promise<string> {
  const answer = await ask(url, body);
  if (answer === 'late') await wait(1_000);
  return typeof answer === 'string' ? post(url, body) : answer.text;
}

function ask(url: string, body: string): Promise<{ text: string } | 'closed' | 'late'> {
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
        if (response.statusCode === 200) resolve({ text });
        else if (response.statusCode === 503) resolve('late');
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 2_000)}`));
      });
    });
    asking.on('error', (error: NodeJS.ErrnoException) => {
      if (asking.reusedSocket && error.code === 'ECONNRESET') resolve('closed');
      else reject(error);
    });
    asking.end(body);
  });
}
