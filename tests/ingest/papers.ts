import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openArchive } from '../../src/ingest/archive.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import type { IngestOptions } from '../../src/ingest/ingest.ts';
import { dossierText, leastSource } from './least-dossier.ts';
import { tempFolder } from './temp-folder.ts';

/** A dossier as it is written by hand, and the article that it was made from. */
export interface Paper {
  /** The lines above the source: the first of them is line 1. */
  readonly lines: readonly string[];
  readonly article: string;
  readonly source?: Readonly<Record<string, string>>;
}

const gazetteer = readGazetteer('data/gazetteer');

/** Dossiers by their names, behind the gazetteer, and the archive of their articles: what `ingest` takes. */
export function papers(written: Readonly<Record<string, Paper>>): IngestOptions & { readonly folder: string } {
  const files = Object.entries(written).flatMap(([name, { lines, article, source }]) => {
    const sha256 = createHash('sha256').update(article).digest('hex');
    const text = dossierText(lines, { ...leastSource, id: `source:${name}`, sha256, ...source });
    return [
      [`dossiers/${name}.yaml`, text],
      [`archive/${name}.txt`, article],
    ] as const;
  });
  const folder = tempFolder(Object.fromEntries(files));
  return {
    folder,
    paths: [join(folder, 'dossiers')],
    archive: openArchive(join(folder, 'archive')),
    before: [gazetteer],
  };
}
