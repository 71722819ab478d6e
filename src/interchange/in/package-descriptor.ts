import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFormat } from '../datapackage/write-datapackage.ts';
import { allTables } from '../table/tables.ts';
import { isRecord } from './shape.ts';

export const descriptorName = 'datapackage.json';

/** The sha256 of each file of a package, by its name, as `datapackage.json` has them. */
export type Checksums = ReadonlyMap<string, string>;

/** What `datapackage.json` says of the tables in its folder, or why they cannot be taken in. */
export function readDescriptor(folder: string): Checksums | { readonly wrong: string } {
  const path = join(folder, descriptorName);
  if (!existsSync(path)) return { wrong: `holds no ${descriptorName} beside its tables: it is no Data Package` };
  const package_ = parsed(readFileSync(path, 'utf8'));
  if (!isRecord(package_)) return { wrong: `has a ${descriptorName} that is not an object in JSON` };
  const own = package_['jejak'];
  const resources = package_['resources'];
  if (!isRecord(own) || !Array.isArray(resources))
    return { wrong: 'was not made by Jejak: tables of others are taken in one by one, as sheets with --mapping' };
  if (own['format'] !== packageFormat)
    return { wrong: `was written by another version of Jejak: this one reads format ${packageFormat} of it` };
  const missing = allTables.map(({ name }) => `${name}.csv`).filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    return { wrong: `lacks ${missing.join(', ')}: a Data Package of Jejak has all of its tables; export it again` };
  return new Map(
    resources.filter(isRecord).map(({ path: name, hash }) => [String(name), String(hash).replace(/^sha256:/, '')]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
