import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { LRUCache } from 'lru-cache';
import { JejakError, quoteInput } from '../../errors.ts';
import { readVersion } from '../../graph/dataset-version.ts';
import { prices } from '../../graph/meter/prices.ts';
import { type DownloadName, downloadNameIn, downloadPath, keptAs, tagOf } from '../../interchange/download-name.ts';
import { type ExportFormat, exportFormats } from '../../interchange/formats.ts';
import { aboutExport } from '../../interchange/graph/about-export.ts';
import type { ExportRun } from '../../interchange/graph/export-run.ts';
import type { Log } from '../../log.ts';
import { type Day, parseKnownAt } from '../../ontology/values/known-by.ts';
import { latestDay, parsePartialDate, partialDate } from '../../ontology/values/partial-date.ts';
import { hasClock, type View } from '../../ontology/view.ts';
import type { Language } from '../../ontology/wording.ts';
import type { Store } from '../../store/store.ts';
import { errorResponse, shedAnswer } from '../error-response.ts';
import { forAnyPage } from '../every-answer.ts';
import { Shed } from '../load/shed.ts';
import { exchangeOf } from '../observe/exchanges.ts';
import { asResponse } from '../packed.ts';
import { siteFor } from '../requests.ts';

export interface Downloads {
  readonly store: Store;
  /** The address under which readers reach the pages; null takes what is known of it. */
  readonly site: string | null;
  readonly log: Log;
  readonly logError: (error: unknown) => void;
}

/** So many files are made at one time: each reads the whole graph, and pages are to be answered beside them. */
const mostAtOnce = 2;
const retryAfterSeconds = 30;
/** All that is text gets several times smaller, and is said to be in UTF-8; the rest is compressed already. */
const isText = /; charset=/;
const paths = { id: '/unduh/:file', en: '/en/downloads/:file' } as const;

/**
 * The whole graph as files of other programs, made while they are sent. A file is of one version of the graph, which its
 * name says; where somebody writes meanwhile, the answer breaks off, so that nobody takes half of two versions for one.
 */
