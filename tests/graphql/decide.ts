import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/store.ts';

const head = `decisions:
  id: source:putusan
  title: Putusan
  publisher: organisation:koran
  by: Redaksi
  date: 2024-01-15
entities:
  organisation:koran: { name: Koran }
`;

/** Takes in one dossier of decisions, in the place of the one before; each decision a line, as in YAML's flow style. */
export async function decide(
  store: Store,
  { reviews = [], identity = [] }: { readonly reviews?: readonly string[]; readonly identity?: readonly string[] },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const path = join(folder, 'putusan.yaml');
  writeFileSync(path, `${head}reviews: [${reviews.join(', ')}]\nidentity: [${identity.join(', ')}]\n`);
  try {
    await ingest(store, { paths: [path], archive: null });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
