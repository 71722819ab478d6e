import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { shownModel } from '../../draft/model/model.ts';
import { JejakError } from '../../errors.ts';
import type { Language } from '../../explorer/core/language.ts';
import { type DeskFiles, type DeskPageProps, deskAnswer } from '../../explorer/desk/desk-answer.tsx';
import { type DeskSection, deskActions, deskPaths, deskSections } from '../../explorer/desk/desk-place.ts';
import type { Watch } from '../../graph/live/watched.ts';
import { Checksums } from '../../ingest/evidence/archive.ts';
import type { Log } from '../../log.ts';
import { addressOf } from '../address-of.ts';
import type { Editing } from '../editing/authenticate.ts';
import { errorResponse, tooManyBytes } from '../error-response.ts';
import { pageResponse } from '../explorer-pages.ts';
import type { GraphQLHandler } from '../graphql-handler.ts';
import { asResponse } from '../packed.ts';
import { pageFiles } from '../page-routes.ts';
import { clientOf, operationOf } from '../requests.ts';
import type { StaticFiles } from '../static-files.ts';
import { deskBodyBytes, deskFileBytes } from './article-text.ts';
import { deskCalls } from './desk-calls.ts';
import type { DeskContext } from './desk-context.ts';
import { whyForeign } from './own-site.ts';
import { isOfSession, makeSessions, type NoSession, type Session } from './session.ts';

export interface DeskOptions {
  readonly handler: GraphQLHandler;
  readonly editing: Editing;
  readonly places: NonNullable<Editing['places']>;
  readonly watch: Watch;
  readonly assets: StaticFiles;
  /** Where readers reach the site; null where nobody has said. */
  readonly site: string | null;
  readonly log: Log;
}

function tooLarge(most: number): string {
  return `article: has more than ${most} bytes, which no article has; send the one that you want`;
}

