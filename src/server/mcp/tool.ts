import type { Language } from '../../explorer/core/language.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Operations } from './operation-types.ts';

/** What a question in GraphQL is answered. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A question in GraphQL as a client posts it. */
export interface GraphQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/**
 * The API, under the limits of everybody: within the server, or through the one that has the database open.
 * @param signal ends the work when whoever called does not wait any more
 */
export type Door = (question: GraphQuestion, signal: AbortSignal) => Promise<GraphAnswer>;

export interface ViewArgument {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly knownOn?: string;
}

/** What a tool has at hand while it answers. */
export interface ToolCall {
  readonly language: Language;
  /** The two clocks, for the API; null without. */
  readonly view: ViewArgument | null;
  /** One of the operations beside the tools. @throws {JejakError} the first error in the answer: there is no half answer */
  ask<Name extends keyof Operations & string>(
    name: Name,
    variables: Omit<Operations[Name]['variables'], 'language' | 'view'>,
  ): Promise<Operations[Name]['data']>;
  /** Any question, with its errors. */
  readonly post: (question: GraphQuestion) => Promise<GraphAnswer>;
  /** The page of whatever has the id, under the clocks; absolute where it is known where the site stands. */
  readonly link: (id: string) => string;
}

/** As the output schema has it. */
export interface ToolAnswer {
  /** In sentences. */
  readonly notKnown: readonly string[];
}

/** A tool: when to use it, what it takes and gives, and how it answers. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** Tells an assistant when to use it. */
  readonly description: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  /** @param given as the input schema has it: checked before */
  call(given: Readonly<Record<string, unknown>>, call: ToolCall): Promise<ToolAnswer>;
}

/** @param Given what the input schema lets in */
export function tool<Given extends object>(
  made: Omit<Tool, 'call'> & { call(given: Given, call: ToolCall): Promise<ToolAnswer> },
): Tool {
  return { ...made, call: (given, call) => made.call(given as Given, call) }; // checked by the input schema, of which Given is the type
}
