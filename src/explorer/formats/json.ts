import type { ExplorerAnswer, PageModel } from '../core/answer.ts';

/**
 * What the API answered to the questions of the page, with the questions: `{ permalink, language, questions: [{ name,
 * text, variables, data }] }`. The first is the one that "see this as GraphQL" opens.
 */
export function jsonAnswer({ request, answered, opened, addresses }: PageModel): ExplorerAnswer {
  const { permalink } = addresses;
  const body = { permalink, language: request.language, title: opened.title, questions: answered };
  return {
    status: opened.status ?? 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
