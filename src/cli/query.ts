import { existsSync, readFileSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { badInput, type ErrorCode, errorCodes } from '../errors.ts';
import { type CliCommand, textOption } from './command.ts';
import { type Answer, openGraph } from './graph-access.ts';

export const queryCommand: CliCommand = {
  name: 'query',
  summary: 'ask the graph a GraphQL query: a text, a file, or standard input',
  define: (command) =>
    command
      .argument('[query]', 'GraphQL, or the name of a file that ends in .graphql; "-" or nothing reads standard input')
      .option('--variables <json>', 'variables, a JSON object'),
  run: async (call, io) => {
    const [given = '-'] = call.arguments;
    const query = given === '-' ? await io.readStdin() : given.endsWith('.graphql') ? readFile(given) : given;
    const variables = readVariables(textOption(call, 'variables'));
    const graph = await openGraph(readConfig(io.environment), io);
    try {
      const answer = await graph.ask(query, variables);
      if (call.options['json']) io.out(JSON.stringify(answer));
      else {
        if (answer.data !== undefined && answer.data !== null) io.out(JSON.stringify(answer.data, null, 2));
        for (const { message } of answer.errors ?? []) io.error(message);
      }
      return exitOf(answer);
    } finally {
      await graph.close();
    }
  },
};

function readFile(path: string): string {
  if (!existsSync(path)) throw badInput('query', 'there is no such file', path);
  return readFileSync(path, 'utf8');
}

function readVariables(text: string | null): Record<string, unknown> {
  if (text === null) return {};
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables))
      return variables as Record<string, unknown>;
  } catch {
    // Not JSON: refused below, like JSON that is no object.
  }
  throw badInput('--variables', 'is a JSON object, such as {"id": "regency:tebo"}', text);
}

function exitOf({ errors = [] }: Answer): number {
  const [first] = errors;
  if (first === undefined) return 0;
  const code = first.extensions?.code;
  return code !== undefined && code in errorCodes ? errorCodes[code as ErrorCode].exit : errorCodes.INTERNAL.exit;
}
