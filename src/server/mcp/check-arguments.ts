import { badInput, hideNumbers, JejakError, quoteInput } from '../../errors.ts';
import { limits } from '../../graphql/limits.ts';
import { tooNested } from '../plugins/use-text-limits.ts';
import type { Sdk } from './load-sdk.ts';
import type { Tool } from './tool.ts';

type Given = Readonly<Record<string, unknown>>;
type Check = ReturnType<Sdk['validator']['getValidator']>;

const checks = new WeakMap<Tool, Check>();
const mostShown = 600;

/**
 * Refuses arguments that a tool does not take, before anything is asked.
 * @throws {JejakError} BAD_USER_INPUT that names the argument and the rule, or that too much came
 */
export function checkArguments(tool: Tool, given: Given, { validator }: Sdk): void {
  if (tooNested({ variables: given }, limits.nesting) !== null)
    throw new JejakError('QUERY_TOO_DEEP', `arguments: lists and objects go ${limits.nesting} deep at most`);
  const size = Buffer.byteLength(JSON.stringify(given));
  if (size > limits.bodyBytes)
    throw new JejakError(
      'BODY_TOO_LARGE',
      `arguments: have ${size} bytes, at most ${limits.bodyBytes}; send less at once`,
    );
  const names = Object.keys(tool.input['properties'] as object);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw badInput('arguments', `${tool.name} takes ${names.join(', ')}`, unknown);
  const check = checks.get(tool) ?? validator.getValidator(tool.input);
  checks.set(tool, check);
  const { errorMessage } = check(given);
  if (errorMessage === undefined) return;
  // As Ajv tells it, which calls what it checks "data": "data/limit must be integer".
  const told = withAllowed(errorMessage, tool)
    .replace(/\bdata\//g, '')
    .replace(/\bdata(?= must)/g, 'arguments');
  throw new JejakError('BAD_USER_INPUT', hideNumbers(told.slice(0, mostShown)));
}

/** Ajv says that a value is none of those allowed, and not which these are. */
function withAllowed(message: string, { input }: Tool): string {
  return message.replace(/data\/([\w/]+) must be equal to one of the allowed values/g, (_, path: string) => {
    const schema = path.split('/').reduce<Given>((at, part) => {
      const properties = at['properties'] as Readonly<Record<string, Given>> | undefined;
      return properties?.[part] ?? (at['items'] as Given);
    }, input);
    return `${path} must be one of ${(schema['enum'] as readonly string[]).join(', ')}`;
  });
}

export function unknownTool(name: string, tools: readonly Tool[], { McpError, ErrorCode }: Sdk): Error {
  const names = tools.map((tool) => tool.name).join(', ');
  return new McpError(ErrorCode.InvalidParams, `no tool is called ${quoteInput(name)}; there are ${names}`);
}
