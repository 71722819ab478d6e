import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/ingest/evidence/archive.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';

/** A dossier in few lines. The article it was made from is the word `Kata`, so that is what its claims quote. */
export interface SmallDossier {
  readonly name: string;
  readonly published: string;
  /** The newspaper, unless it is `organisation:koran`. */
  readonly publisher?: string;
  /** Its entities, its claims and its conferrals, as YAML. */
  readonly lines: readonly string[];
}

/** Takes the dossiers in as `jejak ingest --archive` does. */
export async function ingestSmall(store: Store, ...dossiers: readonly SmallDossier[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  try {
    const paths = dossiers.map(({ name, published, publisher = 'organisation:koran', lines }) => {
      const article = `Kata ${name}`;
      writeFileSync(join(folder, `${name}.txt`), article);
      writeFileSync(
        join(folder, `${name}.yaml`),
        [...sourceLines(name, published, publisher, article), ...lines].join('\n'),
      );
      return join(folder, `${name}.yaml`);
    });
    await ingest(store, { paths, archive: openArchive(folder) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of a dossier that introduce entities by their ids, each with its id as its name. */
export function entityLines(...ids: readonly string[]): string[] {
  return ['entities:', ...['organisation:koran', ...ids].flatMap((id) => [`  ${id}:`, `    name: "${id}"`])];
}

function sourceLines(name: string, published: string, publisher: string, article: string): string[] {
  return [
    'source:',
    `  id: source:${name}`,
    `  title: ${name}`,
    `  publisher: ${publisher}`,
    `  published: ${published}`,
    '  language: id',
    `  sha256: ${createHash('sha256').update(article).digest('hex')}`,
  ];
}
