import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { hideNumbers, JejakError } from '../errors.ts';
import type { PageFiles } from '../explorer/core/answer.ts';
import type { Execute } from '../explorer/core/ask.ts';
import { type ExplorerOptions, makeExplorer } from '../explorer/explorer.ts';
import type { Log } from '../log.ts';
import { addressOf } from './address-of.ts';
import { pageKey } from './cache/answer-key.ts';
import type { Answers } from './cache/answers.ts';
import { taggedUnlessStreamed } from './cache/tagged.ts';
import { explorerPages, type makeShedPages } from './explorer-pages.ts';
import type { GraphQLHandler } from './graphql-handler.ts';
import { Shed } from './load/shed.ts';
import type { WorkQueue } from './load/work-queue.ts';
import { operationOf, sent } from './requests.ts';
import type { StaticFiles } from './static-files.ts';

interface Pages {
  readonly handler: GraphQLHandler;
  readonly work: WorkQueue;
  readonly answers: Answers;
  readonly assets: StaticFiles;
  /** For readers who are not taken on. */
  readonly shedPage: ReturnType<typeof makeShedPages>;
  readonly contact: string | null;
  readonly site: string | null;
  readonly logError: (error: unknown) => void;
  readonly log: Log;
}

/** Every page of the explorer, at all addresses that are nothing else's. */
export function servePages(app: Hono, pages: Pages): void {
  const { handler, work, answers, assets, shedPage, contact, site, logError, log } = pages;
  const files = pageFiles(assets);
  const brokenOff = (error: unknown, path: string): void => {
    const code = error instanceof JejakError ? error.code : 'INTERNAL';
    log.error({ event: 'answer.broken', path: hideNumbers(path), code }, 'an answer broke off on the way');
    logError(error);
  };
  app.get('/favicon.ico', (c) => c.redirect(assets.urlOf('icon.svg'), 301));
  app.get('*', compress(), taggedUnlessStreamed, async (c) => {
    const operation = operationOf(handler, c);
    let begun = false;
    const execute: Execute = (asked, variables) => {
      const answer = () => handler.ask(asked, variables, operation);
      // What follows the first rows of a CSV is asked for while they are read, and takes its turn each time.
      return begun ? work.goOn(operation, answer) : answer();
    };
    const options: ExplorerOptions = { execute, files, contact, logError, brokenOff };
    const url = addressOf(c, site);
    const page = () => explorerPages(makeExplorer(options), c.req.raw, url);
    const answer = await answers.of(pageKey(c.req.header(), url), operation, page);
    begun = true;
    if (answer instanceof Shed) return shedPage(answer, c.req.raw, url);
    return sent(answer, c);
  });
}

/** What each page loads. */
export function pageFiles(assets: StaticFiles): PageFiles {
  return {
    style: assets.urlOf('explorer.css'),
    script: assets.urlOf('explorer.js'),
    icon: assets.urlOf('icon.svg'),
  };
}
