import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';

export interface CheckedClient {
  readonly client: Client;
  /** The structured answer, which the client has held against the schema of the tool; the text says the same. */
  call(name: string, given: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** What a tool that failed says: its code and message. */
  failure(name: string, given: Record<string, unknown>): Promise<{ code: string; message: string }>;
}

/** The SDK's own client, connected; closed when the test is over. Output is checked once the tools have been listed. */
export async function connected(transport: Transport, finished = onTestFinished): Promise<CheckedClient> {
  const client = new Client({ name: 'jejak-tests', version: '1.0.0' });
  await client.connect(transport);
  finished(() => client.close());
  await client.listTools();
  const called = async (name: string, given: Record<string, unknown>): Promise<CallToolResult> =>
    (await client.callTool({ name, arguments: given })) as CallToolResult;
  return {
    client,
    call: async (name, given) => {
      const { isError, structuredContent = {}, content } = await called(name, given);
      const [said] = content;
      if (isError === true || said?.type !== 'text') throw new Error(JSON.stringify(content));
      if (said.text !== JSON.stringify(structuredContent)) throw new Error(`${name}: the text says another thing`);
      return structuredContent;
    },
    failure: async (name, given) => {
      const { isError, content } = await called(name, given);
      const [said] = content;
      if (isError !== true || said?.type !== 'text')
        throw new Error(`${name} did not fail: ${JSON.stringify(content)}`);
      return (JSON.parse(said.text) as { error: { code: string; message: string } }).error;
    },
  };
}