export function serveDownloads(app: Hono, downloads: Downloads): void {
  const checksums = new LRUCache<string, string>({ max: 500 });
  let atWork = 0;
  const answer = async (c: Context, language: Language): Promise<Response> => {
    const name = downloadNameIn(c.req.param('file') ?? '');
    if (name === null)
      return refused('NOT_FOUND', `${quoteInput(c.req.path)}: there is no such file; /unduh has those that there are`);
    const run = await runOf(c, language, downloads);
    if ('refused' in run) return run.refused;
    const { version } = run.about;
    if (name.version !== version) return elsewhere(c, name, version, language);
    const { view } = run;
    const format: ExportFormat = exportFormats[name.format];
    if (hasClock(view) && !format.hasView)
      return refused('BAD_USER_INPUT', `asOf, knownAt: .${format.ending} holds the graph itself, whatever the clocks`);
    const tag = tagOf([version, name.format, language, view.asOf, view.knownAt, run.about.site, run.about.root]);
    const headers = headersOf(name, format, { version, view, tag });
    if (c.req.header('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers });
    if (c.req.method === 'HEAD') return new Response(null, { headers });
    if (name.isChecksum && checksums.has(tag)) return checksumAnswer(checksums.get(tag) ?? '', name, run, headers);
    if (atWork >= mostAtOnce) {
      const soon = { 'retry-after': String(retryAfterSeconds), 'cache-control': 'no-store' };
      return refused('OVERLOADED', `${mostAtOnce} files are made at this time: try again in a moment`, soon);
    }
    atWork += 1;
    let isDone = false;
    const done = (): void => {
      if (!isDone) atWork -= 1;
      isDone = true;
    };
    try {
      // Never given back: the whole graph is read. At most half of a budget, so that pages can be read beside it.
      await exchangeOf(c)?.allowance?.hold(await unitsOf(downloads.store));
    } catch (error) {
      done();
      throw error;
    }
    const parts = ofOneVersion(downloads.store, format.write(run), version, (sha256) => checksums.set(tag, sha256));
    if (!name.isChecksum) return new Response(streamOf(parts, downloads, c.req.path, done), { headers });
    try {
      for await (const _ of parts); // for its checksum alone
    } finally {
      done();
    }
    return checksumAnswer(checksums.get(tag) ?? '', name, run, headers);
  };
  for (const language of ['id', 'en'] as const)
    app.get(paths[language], compress({ contentTypeFilter: isText }), (c) =>
      answer(c, language).catch((error: unknown) => {
        if (error instanceof Shed) return asResponse(shedAnswer(error));
        if (error instanceof JejakError) return refused(error.code, error.message);
        throw error;
      }),
    );
}

/** What one thing weighs that is read and written: a row, what dossiers say of it, and what it is under a view. */
const unitsAThing = prices.row.weight + prices.record.weight + prices.claim.weight + prices.kilobyte.weight;

/** What a file of the whole graph is expected to cost, in units of work. */
async function unitsOf(store: Store): Promise<number> {
  const counts = await store.read('counts', {});
  return counts.reduce((sum, { count }) => sum + count, 0) * unitsAThing;
}

/** The parts of a file, and at its end its checksum. @throws {JejakError} DATABASE_BUSY where the graph has changed by then */
async function* ofOneVersion(
  store: Store,
  parts: AsyncIterable<string | Uint8Array>,
  version: string,
  whole: (sha256: string) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const part of parts) {
    const bytes = Buffer.from(part as string);
    hash.update(bytes);
    yield bytes;
  }
  if ((await readVersion(store)).version !== version)
    throw new JejakError('DATABASE_BUSY', 'the graph changed while the file was made: ask for the new version');
  whole(hash.digest('hex'));
}

function streamOf(
  parts: AsyncGenerator<Uint8Array>,
  { log, logError }: Downloads,
  path: string,
  done: () => void,
): ReadableStream<Uint8Array> {
  let hasLeft = false;
  return new ReadableStream(
    {
      pull: async (controller) => {
        try {
          const { done: isOver, value } = await parts.next();
          if (hasLeft) return;
          if (!isOver) return controller.enqueue(value);
          done();
          controller.close();
        } catch (error) {
          done();
          if (hasLeft) return;
          const code = error instanceof JejakError ? error.code : 'INTERNAL';
          log.error({ event: 'answer.broken', path, code }, 'an answer broke off on the way');
          if (code === 'INTERNAL') logError(error);
          controller.error(error);
        }
      },
      cancel: async () => {
        hasLeft = true;
        done();
        await parts.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

async function runOf(
  c: Context,
  language: Language,
  { store, site }: Downloads,
): Promise<ExportRun | { readonly refused: Response }> {
  try {
    const view: View = {
      asOf: parsed(c, 'asOf', parsePartialDate),
      // A month or a year ends on a day that exists, as `--known-on` has it.
      knownAt: parsed(c, 'knownAt', (text, field) => {
        const date = partialDate(text);
        return date === null ? parseKnownAt(text, field) : (latestDay(date) as Day);
      }),
    };
    const about = await aboutExport(store, view, language, siteFor(c, site));
    return { store, view, language, about };
  } catch (error) {
    if (error instanceof JejakError) return { refused: refused(error.code, error.message) };
    throw error;
  }
}

function parsed<T>(c: Context, name: string, read: (text: string, field: string) => T): T | null {
  const text = c.req.query(name)?.trim() ?? '';
  return text === '' ? null : read(text, name);
}

/** Where the version is another, or none is named: that of now, which is a moment's. */
function elsewhere(c: Context, name: DownloadName, version: string, language: Language): Response {
  const path = downloadPath(language, name.format, version) + (name.isChecksum ? '.sha256' : '');
  const location = path + new URL(c.req.url).search;
  if (name.version === null)
    return new Response(null, { status: 302, headers: { ...forAnyPage, location, 'cache-control': 'no-store' } });
  return refused(
    'NOT_FOUND',
    `version ${name.version} of the graph is not here any more; that of now is at ${location}`,
  );
}

function headersOf(
  { format, isChecksum }: DownloadName,
  { mediaType, isBinary }: ExportFormat,
  { version, view, tag }: { readonly version: string; readonly view: View; readonly tag: string },
): Record<string, string> {
  const kept = keptAs(version, view, format);
  const type = isChecksum ? 'text/plain' : mediaType;
  return {
    ...forAnyPage,
    'content-type': isBinary && !isChecksum ? type : `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${kept}${isChecksum ? '.sha256' : ''}"`,
    etag: tag,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
}

/** As `sha256sum --check` reads it. */
function checksumAnswer(
  sha256: string,
  { format }: DownloadName,
  { about, view }: ExportRun,
  headers: Record<string, string>,
): Response {
  return new Response(`${sha256}  ${keptAs(about.version, view, format)}\n`, { headers });
}

function refused(
  code: ConstructorParameters<typeof JejakError>[0],
  message: string,
  more: Record<string, string> = {},
): Response {
  const { headers, ...answer } = errorResponse(code, message);
  return asResponse({ ...answer, headers: { ...headers, ...forAnyPage, ...more } });
}
