import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/ingest/evidence/archive.ts';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Written } from '../../src/ingest/write/write-dossier.ts';
import type { Store } from '../../src/store/store.ts';
import { dossierText, leastSource } from './least-dossier.ts';

/** A dossier as it is written by hand, and the article that it was made from. */
export interface Paper {
  /** The lines above the source: the first of them is line 1. */
  readonly lines: readonly string[];
  readonly article: string;
  readonly source?: Readonly<Record<string, string>>;
}

const gazetteer = readGazetteer('data/gazetteer');

/** Takes dossiers in, behind the gazetteer, each proved against its article; they go by their names. */
export async function ingestPapers(store: Store, papers: Readonly<Record<string, Paper>>): Promise<Written[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const [dossiers, archive] = [join(folder, 'dossiers'), join(folder, 'archive')];
  try {
    for (const made of [dossiers, archive]) mkdirSync(made);
    for (const [name, { lines, article, source }] of Object.entries(papers)) {
      const sha256 = createHash('sha256').update(article).digest('hex');
      const text = dossierText(lines, { ...leastSource, id: `source:${name}`, sha256, ...source });
      writeFileSync(join(dossiers, `${name}.yaml`), text);
      writeFileSync(join(archive, `${name}.txt`), article);
    }
    return await ingest(store, { paths: [dossiers], archive: openArchive(archive), before: [gazetteer] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
