import { JejakError, quoteInput } from '../errors.ts';
import { addressesOf, preservedQuery } from './core/addresses.ts';
import type { ExplorerAnswer, PageFiles, PageModel } from './core/answer.ts';
import { type Execute, recording } from './core/ask.ts';
import { BrokenParameters, HttpGone, isKnown, PermanentRedirect, TemporaryRedirect } from './core/errors.ts';
import { dayIn } from './core/format/day-in.ts';
import { isTableFormat, type PageRequest, type Route } from './core/page.ts';
import { Parameters } from './core/parameters.ts';
import { searchOf } from './core/query.ts';
import { rowsShown } from './core/rows-shown.ts';
import { csvAnswer } from './formats/csv.ts';
import { feedAnswer } from './formats/feed/feed.ts';
import { fileAnswer } from './formats/file.ts';
import { htmlAnswer } from './formats/html.tsx';
import { jsonAnswer } from './formats/json.ts';
import { problemAnswer } from './formats/problem/problem.tsx';
import { xlsxAnswer } from './formats/xlsx/xlsx.ts';
import { languageOf, plainPath, routeOf, siteMap } from './routes.ts';

export interface ExplorerOptions {
  readonly execute: Execute;
  readonly files: PageFiles;
  /** Where bugs go; they never reach a reader. */
  readonly logError: (error: unknown) => void;
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
    const plain = plainPath(url.pathname);
    if (found === null && routeOf(plain) !== null) return redirect(301, plain + url.search);
    const route = wantsJson && found?.format === null ? { ...found, format: 'json' as const } : found;
    const language = route?.language ?? languageOf(url.pathname);
    try {
      if (route === null) throw new JejakError('NOT_FOUND', `nothing stands at ${quoteInput(url.pathname)}`);
      return await answer(route, url, options);
    } catch (error) {
      if (error instanceof PermanentRedirect && route !== null) return sentOn(301, route, error.id, url.search);
      if (error instanceof TemporaryRedirect && route !== null)
        return sentOn(302, route, error.id ?? route.id, error.query === null ? url.search : searchOf(error.query));
      const problem = route === null ? error : await orGone(error, route.id, options.execute);
      if (!isKnown(problem)) options.logError(problem);
      return problemAnswer(problem, { route, wantsJson, language, url, files: options.files });
    }
  };
}

async function answer(route: Route, url: URL, options: ExplorerOptions): Promise<ExplorerAnswer> {
  const model = await open(route, url, options);
  switch (route.format) {
    case null:
      return htmlAnswer(model);
    case 'json':
      return jsonAnswer(model);
    case 'csv':
      return csvAnswer(
        model,
        (after) => open(route, url, options, { after, rows: rowsShown.most }),
        (error) => options.brokenOff?.(error, url.pathname),
      );
    case 'xlsx':
      return xlsxAnswer(model, (after) => open(route, url, options, { after, rows: rowsShown.most }));
    case 'atom':
    case 'feed.json':
      return feedAnswer(model, route.format);
    default:
      return fileAnswer(model, route.format);
  }
}

async function open(
  route: Route,
  url: URL,
  { execute, files, contact, now = () => new Date() }: ExplorerOptions,
  page: { readonly after: string; readonly rows: number } | null = null,
): Promise<PageModel> {
  const { language } = route;
  const parameters = new Parameters(url.searchParams, language);
  const view = parameters.view();
  const rows = parameters.int('rows', { least: 1, most: rowsShown.most });
  const after = parameters.text('after', 500);
  const before = parameters.text('before', 500);
  const settle = (): void => {
    if (parameters.problems.length > 0) throw new BrokenParameters(parameters.problems);
    // Whoever types a date gets the address that says it for everybody.
    if (route.format === null && parameters.hasTypedDates)
      throw new TemporaryRedirect(preservedQuery(route.page, { parameters }));
  };
  const { ask, answered } = recording((operation, variables) => {
    // Whatever the page reads, it has read by now.
    settle();
    return execute(operation, variables);
  }, language);
  const request: PageRequest = {
    language,
    id: route.id,
    format: route.format,
    parameters,
    view,
    ask,
    rows: page?.rows ?? rows ?? (isTableFormat(route.format) ? rowsShown.most : rowsShown.default),
    after: page?.after ?? after ?? null,
    before: page === null && after === undefined ? (before ?? null) : null,
    today: dayIn(now()),
    site: url.origin,
    siteMap,
    contact,
  };
  const opened = await route.page.open(request);
  settle();
  return { route, request, opened, answered, addresses: addressesOf(route, request, { answered, opened }), files };
}

/** The error; or that what has the id was retracted, where it is not there any more. */
async function orGone(error: unknown, id: string, execute: Execute): Promise<unknown> {
  if (id === '' || !(error instanceof JejakError && error.code === 'NOT_FOUND')) return error;
  try {
    const { retractions } = await recording(execute).ask('Gone', { id });
    return retractions.length === 0 ? error : new HttpGone(id, retractions);
  } catch (failure) {
    return failure;
  }
}

/** The same kind of page in the same form, elsewhere. */
function sentOn(status: 301 | 302, route: Route, id: string, search: string): ExplorerAnswer {
  const { page, language, format, embedded } = route;
  const ending = format === null ? {} : { format };
  return redirect(status, `${siteMap.addressOf(page.name, language, { id, embedded, ...ending })}${search}`);
}

function redirect(status: 301 | 302, location: string): ExplorerAnswer {
  return { status, headers: { location, 'content-type': 'text/plain; charset=utf-8' }, body: location };
}
