import { JejakError, quoteInput } from '../errors.ts';
import { addressOf, searchOf } from './address.ts';
import { addressesOf } from './addresses.ts';
import type { ExplorerAnswer, PageModel } from './answer.ts';
import { type Ask, recording } from './ask.ts';
import { Gone as GoneQuestion } from './documents.ts';
import { dayIn } from './format/day-in.ts';
import { csvAnswer } from './formats/csv.ts';
import { fileAnswer } from './formats/file.ts';
import { htmlAnswer } from './formats/html.tsx';
import { jsonAnswer } from './formats/json.ts';
import type { PageFiles } from './layout/document.tsx';
import { words } from './messages/words.ts';
import { type PageRequest, PermanentRedirect, type Route, TemporaryRedirect } from './page.ts';
import { Parameters } from './parameters.ts';
import { BrokenParameters, HttpGone, problemAnswer } from './problems.tsx';
import { languageOf, routeOf } from './routes.ts';
import { rowsShown } from './rows-shown.ts';

export interface ExplorerOptions {
  readonly ask: Ask;
  readonly files: PageFiles;
  /** Where bugs go; they never reach a reader. */
  readonly report: (error: unknown) => void;
  /** Told of an answer that was under way and broke off, with the path that was asked for. */
  readonly brokenOff?: (error: unknown, path: string) => void;
  /** Whom readers tell of an error. */
  readonly contact: string | null;
  readonly now?: () => Date;
}

/** What came in: the address as the reader has it, with the site it is on. */
export interface ExplorerRequest {
  readonly url: URL;
  /** A program asks, which wants JSON at the address of the page. */
  readonly wantsJson: boolean;
}

export type Explorer = (request: ExplorerRequest) => Promise<ExplorerAnswer>;

/** All pages, over one way to ask. */
export function makeExplorer(options: ExplorerOptions): Explorer {
  return async ({ url, wantsJson }) => {
    const found = routeOf(url.pathname);
    const bare = withoutSlashes(url.pathname);
    if (found === null && routeOf(bare) !== null) return redirect(301, bare + url.search);
    const route = wantsJson && found?.format === null ? { ...found, format: 'json' as const } : found;
    const language = route?.language ?? languageOf(url.pathname);
    try {
      if (route === null) throw new JejakError('NOT_FOUND', `nothing stands at ${quoteInput(url.pathname)}`);
      return await answer(route, url, options);
    } catch (error) {
      if (error instanceof PermanentRedirect && route !== null) return sentOn(301, route, error.id, url.search);
      if (error instanceof TemporaryRedirect && route !== null)
        return sentOn(302, route, route.id, searchOf(error.query));
      const problem = route === null ? error : await orGone(error, route.id, options.ask);
      if (!isKnown(problem)) options.report(problem);
      return problemAnswer(problem, { route, wantsJson, language, url, files: options.files });
    }
  };
}

async function answer(route: Route, url: URL, options: ExplorerOptions): Promise<ExplorerAnswer> {
  const opening = await open(route, url, options);
  switch (route.format) {
    case null:
      return htmlAnswer(opening);
    case 'json':
      return jsonAnswer(opening);
    case 'csv':
      return csvAnswer(
        opening,
        (after) => open(route, url, options, { after, rows: rowsShown.most }),
        (error) => options.brokenOff?.(error, url.pathname),
      );
    default:
      return fileAnswer(opening, route.format);
  }
}

async function open(
  route: Route,
  url: URL,
  { ask, files, contact, now = () => new Date() }: ExplorerOptions,
  page: { readonly after: string; readonly rows: number } | null = null,
): Promise<PageModel> {
  const { language } = route;
  const parameters = new Parameters(url.searchParams, language);
  const view = parameters.view();
  const rows = parameters.int('rows', { least: 1, most: rowsShown.most });
  const after = parameters.text('after', 500);
  const remembered = recording((question, variables) => {
    // Whatever the page reads, it has read by now.
    if (parameters.problems.length > 0) throw new BrokenParameters(parameters.problems);
    return ask(question, variables);
  });
  const request: PageRequest = {
    language,
    words: words[language],
    id: route.id,
    format: route.format,
    parameters,
    view,
    ask: remembered.ask,
    rows: page?.rows ?? rows ?? (route.format === 'csv' ? rowsShown.most : rowsShown.default),
    after: page?.after ?? after ?? null,
    today: dayIn(now()),
    site: url.origin,
    contact,
  };
  const opened = await route.page.open(request);
  if (parameters.problems.length > 0) throw new BrokenParameters(parameters.problems);
  const { asked } = remembered;
  return { route, request, opened, asked, addresses: addressesOf(route, request, { asked, opened }), files };
}

/** The error; or that what has the id was retracted, where it is not there any more. */
async function orGone(error: unknown, id: string, ask: Ask): Promise<unknown> {
  if (id === '' || !(error instanceof JejakError && error.code === 'NOT_FOUND')) return error;
  try {
    const { retractions } = await ask(GoneQuestion, { id });
    return retractions.length === 0 ? error : new HttpGone(id, retractions);
  } catch (failure) {
    return failure;
  }
}

/** What somebody can be told; all else is a bug. */
function isKnown(problem: unknown): boolean {
  return problem instanceof JejakError || problem instanceof BrokenParameters || problem instanceof HttpGone;
}

/** People end addresses with a slash; no page's does. By hand: a regular expression would look from each slash anew. */
function withoutSlashes(pathname: string): string {
  let end = pathname.length;
  while (pathname[end - 1] === '/') end -= 1;
  return pathname.slice(0, end);
}

/** The same kind of page in the same form, elsewhere. */
function sentOn(status: 301 | 302, route: Route, id: string, search: string): ExplorerAnswer {
  const { page, language, format, embedded } = route;
  const ending = format === null ? {} : { format };
  return redirect(status, `${addressOf(page.name, language, { id, embedded, ...ending })}${search}`);
}

function redirect(status: 301 | 302, location: string): ExplorerAnswer {
  return { status, headers: { location, 'content-type': 'text/plain; charset=utf-8' }, body: location };
}
