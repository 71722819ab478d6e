import { setImmediate as nextTurn } from 'node:timers/promises';
import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { loadSdk } from '../server/mcp/load-sdk.ts';
import { makeMcpServer } from '../server/mcp/mcp-server.ts';
import type { Door } from '../server/mcp/tool.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-access.ts';
import { bugText } from './io.ts';

export const mcpCommand: CliCommand = {
  name: 'mcp',
  summary: 'answer an assistant over standard input and output (Model Context Protocol)',
  define: (command) => command,
  run: async (_call, io) => {
    const config = readConfig(io.environment);
    const { pipes } = io;
    if (pipes === null) throw badInput('jejak mcp', 'talks with the program that starts it, over its input and output');
    const sdk = await loadSdk();
    const graph = await openGraph(config, io);
    const logError = (error: unknown): void => io.error(bugText(error));
    const working = new Set<Promise<unknown>>();
    const door: Door = ({ query, variables = {}, operationName }, signal) => {
      const work = graph.ask(query, variables, { operationName, signal });
      working.add(work);
      void work.finally(() => working.delete(work)).catch(() => {}); // told by whoever asked
      return work;
    };
    try {
      const server = makeMcpServer(sdk, { door, site: config.site ?? graph.site, logError });
      server.onerror = (error) => io.error(`(${error.message.split('\n')[0]})`);
      await server.connect(new sdk.StdioServerTransport(pipes.input, pipes.output));
      const closed = new Promise<void>((resolve) => {
        server.onclose = resolve;
        pipes.input.once('end', resolve);
        pipes.input.once('close', resolve);
      });
      await Promise.race([closed, io.stopped()]);
      // What was asked before the input ended is answered.
      do {
        await Promise.allSettled(working);
        await nextTurn();
      } while (working.size > 0);
      return 0;
    } finally {
      await graph.close();
    }
  },
};