/** All that stands at the desk: its pages, the forms to sign in and out, and what the pages' script calls. */
export function serveDesk(options: DeskOptions): Hono {
  const { handler, editing, site, log } = options;
  const sessions = makeSessions(editing.tokens);
  const places = { ...options.places, checksums: new Checksums() };
  const files = filesIn(options.assets);
  const desk = new Hono();
  const sessionOf = (c: Context): Session | NoSession => sessions.of(c.req.header('cookie'), log);
  const isSecure = (c: Context): boolean => addressOf(c, site).protocol === 'https:';
  const page = (c: Context, language: Language, section: DeskSection, why: DeskPageProps['why'] = null) => {
    const session = sessionOf(c);
    const dossier = c.req.query('dossier') ?? null;
    const boot =
      typeof session === 'string'
        ? null
        : {
            ...{
              language,
              section,
              dossier,
              fromFile: c.req.query('berkas') === '1',
              csrf: session.csrf,
              by: session.principal.name,
              until: session.until,
            },
            hasArchive: places.archive !== null,
            model: editing.model === undefined ? null : shownModel(editing.model),
          };
    const reason = why ?? (session === 'ENDED' || session === 'REVOKED' ? session : null);
    return pageResponse(
      deskAnswer({ language, section, dossier, boot, why: reason, files }),
      addressOf(c, site),
      c.req.raw,
    );
  };
  for (const language of ['id', 'en'] as const)
    for (const section of deskSections)
      desk.get(deskPaths[language][section], compress(), (c) => page(c, language, section));

  const small = bodyLimit({ maxSize: 10_000, onError: () => asResponse(tooManyBytes(10_000)) });
  desk.post(deskActions.signIn, small, async (c) => {
    const foreign = whyForeign(c, site);
    if (foreign !== null) return refused('FORBIDDEN', foreign);
    const { token, kembali } = await c.req.parseBody();
    const back = pathOf(kembali);
    const signed = await signIn(String(token ?? ''), c);
    if (typeof signed === 'string') return page(c, back.language, back.section, signed);
    c.header('set-cookie', signed.cookie);
    return c.redirect(back.path, 303);
  });
  desk.post(deskActions.signOut, small, async (c) => {
    const foreign = whyForeign(c, site);
    const { csrf, kembali } = await c.req.parseBody();
    const session = sessionOf(c);
    if (foreign !== null || (typeof session !== 'string' && !isOfSession(session, String(csrf))))
      return refused('FORBIDDEN', foreign ?? 'csrf: is not that of this session; load the page anew');
    c.header('set-cookie', sessions.end(isSecure(c)));
    return c.redirect(pathOf(kembali).path, 303);
  });

  const api = deskActions.api;
  // To go on after a session has ended, without leaving the page that holds the work.
  desk.post(`${api}/sign-in`, small, async (c) => {
    const foreign = whyForeign(c, site);
    if (foreign !== null) return refused('FORBIDDEN', foreign);
    const { token } = (await c.req.json().catch(() => ({}))) as { token?: unknown };
    const signed = await signIn(String(token ?? ''), c);
    if (typeof signed === 'string') {
      const code = { REFUSED: 'UNAUTHENTICATED', TOO_MANY: 'TOO_MANY_ATTEMPTS', READER: 'FORBIDDEN' } as const;
      return refused(code[signed], `token: ${signed}`);
    }
    c.header('set-cookie', signed.cookie);
    const session = sessions.of(signed.cookie.split(';')[0], log);
    if (typeof session === 'string') return refused('UNAUTHENTICATED', `session: ${session}`);
    return c.json({ csrf: session.csrf, by: session.principal.name, until: session.until });
  });
  const upTo = (maxSize: number) => bodyLimit({ maxSize, onError: () => refused('BODY_TOO_LARGE', tooLarge(maxSize)) });
  const [wide, wider] = [upTo(deskBodyBytes), upTo(deskFileBytes)];
  for (const { method, path, answer, takesFile = false } of deskCalls)
    desk.on(method, `${api}/${path}`, compress(), takesFile ? wider : wide, async (c) => {
      const session = sessionOf(c);
      if (typeof session === 'string') return refused('UNAUTHENTICATED', `session: ${session}`);
      const foreign = method === 'GET' ? null : whyForeign(c, site);
      if (foreign !== null) return refused('FORBIDDEN', foreign);
      if (method !== 'GET' && !isOfSession(session, c.req.header('x-jejak-meja')))
        return refused('FORBIDDEN', 'x-jejak-meja: is not that of this session; load the page anew');
      try {
        return c.json((await answer(c, contextOf(c, session))) as object);
      } catch (error) {
        if (!(error instanceof JejakError) || error.code === 'INTERNAL') throw error;
        return refused(error.code, error.message);
      }
    });
  const others = (c: Context) => {
    // As at all pages, people and programs end an address with a slash.
    if (c.req.method === 'GET' && /^\/(?:meja|en\/desk)\/$/.test(c.req.path))
      return c.redirect(c.req.path.slice(0, -1), 301);
    if (c.req.method === 'GET' || c.req.method === 'HEAD')
      return refused('NOT_FOUND', 'nothing of the desk stands here');
    return asResponse(errorResponse('BAD_USER_INPUT', 'method: is none that this path has', 405));
  };
  desk.all('/meja/*', others);
  desk.all('/en/desk/*', others);
  return desk;

  async function signIn(token: string, c: Context): Promise<'REFUSED' | 'TOO_MANY' | 'READER' | { cookie: string }> {
    // The way of every token, so that those who guess are slowed here as there.
    const authentication = handler.authenticate(`Bearer ${token}`, clientOf(c));
    if ('refused' in authentication) return (await authentication.refused).status === 429 ? 'TOO_MANY' : 'REFUSED';
    if (authentication.auth.principal?.role !== 'editor') return 'READER';
    log.info(
      { event: 'desk.opened', by: authentication.auth.principal.name, client: clientOf(c).address },
      'signed in at the desk',
    );
    return { cookie: sessions.begin(token, isSecure(c)) };
  }

  function contextOf(c: Context, { principal }: Session): DeskContext {
    const operation = operationOf(handler, c, { writes: editing.writes, principal });
    return {
      places,
      watch: options.watch,
      model: editing.model ?? null,
      signal: c.req.raw.signal,
      execute: (asked, variables) => handler.ask(asked, variables, operation),
      principal,
      language: c.req.query('language') === 'en' ? 'en' : 'id',
    };
  }
}

function filesIn(assets: StaticFiles): DeskFiles {
  return {
    ...pageFiles(assets),
    deskStyle: assets.urlOf('desk.css'),
    deskScript: assets.urlOf('desk.js'),
  };
}

/** Where a form leads back to: a page of the desk, and nowhere else. */
function pathOf(given: unknown): { readonly path: string; readonly language: Language; readonly section: DeskSection } {
  for (const language of ['id', 'en'] as const)
    for (const section of deskSections) {
      const path = deskPaths[language][section];
      if (given === path) return { path, language, section };
      if (typeof given === 'string' && new RegExp(`^${path}\\?dossier=[a-z0-9-]{1,96}$`).test(given))
        return { path: given, language, section };
    }
  return { path: deskPaths.id.article, language: 'id', section: 'article' };
}

function refused(code: JejakError['code'], message: string): Response {
  return asResponse(errorResponse(code, message));
}
