import type { Server, ServerResponse } from 'node:http';
import type { Log } from '../../log.ts';
import type { LoadLimits } from './load-limits.ts';
import { seldom } from './seldom.ts';

/**
 * Cuts off clients that do not take what they are answered: one that takes nothing for a while, and, where too many
 * bytes wait for their clients, whose answer is the longest.
 */
export function cutUnread(server: Server, { unreadSeconds, unreadBytes }: LoadLimits, log: Log): void {
  const open = new Set<ServerResponse>();
  const tell = seldom<{ why: string; bytes: number }>((count, latest) =>
    log.warn({ event: 'answer.cut', count, ...latest }, 'cut an answer that its client did not read'),
  );
  const cut = (response: ServerResponse, why: string): void => {
    tell({ why, bytes: response.writableLength });
    response.destroy();
  };
  const holdTotal = (): void => {
    const held = [...open].map((response) => ({ response, bytes: response.writableLength }));
    let total = held.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= unreadBytes) return;
    for (const { response, bytes } of held.sort((one, other) => other.bytes - one.bytes)) {
      cut(response, 'bytes');
      total -= bytes;
      if (total <= unreadBytes) return;
    }
  };
  server.on('request', (_request, response) => {
    open.add(response);
    response.on('prefinish', holdTotal);
    response.on('close', () => open.delete(response));
  });
  // Node calls this when nothing moves on a connection, and not while a long write goes on, however slowly.
  server.setTimeout(unreadSeconds * 1_000, (socket) => {
    const response = [...open].find((one) => one.socket === socket);
    if (response === undefined) socket.destroy();
    else if (response.writableLength > 0) cut(response, 'time');
    else socket.setTimeout(unreadSeconds * 1_000); // it is at work on the answer
  });
}
