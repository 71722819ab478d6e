import { asText } from './format/text.ts';

/** A named question in GraphQL, with the types of what it takes and of what it answers: see documents.ts. */
export interface Question<Data, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it holds the types. */
  readonly types?: (variables: Variables) => Data;
}

/**
 * Asks the API, as anybody could: a page can show nothing that the API does not.
 * @throws {JejakError} with the code and message of the first error in the answer; there is no half answer
 */
export type Ask = <Data, Variables>(question: Question<Data, Variables>, variables: Variables) => Promise<Data>;

/** A question as it was asked, and what came back. */
export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly variables: object;
  readonly data: unknown;
}

/** An `ask` that remembers. The first question is the one that the page is about. */
export function recording(ask: Ask): { readonly ask: Ask; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    ask: async (question, variables) => {
      const data = await ask(question, variables);
      asked.push({ name: question.name, text: question.text, variables: variables as object, data });
      return shown(data);
    },
  };
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
