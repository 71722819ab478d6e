import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import type { ArticleDraft } from '../draft/draft.ts';
import { draftYaml } from '../draft/draft-yaml.ts';
import { makeDraft } from '../draft/make-draft.ts';
import { badInput } from '../errors.ts';
import { openArchive } from '../ingest/evidence/archive.ts';
import { type CliCommand, textOption } from './command.ts';
import { draftsWithModel } from './drafts-with-model.ts';
import type { Io } from './io.ts';
import { knownNames } from './known-names.ts';

export const newCommand: CliCommand = {
  name: 'new',
  summary: "make a draft of a dossier out of an article's text, for a person to confirm",
  define: (command) =>
    command
      .argument('<article>', 'the text of the article, in UTF-8')
      .option('--model', 'ask the model of JEJAK_MODEL_URL too: the article is sent there (docs/drafts.md)')
      .option('--out <file>', 'where to write the draft; <published>-<publisher>.yaml here unless given')
      .option('--archive <folder>', 'where to keep the text of the article; JEJAK_ARCHIVE unless given'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const [path = ''] = call.arguments;
    if (!existsSync(path) || !statSync(path).isFile()) throw badInput('article', 'there is no such file', path);
    const given = textOption(call, 'out');
    if (given !== null) checkFree(given);
    const withModel = draftsWithModel(call, config, io);
    const bytes = readFileSync(path);
    const index = await knownNames(config, bytes.toString('utf8'), io);
    const { draft, json } = await withModel(makeDraft(path, bytes, index), bytes.toString('utf8'), index);
    const out = given ?? `${draft.name}.yaml`;
    checkFree(out);
    const archive = keep(path, bytes, draft.sha256, textOption(call, 'archive') ?? config.archive);
    writeFileSync(out, draftYaml(draft, schemaFrom(out, config.dossierSchema)));
    if (call.options['json']) io.out(JSON.stringify({ file: out, archive, ...asJson(draft), ...json }));
    else report(draft, out, archive, io);
    return 0;
  },
};

function checkFree(out: string): void {
  if (existsSync(out)) throw badInput('--out', 'is a file that is not there yet: nothing is written over', out);
}

/** Keeps the article where `locate` looks for it. @returns the folder that holds it */
function keep(path: string, bytes: Uint8Array, sha256: string, folder: Config['archive']): string {
  if (folder === null) return dirname(path);
  mkdirSync(folder, { recursive: true });
  if (openArchive(folder).text(sha256) !== null) return folder;
  const kept = join(folder, basename(path));
  if (existsSync(kept))
    throw badInput('--archive', 'holds another text of that name already: rename the article', kept);
  writeFileSync(kept, bytes);
  return folder;
}

/** The way from the draft to the schema, where both lie in one checkout: a path of one machine is no use in a dossier. */
function schemaFrom(out: string, schema: string): string | null {
  const isWithin = !relative(dirname(schema), resolve(out)).startsWith('..');
  return isWithin ? relative(dirname(resolve(out)), schema) : null;
}

function report(draft: ArticleDraft, out: string, archive: string, io: Io): void {
  const { entities, claims, conferrals } = draft;
  const all = [...entities, ...claims, ...conferrals];
  const count = (level: string): string => `${all.filter(({ sure }) => sure === level).length} ${level}`;
  io.out(`${out}: a draft: ${entities.length} entities, ${claims.length} claims, ${conferrals.length} conferrals`);
  io.out(`how sure: ${count('high')}, ${count('medium')}, ${count('low')}`);
  io.out('Next:');
  io.out(
    '  1. Read it beside the article. Where you agree, take out the line "sure"; where you do not, the whole item.',
  );
  io.out('  2. Take out the line "draft" at the top.');
  io.out(`  3. npx jejak locate ${out} --archive ${archive}`);
  io.out(`  4. npx jejak ingest ${out}`);
}

function asJson({ entities, ...draft }: ArticleDraft): Record<string, unknown> {
  return {
    ...draft,
    entities: entities.map(({ otherNames, ...entity }) => ({ ...entity, otherNames: [...otherNames] })),
  };
}
