import { asText } from './format/text.ts';
import { apiLanguages, type Language } from './language.ts';
import type { Operations } from './operation-types.ts';
import { type OperationName, operationTexts } from './operations.ts';

/** An operation of GraphQL by its name, with its text. */
export interface NamedOperation {
  readonly name: string;
  readonly text: string;
}

/** Has an operation answered. @throws {JejakError} with the code and message of the first error in the answer */
export type Execute = (operation: NamedOperation, variables: object) => Promise<unknown>;

/**
 * Asks the API, as anybody could: a page can show nothing that the API does not.
 * The language is the page's, and need not be said.
 * @throws {JejakError} with the code and message of the first error in the answer; there is no half answer
 */
export type Ask = <Name extends OperationName>(
  name: Name,
  variables: WithoutLanguage<Operations[Name]['variables']>,
) => Promise<Operations[Name]['data']>;

type WithoutLanguage<Variables> = Omit<Variables, 'language'> & {
  readonly [name in Extract<keyof Variables, 'language'>]?: Variables[name];
};

/** An operation as it was asked, and what came back. */
export interface AnsweredOperation extends NamedOperation {
  readonly variables: object;
  readonly data: unknown;
}

/**
 * An `ask` that records what it was asked, in that order. The first operation is the one that the page is about; one that
 * failed has null for its data.
 */
export function recording(
  execute: Execute,
  language: Language = 'id',
): { readonly ask: Ask; readonly answered: readonly AnsweredOperation[] } {
  const answered: AnsweredOperation[] = [];
  return {
    answered,
    ask: async (name, given) => {
      const operation = { name, text: textOf(name) };
      const takesLanguage = operation.text.includes('$language: Language!');
      const variables = takesLanguage ? { language: apiLanguages[language], ...given } : given;
      // In the order asked, whichever of several is answered first.
      const record = { ...operation, variables, data: null as unknown };
      answered.push(record);
      const data = await execute(operation, variables);
      record.data = data;
      return shown(data) as Operations[typeof name]['data']; // the types are made of the same text
    },
  };
}

function textOf(name: OperationName): string {
  const text = operationTexts.get(name);
  if (text === undefined) throw new Error(`no .graphql file has the operation ${name}; npm run build copies them`);
  return text;
}

/** The same data with every text as it may be shown; what is asked for as JSON stays as the API has it. */
function shown<T>(data: T): T {
  if (typeof data === 'string') return asText(data) as T & string; // a text for a text
  if (Array.isArray(data)) return data.map(shown) as T & unknown[]; // each item by itself
  if (typeof data !== 'object' || data === null) return data;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(data)) copy[name] = shown((data as Record<string, unknown>)[name]);
  return copy as T & object; // the same names
}
