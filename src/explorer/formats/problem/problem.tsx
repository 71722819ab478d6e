import { render } from 'preact-render-to-string';
import { type ErrorCode, errorCodes, JejakError } from '../../../errors.ts';
import type { ExplorerAnswer, PageFiles } from '../../core/answer.ts';
import { BrokenParameters, HttpGone, RefusedByPage } from '../../core/errors.ts';
import { type Language, otherLanguages } from '../../core/language.ts';
import { Notes } from '../../core/notes.ts';
import type { Route } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { siteMap } from '../../routes.ts';
import { Document } from '../../ui/frame/document.tsx';
import { SearchForm } from '../../ui/frame/search-form.tsx';
import { siteWords } from '../../ui/frame/words.ts';
import { PageContextProvider, usePageContext, useWords } from '../../ui/page-context.tsx';
import { Moment } from '../../ui/when.tsx';
import { BrokenForm } from './broken-form.tsx';
import { problemWords } from './words.ts';

interface Place {
  readonly route: Route | null;
  readonly wantsJson: boolean;
  readonly language: Language;
  readonly url: URL;
  readonly files: PageFiles;
}

/** The page for what went wrong, with what to do about it; JSON where JSON was asked for. */
export function problemAnswer(error: unknown, { route, wantsJson, language, url, files }: Place): ExplorerAnswer {
  const code = codeOf(error);
  const status = error instanceof HttpGone ? 410 : errorCodes[code].http;
  if (wantsJson || route?.format === 'json' || route?.format === 'feed.json') {
    const message = code === 'INTERNAL' ? wordsIn(problemWords, language).failed.title : messageOf(error);
    const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
    return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
  }
  const title = titleOf(error, code, language);
  const other = otherLanguages[language];
  const context = {
    language,
    page: null,
    id: '',
    query: {},
    otherLanguage: { language: other, href: siteMap.addressOf('home', other) },
    clocks: {},
    notes: new Notes(),
    siteMap,
  } as const;
  const head = {
    title,
    description: title,
    permalink: null,
    alternates: [],
    jsonLd: null,
    listed: false,
  };
  const html = render(
    <PageContextProvider context={context}>
      <Document head={head} files={files} embedded={route?.embedded ?? false}>
        <h1>{title}</h1>
        <Explanation code={code} error={error} url={url} />
      </Document>
    </PageContextProvider>,
  );
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(status === 503 ? { 'retry-after': '30' } : {}),
  };
  return { status, headers, body: `<!doctype html>${html}` };
}

const shedCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['OVERLOADED', 'STOPPING', 'TOO_MANY_STREAMS']);
const slowCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['DEADLINE_EXCEEDED', 'DATABASE_BUSY']);

function codeOf(error: unknown): ErrorCode {
  if (error instanceof HttpGone) return 'NOT_FOUND';
  if (error instanceof BrokenParameters) return 'BAD_USER_INPUT';
  return error instanceof JejakError ? error.code : 'INTERNAL';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function titleOf(error: unknown, code: ErrorCode, language: Language): string {
  const words = wordsIn(problemWords, language);
  const { http } = errorCodes[code];
  if (error instanceof HttpGone) return words.gone.title;
  if (code === 'NOT_FOUND') return words.notFound.title;
  if (code === 'INTERNAL') return words.failed.title;
  if (code === 'TOO_MANY_REQUESTS') return words.limited.title;
  if (shedCodes.has(code)) return words.busy.title;
  if (slowCodes.has(code)) return words.slow.title;
  if (http >= 500) return words.unavailable.title;
  return error instanceof BrokenParameters ? words.broken.title : words.broken.refused;
}

function Explanation({ code, error, url }: { code: ErrorCode; error: unknown; url: URL }) {
  const words = useWords(problemWords);
  const { clocks } = useWords(siteWords);
  if (error instanceof HttpGone) return <Retractions gone={error} />;
  if (code === 'NOT_FOUND')
    return (
      <>
        <p>{words.notFound.body}</p>
        <SearchForm prominent text={searchTextIn(url.pathname)} />
        {url.searchParams.has('knownAt') || url.searchParams.has('asOf') ? (
          <p>
            {words.notFound.knownAt} <a href={url.pathname}>{clocks.clear}</a>
          </p>
        ) : null}
      </>
    );
  if (code === 'INTERNAL') return <p>{words.failed.body}</p>;
  if (code === 'TOO_MANY_REQUESTS') return <p>{words.limited.body}</p>;
  if (shedCodes.has(code)) return <p>{words.busy.body}</p>;
  if (slowCodes.has(code)) return <p>{words.slow.body}</p>;
  if (errorCodes[code].http >= 500) return <p>{words.unavailable.body}</p>;
  if (error instanceof RefusedByPage) return <p>{error.message}</p>;
  if (!(error instanceof BrokenParameters)) return <Advice code={code} message={messageOf(error)} url={url} />;
  return (
    <>
      <p>{words.broken.body}</p>
      <BrokenForm problems={error.problems} url={url} />
    </>
  );
}

/** What to do about what the API refused, and what it says itself, which is English. */
function Advice({ code, message, url }: { code: ErrorCode; message: string; url: URL }) {
  const words = useWords(problemWords).broken;
  const advice: Readonly<Partial<Record<ErrorCode, string>>> = words.advice;
  return (
    <>
      <p>{advice[code] ?? words.otherwise}</p>
      <p>
        <a href={url.pathname}>{url.pathname}</a>
      </p>
      <p class="muted">
        {words.said} <span lang="en">{message}</span>
      </p>
    </>
  );
}

function Retractions({ gone: { retractions } }: { gone: HttpGone }) {
  const { to } = usePageContext();
  const words = useWords(problemWords).gone;
  return (
    <>
      <p>{words.body}</p>
      <dl class="facts">
        {retractions.map(({ id, retractedAt, reason }) => (
          <div key={id}>
            <dt>{retractedAt === null ? words.retracted : <Moment at={retractedAt} />}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${to('about')}#ditarik`}>{words.all}</a>
      </p>
    </>
  );
}

/** What somebody may have looked for at an address: the words of its last part. */
function searchTextIn(pathname: string): string {
  const last = pathname.split('/').at(-1) ?? '';
  return last
    .replace(/^[a-z]+:/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}
