import { type Region, readRegions } from '../ontology/names/region-list.ts';
import { type LocatedDossier, sealDossier } from './evidence/located-dossier.ts';
import type { EntityEntry } from './format/dossier.ts';

/** The id under which the gazetteer is in the ledger; no dossier file may take it. */
export const gazetteerId = 'dossier:gazetteer';

/**
 * The provinces and regencies as a dossier without claims: names, other names and both schemes of codes.
 * It ranks before every article, so the official name is the name, and what newspapers print joins the other names.
 * @param folder as data/gazetteer, whose README says where its files come from
 */
export function readGazetteer(folder: string): LocatedDossier {
  return sealDossier({
    id: gazetteerId,
    rank: '',
    source: null,
    entities: new Map(readRegions(folder).map((region) => [region.id, entry(region)])),
    claims: [],
    decisions: [],
    proved: true,
  });
}

function entry({ name, officialName, type, province, kemendagri, bps, spellings }: Region): EntityEntry {
  const others = [officialName, ...(type === null ? [`Provinsi ${name}`] : []), ...spellings];
  const properties = { regencyType: type ?? '', province: province ?? '', kemendagri, bps };
  return {
    name,
    otherNames: [...new Set(others)].filter((other) => other !== '' && other !== name),
    description: null,
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== '')),
  };
}
