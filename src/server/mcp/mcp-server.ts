import { readFileSync } from 'node:fs';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { type ErrorCode, JejakError } from '../../errors.ts';
import { apiLanguages } from '../../explorer/core/language.ts';
import { readOperations } from '../../explorer/core/operations.ts';
import { siteMap } from '../../explorer/routes.ts';
import type { CommonArguments } from './arguments.ts';
import { checkArguments, unknownTool } from './check-arguments.ts';
import type { Sdk } from './load-sdk.ts';
import type { Operations } from './operation-types.ts';
import type { Door, GraphQuestion, Tool, ToolAnswer, ToolCall, ViewArgument } from './tool.ts';
import { tools } from './tools.ts';
import { words } from './words.ts';

export interface McpOptions {
  /** Where questions go. */
  readonly door: Door;
  /** Where readers reach the pages, such as https://jejak.example; null makes permalinks paths. */
  readonly site: string | null;
  /** Where bugs go; they never reach a client. */
  readonly logError: (error: unknown) => void;
}

const operationTexts = readOperations(new URL('./operations/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const instructions = `Jejak tells who awarded whom in Indonesia, and how one knows. Begin with search_entities; all else takes ids.
Every claim carries its evidence: quote the words in "exact" as they are, name the source with its date, and give the permalink.
Tell what stands in "notKnown" along with the answer: an empty list or null means that no source says, never that it is not so.
A nomination is no award received; to speak at a ceremony is not to hand an award over; a claim that is not certain is inferred.`;

/** A server of MCP over the API. One for each connection, or for each message where nothing is kept between them. */
export function makeMcpServer(sdk: Sdk, options: McpOptions): Server {
  const server = new sdk.Server(
    { name: 'jejak', title: 'Jejak', version },
    { capabilities: { tools: {} }, instructions, jsonSchemaValidator: sdk.validator },
  );
  server.setRequestHandler(sdk.ListToolsRequestSchema, () => ({ tools: tools.map(listed) }));
  server.setRequestHandler(sdk.CallToolRequestSchema, ({ params }, { signal }) => {
    const asked = tools.find(({ name }) => name === params.name);
    if (asked === undefined) throw unknownTool(params.name, tools, sdk);
    return answered(asked, params.arguments ?? {}, { sdk, signal, ...options });
  });
  return server;
}

function listed({ name, title, description, input, output }: Tool) {
  return {
    name,
    title,
    description,
    inputSchema: { ...input, type: 'object' as const },
    outputSchema: { ...output, type: 'object' as const },
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}

interface Surroundings extends McpOptions {
  readonly sdk: Sdk;
  readonly signal: AbortSignal;
}

/** What goes wrong within a tool is its answer, which the assistant reads and may mend. */
async function answered(
  asked: Tool,
  given: Readonly<Record<string, unknown>>,
  { sdk, ...surroundings }: Surroundings,
): Promise<CallToolResult> {
  try {
    checkArguments(asked, given, sdk);
    const call = callOf(given, surroundings);
    const structuredContent = underItsClocks(await asked.call(given, call), call);
    return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    if (!(error instanceof JejakError)) surroundings.logError(error);
    const known =
      error instanceof JejakError ? error : new JejakError('INTERNAL', 'A bug of ours; it has been logged.');
    const told = { error: { code: known.code, message: known.message } };
    return { isError: true, content: [{ type: 'text', text: JSON.stringify(told) }] };
  }
}

/** What was not known on one day may be known now: whoever reads that something is not known is told which it is. */
function underItsClocks(answer: ToolAnswer, { view, language }: ToolCall): Record<string, unknown> {
  const isShort = view !== null && answer.notKnown.length > 0;
  return { ...answer, notKnown: isShort ? [...answer.notKnown, words.underClocks[language]] : answer.notKnown };
}

function callOf(given: CommonArguments, { door, site, signal }: Omit<Surroundings, 'sdk'>): ToolCall {
  const { language = 'en', asOf, knownAt } = given;
  const view = viewOf(given);
  const post = (question: GraphQuestion) => door(question, signal);
  return {
    language,
    view,
    post,
    ask: async (name, variables) => {
      const { data, errors = [] } = await post({
        query: operationTexts.get(name) ?? '',
        variables: { ...variables, view, language: apiLanguages[language] },
      });
      const [first] = errors;
      if (first !== undefined) throw new JejakError((first.extensions?.code ?? 'INTERNAL') as ErrorCode, first.message); // use-error-codes.ts gives each its code
      return data as Operations[typeof name]['data']; // the types are made of the same text
    },
    link: (id) => `${site ?? ''}${siteMap.addressOfId(id, language, { asOf, knownAt })}`,
  };
}

/** What names an hour is a moment; all else a day on the clock of each source. */
function viewOf({ asOf, knownAt }: CommonArguments): ViewArgument | null {
  if (asOf === undefined && knownAt === undefined) return null;
  const known = knownAt === undefined ? {} : knownAt.includes('T') ? { knownAt } : { knownOn: knownAt };
  return { ...(asOf === undefined ? {} : { asOf }), ...known };
}
