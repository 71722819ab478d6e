import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openArchive } from '../../src/ingest/evidence/archive.ts';
import type { IngestOptions } from '../../src/ingest/ingest.ts';
import { dossierText, leastSource } from './least-dossier.ts';
import { tempFolder } from './temp-folder.ts';

/** What one dossier says. Its article is the words that its claims quote, and those of `besides`. */
export interface Story {
  readonly source?: Readonly<Record<string, string>>;
  /** Names by id; the newsroom itself is always among them. */
  readonly entities?: Readonly<Record<string, string | readonly [name: string, ...otherNames: string[]]>>;
  readonly claims?: readonly StoryClaim[];
  readonly besides?: string;
  /** Lines on the dossier's own level. */
  readonly lines?: readonly string[];
}

/** A sentence of ids, the words that state it, and lines such as `modality: WISH`. */
export type StoryClaim = readonly [sentence: string, words: string, ...details: string[]];

/** Dossiers by their names, and the archive of their articles: what `ingest` takes. The first claim stands on line 2. */
export function newsroom(stories: Readonly<Record<string, Story>>): IngestOptions & { readonly folder: string } {
  const files: [string, string][] = Object.entries(stories).flatMap(([name, story]) => {
    const article = [...new Set((story.claims ?? []).map(([, words]) => words)), story.besides ?? name].join('. ');
    return [
      [`dossiers/${name}.yaml`, dossierOf(name, story, createHash('sha256').update(article).digest('hex'))],
      [`archive/${name}.txt`, article],
    ];
  });
  const folder = tempFolder(Object.fromEntries(files));
  return { folder, paths: [join(folder, 'dossiers')], archive: openArchive(join(folder, 'archive')) };
}

function dossierOf(
  name: string,
  { source = {}, entities = {}, claims = [], lines = [] }: Story,
  sha256: string,
): string {
  return dossierText(
    [
      ...(claims.length === 0 ? [] : ['claims:', ...claims.flatMap(claimLines)]),
      'entities:',
      ...Object.entries({ 'organisation:koran': 'Koran', ...entities }).flatMap(([id, names]) =>
        entityLines(id, names),
      ),
      ...lines,
    ],
    { ...leastSource, id: `source:${name}`, sha256, ...source },
  );
}

function claimLines([sentence, words, ...details]: StoryClaim): string[] {
  return [`  - claim: ${sentence}`, `    evidence: ${words}`, ...details.map((line) => `    ${line}`)];
}

function entityLines(id: string, names: string | readonly string[]): string[] {
  const [name, ...otherNames] = typeof names === 'string' ? [names] : names;
  return [
    `  ${id}:`,
    `    name: ${name}`,
    ...(otherNames.length === 0 ? [] : [`    otherNames: [${otherNames.join(', ')}]`]),
  ];
}
