import { readConfig } from '../config.ts';
import { makeDraft } from '../draft/make-draft.ts';
import { errorCodes, JejakError } from '../errors.ts';
import { shownFile } from '../ingest/guard/guard-file-name.ts';
import { type ArticleFile, readArticleFile } from './article-file.ts';
import { type CliCommand, textOption } from './command.ts';
import { draftPlaces, type KeptDraft, keepDraft } from './draft-files.ts';
import { draftsWithModel } from './drafts-with-model.ts';
import { bugText, type Io } from './io.ts';
import { knownNames } from './known-names.ts';

export const newCommand: CliCommand = {
  name: 'new',
  summary: 'make drafts of dossiers out of articles (text, saved pages, PDF), for a person to confirm',
  define: (command) =>
    command
      .argument('<articles...>', 'text in UTF-8, pages as a browser saves them, PDFs with text')
      .option(
        '--out <path>',
        'the file to write, or the folder of several; <published>-<publisher>.yaml here unless given',
      )
      .option('--archive <folder>', 'where to keep the texts of the articles; JEJAK_ARCHIVE unless given')
      .option('--model', 'ask the model of JEJAK_MODEL_URL too: the article is sent there (docs/drafts.md)'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const paths = call.arguments;
    const json = Boolean(call.options['json']);
    const places = draftPlaces(textOption(call, 'out'), textOption(call, 'archive') ?? config.archive, paths.length);
    const withModel = draftsWithModel(call, config, io);
    let exit = 0;
    // Of several articles one that fails is told, and the others are drafted; one alone is the whole call.
    const each = async <T>(path: string, work: () => T | Promise<T>): Promise<T[]> => {
      try {
        return [await work()];
      } catch (error) {
        if (paths.length === 1) throw error;
        exit = Math.max(exit, fail(path, error, json, io));
        return [];
      }
    };
    const articles: ArticleFile[] = [];
    for (const path of paths) articles.push(...(await each(path, () => readArticleFile(path))));
    const texts = articles.map(({ text }) => text.toString('utf8'));
    const names = articles.length === 0 ? null : await knownNames(config, texts, io);
    const kept: KeptDraft[] = [];
    for (const article of articles) {
      if (names === null) break;
      const done = await each(article.path, async () => {
        const rules = makeDraft(besides(article), article.text, names);
        const { draft, json: ofModel } = await withModel(rules, article.text.toString('utf8'), names);
        const one = keepDraft(article, draft, places, config.dossierSchema);
        if (json) io.out(JSON.stringify({ ...asJson(one), ...ofModel }));
        else for (const line of countsOf(one)) io.out(line);
        return one;
      });
      kept.push(...done);
    }
    if (!json && kept.length > 0) for (const line of nextSteps(kept)) io.out(line);
    return exit;
  },
};

/** The path of the text: what a draft makes of a name, it makes of the one that the archive has. */
function besides({ path, textName }: ArticleFile): string {
  return path.replace(/[^/\\]*$/, textName);
}

/** Tells why one of several articles has no draft. @returns the exit code that it calls for */
function fail(path: string, error: unknown, json: boolean, io: Io): number {
  if (!(error instanceof JejakError)) {
    io.error(`${shownFile(path)}: ${bugText(error)}`);
    return errorCodes.INTERNAL.exit;
  }
  const { code, message } = error;
  if (json) io.out(JSON.stringify({ article: shownFile(path), error: { code, message } }));
  else io.error(`${shownFile(path)}: ${message}`);
  // The call was right, and one of its articles was not.
  return code === 'BAD_USER_INPUT' ? errorCodes.DOSSIER_INVALID.exit : errorCodes[code].exit;
}

function countsOf({ draft, file }: KeptDraft): string[] {
  const { entities, claims, conferrals } = draft;
  const all = [...entities, ...claims, ...conferrals];
  const count = (level: string): string => `${all.filter(({ sure }) => sure === level).length} ${level}`;
  return [
    `${file}: a draft: ${entities.length} entities, ${claims.length} claims, ${conferrals.length} conferrals`,
    `how sure: ${count('high')}, ${count('medium')}, ${count('low')}`,
  ];
}

function nextSteps(kept: readonly KeptDraft[]): string[] {
  const files = kept.map(({ file }) => file).join(' ');
  const archives = [...new Set(kept.map(({ archive }) => archive))];
  const steps = [
    'Read it beside the article. Where you agree, take out the line "sure"; where you do not, the whole item.',
    'Take out the line "draft" at the top.',
    ...archives.map((archive) => {
      const own = kept.filter((one) => one.archive === archive).map(({ file }) => file);
      return `npx jejak locate ${own.join(' ')} --archive ${archive}`;
    }),
    `npx jejak ingest ${files}`,
  ];
  return ['Next:', ...steps.map((step, at) => `  ${at + 1}. ${step}`)];
}

function asJson({ draft, file, archive }: KeptDraft): Record<string, unknown> {
  const entities = draft.entities.map(({ otherNames, ...entity }) => ({ ...entity, otherNames: [...otherNames] }));
  return { ...draft, article: draft.file, file, archive, entities };
}
