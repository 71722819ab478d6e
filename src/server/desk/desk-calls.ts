import type { Context } from 'hono';
import { badInput } from '../../errors.ts';
import { queueNames } from '../../explorer/desk/desk-queue.ts';
import { kindNames } from '../../ontology/claim-rules.ts';
import { DossierFolder } from '../editing/dossier-folder.ts';
import { archiveFile, archiveFiles } from './archive-files.ts';
import { articleOf } from './article-text.ts';
import { checkDocument } from './check-document.ts';
import { decide } from './decide.ts';
import type { DeskContext } from './desk-context.ts';
import { draftArticle } from './draft-article.ts';
import { KeptDrafts } from './kept-drafts.ts';
import { knownOf, namesCalled } from './known-names.ts';
import { openDossier } from './open-dossier.ts';
import { queueOf } from './queues.ts';
import { readDocument } from './read-document.ts';
import { type DroppedSheet, readMappingJson, readSheet } from './read-sheet.ts';
import { retractDossier } from './retract-dossier.ts';
import { saveDocument } from './save-document.ts';

interface DeskCall {
  readonly method: 'GET' | 'POST';
  /** Below `/meja/api/`. */
  readonly path: string;
  /** Whether a file comes along, which may be larger than what is worked on. */
  readonly takesFile?: true;
  /** What is answered, as JSON. */
  readonly answer: (c: Context, context: DeskContext) => Promise<unknown>;
}

/** What the script of the desk calls. Each is for an editor who is signed in; what changes anything is a POST. */
export const deskCalls: readonly DeskCall[] = [
  {
    method: 'POST',
    path: 'draft',
    takesFile: true,
    answer: async (c, { places, model, signal }) =>
      draftArticle(await articleIn(c, places), places, c.req.query('model') === '1' ? model : null, signal),
  },
  { method: 'GET', path: 'archive', answer: async (_c, { places }) => ({ files: archiveFiles(places.archive) }) },
  {
    method: 'GET',
    path: 'dossiers',
    answer: async (_c, { places }) => ({ names: new DossierFolder(places.dossiers).names() }),
  },
  { method: 'GET', path: 'dossier', answer: async (c, { places }) => openDossier(c.req.query('name') ?? '', places) },
  {
    method: 'GET',
    path: 'names',
    answer: (c, context) => {
      const asked = (c.req.query('kinds') ?? '').split(',');
      return namesCalled(
        c.req.query('q') ?? '',
        kindNames.filter((kind) => asked.includes(kind)),
        context,
      );
    },
  },
  { method: 'GET', path: 'known', answer: (c, context) => knownOf((c.req.query('ids') ?? '').split(','), context) },
  {
    method: 'POST',
    path: 'check',
    answer: async (c, context) => checkDocument(readDocument(await jsonOf(c)), context),
  },
  { method: 'POST', path: 'save', answer: async (c, context) => saveDocument(readDocument(await jsonOf(c)), context) },
  { method: 'GET', path: 'drafts', answer: async (_c, context) => ({ drafts: keptBy(context).list() }) },
  { method: 'GET', path: 'kept', answer: async (c, context) => keptBy(context).open(c.req.query('id') ?? '') },
  { method: 'POST', path: 'keep', answer: async (c, context) => keptBy(context).keep(readDocument(await jsonOf(c))) },
  {
    method: 'POST',
    path: 'drop',
    answer: async (c, context) => {
      keptBy(context).drop(textIn(await jsonOf(c), 'id'));
      return {};
    },
  },
  {
    method: 'POST',
    path: 'retract',
    answer: async (c, context) => {
      const body = await jsonOf(c);
      return retractDossier(textIn(body, 'dossier'), textIn(body, 'reason'), context);
    },
  },
  {
    method: 'GET',
    path: 'queue',
    answer: (c, context) => {
      const queue = queueNames.find((name) => name === c.req.query('name'));
      if (queue === undefined) throw badInput('name', `is one of ${queueNames.join(', ')}`);
      return queueOf(queue, c.req.query('after') ?? null, context);
    },
  },
  {
    method: 'POST',
    path: 'sheet',
    takesFile: true,
    answer: async (c, context) => readSheet(await sheetIn(c), context),
  },
  { method: 'POST', path: 'decide', answer: async (c, context) => decide(await jsonOf(c), context) },
];

/** The article that a request brings, or names in the archive. */
async function articleIn(c: Context, { archive }: DeskContext['places']) {
  const named = c.req.query('archive');
  if (named !== undefined) return archiveFile(archive, named);
  return articleOf(c.req.query('file') ?? 'artikel.txt', Buffer.from(await c.req.arrayBuffer()));
}

/** The sheet that a form brings, and what was said of it. */
async function sheetIn(c: Context): Promise<DroppedSheet> {
  const { file, sheet = '', header = '', mapping = '' } = await c.req.parseBody();
  if (!(file instanceof File)) throw badInput('file', 'is a sheet, CSV or XLSX');
  return {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    sheet: sheet === '' ? null : String(sheet),
    header: /^\d{1,4}$/.test(String(header)) ? Number(header) : null,
    mapping: readMappingJson(String(mapping)),
  };
}

function keptBy({ places, principal }: DeskContext): KeptDrafts {
  return new KeptDrafts(places.dossiers, principal.name);
}

async function jsonOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await c.req.json().catch(() => null);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badInput('body', 'is an object in JSON');
  return body as Readonly<Record<string, unknown>>; // as was just seen
}

function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value.trim() === '') throw badInput(name, 'is a text');
  return value;
}
