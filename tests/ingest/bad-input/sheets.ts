import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DossierInvalid, formatProblem } from '../../../src/ingest/format/problems.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { type IngestOptions, ingest } from '../../../src/ingest/ingest.ts';
import type { Store } from '../../../src/store/store.ts';

/** The header of a sheet that nothing is wrong with, for `plainMapping`. */
export const header = 'Penerima,Kategori,Peringkat,Tanggal';

/** Line 8 names the columns. */
export const plainMapping = [
  'source:',
  '  id: source:daftar',
  '  title: Daftar pemenang',
  '  publisher: organisation:koran',
  '  published: 2024-09-12',
  '  language: id',
  'entities: { organisation:koran: Koran, edition:a: Anugerah 2024 }',
  'columns: { recipient: Penerima, category.group: Kategori, rank: Peringkat, date: Tanggal }',
  'all: { edition: edition:a, status: CONFERRED }',
].join('\n');

const gazetteer = readGazetteer('data/gazetteer');

/** A sheet and its mapping in a folder, as `jejak ingest` takes them behind the gazetteer. */
export function sheetIn(
  folder: string,
  sheet: string | Uint8Array,
  mapping = plainMapping,
  name = 'daftar',
): IngestOptions {
  mkdirSync(folder, { recursive: true });
  const [path, mappingPath] = [join(folder, `${name}.csv`), join(folder, 'mapping.yaml')];
  writeFileSync(path, sheet);
  writeFileSync(mappingPath, mapping);
  return { paths: [path], mapping: mappingPath, archive: null, before: [gazetteer] };
}

/** The problems that keep a sheet from being taken in, as a reporter sees them; none when it was taken in. */
export async function problemsWith(store: Store, options: IngestOptions): Promise<string[]> {
  try {
    await ingest(store, options);
    return [];
  } catch (error) {
    if (error instanceof DossierInvalid) return error.problems.map(formatProblem);
    throw error;
  }
}
