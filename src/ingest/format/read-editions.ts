import { moodOf } from '../../ontology/claim.ts';
import { objectKinds } from '../../ontology/claim-rules.ts';
import { edgeTypes, type Kind } from '../../ontology/ontology.ts';
import type { DraftClaim } from './dossier.ts';
import { detailRows } from './keys/claim-keys.ts';
import { detailsOf } from './read-details.ts';
import type { References } from './references.ts';
import { fieldRows } from './values/fields.ts';
import { optional, readRows } from './values/rows.ts';
import { unread } from './values/value-type.ts';
import { text } from './values/value-types.ts';
import type { Yaml, YamlMap } from './yaml.ts';

/** That an edition is one of an award, as the rows of a sheet say it: ids or names, as under a conferral. */
export interface StatedEdition {
  readonly edition: Yaml;
  readonly award: Yaml;
  /** labelYear, level, area, and the evidence. */
  readonly keys: YamlMap;
}

const regions: readonly Kind[] = ['Province', 'Regency', 'Place'];
const rows = { ...detailRows, ...fieldRows(edgeTypes.EDITION_OF.qualifiers), area: optional(unread(text)) };

/** The claims that say of which award each edition is. What is wrong with the names is told of the conferrals. */
export function readEditions(editions: readonly StatedEdition[], references: References): DraftClaim[] {
  return editions.flatMap(({ edition, award, keys }): DraftClaim[] => {
    const { values, done } = readRows(keys, rows);
    const area = references.read(values.area, 'area', regions);
    const details = detailsOf('EDITION_OF', { ...values, area } as typeof values, keys); // its type is an id by now
    done();
    const subject = endOf(edition, 'IN_EDITION', references);
    const object = endOf(award, 'OF_AWARD', references);
    if (subject === null || object === null) return [];
    return [
      {
        claim: { type: 'EDITION_OF', subject, object, value: null, mood: moodOf(details.modality) },
        ...details,
        location: keys,
      },
    ];
  });
}

function endOf(part: Yaml, type: 'IN_EDITION' | 'OF_AWARD', references: References): string | null {
  const [is, asNew] = part.is === 'map' ? ['is', 'new'].map((key) => part.entries.get(key)?.value) : [part];
  const called = type === 'IN_EDITION' ? 'edition' : 'award';
  return is?.is === 'text' ? references.read(is, called, objectKinds(type, 'conferral:a'), asNew ?? null) : null;
}
