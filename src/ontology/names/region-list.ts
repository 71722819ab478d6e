import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** A province or a regency, as data/gazetteer has it. Cells that are empty there are empty here. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly officialName: string;
  /** KABUPATEN or KOTA; null for a province. */
  readonly type: 'KABUPATEN' | 'KOTA' | null;
  /** The id of its province; null for a province. */
  readonly province: string | null;
  readonly kemendagri: string;
  readonly bps: string;
  /** How else it is written, older names and short forms included. */
  readonly spellings: readonly string[];
}

/** The list that comes with Jejak, in its order. */
export const regions: readonly Region[] = readRegions(
  fileURLToPath(new URL('../../../data/gazetteer', import.meta.url)),
);

/** @param folder holds provinces.csv, regencies.csv and, if it has any, spellings.csv; data/gazetteer/README.md tells of them */
export function readRegions(folder: string): Region[] {
  const spellings = new Map<string, string[]>();
  for (const [id = '', ...written] of readCsv(join(folder, 'spellings.csv')))
    spellings.set(id, [...(spellings.get(id) ?? []), ...written]);
  const provinces = readCsv(join(folder, 'provinces.csv')).map(
    ([id = '', name = '', officialName = '', kemendagri = '', bps = '']): Region => ({
      ...{ id, name, officialName, type: null, province: null, kemendagri, bps },
      spellings: spellings.get(id) ?? [],
    }),
  );
  const regencies = readCsv(join(folder, 'regencies.csv')).map(
    ([id = '', name = '', officialName = '', type = '', province = '', kemendagri = '', bps = '']): Region => ({
      ...{ id, name, officialName, type: type as Region['type'], province, kemendagri, bps }, // a test holds the words
      spellings: spellings.get(id) ?? [],
    }),
  );
  return [...provinces, ...regencies];
}

/** The rows behind the header; none where there is no file. */
function readCsv(path: string): string[][] {
  return existsSync(path) ? parse(readFileSync(path), { from_line: 2 }) : [];
}
