import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type LocatedDossier, sealDossier } from './evidence/located-dossier.ts';
import type { EntityEntry } from './format/dossier.ts';

/** The id under which the gazetteer is in the ledger; no dossier file may take it. */
export const gazetteerId = 'dossier:gazetteer';

/**
 * The provinces and regencies as a dossier without claims: names, other names and both schemes of codes.
 * It ranks before every article, so the official name is the name, and what newspapers print joins the other names.
 * @param folder holds provinces.csv and regencies.csv; data/gazetteer/README.md says where they come from
 */
export function readGazetteer(folder: string): LocatedDossier {
  const provinces = readCsv(join(folder, 'provinces.csv')).map(
    ([id = '', name = '', officialName = '', kemendagri = '', bps = '']): [string, EntityEntry] => [
      id,
      entry(name, [officialName, `Provinsi ${name}`], { kemendagri, bps }),
    ],
  );
  const regencies = readCsv(join(folder, 'regencies.csv')).map(
    ([id = '', name = '', officialName = '', regencyType = '', province = '', kemendagri = '', bps = '']): [
      string,
      EntityEntry,
    ] => [id, entry(name, [officialName], { regencyType, province, kemendagri, bps })],
  );
  return sealDossier({
    id: gazetteerId,
    rank: '',
    source: null,
    entities: new Map([...provinces, ...regencies]),
    claims: [],
    decisions: [],
    proved: true,
  });
}

function entry(name: string, otherNames: readonly string[], properties: Record<string, string>): EntityEntry {
  const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''));
  return {
    name,
    otherNames: otherNames.filter((other) => other !== '' && other !== name),
    description: null,
    properties: given,
  };
}

/** The rows behind the header. */
function readCsv(path: string): string[][] {
  return parse(readFileSync(path), { from_line: 2 });
}
