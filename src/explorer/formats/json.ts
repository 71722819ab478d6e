import type { ExplorerAnswer, PageModel } from '../answer.ts';

/**
 * What the API answered to the questions of the page, with the questions: `{ permalink, language, questions: [{ name,
 * text, variables, data }] }`. The first is the one that "see this as GraphQL" opens.
 */
export function jsonAnswer({ request, asked, opened, addresses }: PageModel): ExplorerAnswer {
  const { permalink } = addresses;
  const said = { permalink, language: request.language, title: opened.title, questions: asked };
  return {
    status: opened.status ?? 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(said),
  };
}
