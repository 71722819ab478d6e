import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import { regionsNamed } from '../find/read-region.ts';

/** What kind of government is meant where several bear a name. */
export type RegionHint = 'province' | 'city' | 'regency';

/** The posts of a province, a regency or a city, without its name. */
export const governmentPost =
  /^(?:Wakil |Deputy |Vice |Acting )?(?:Gubernur|Governor|Bupati|Regent|Wali ?[Kk]ota|Mayor)$|^W(?:agub|abup)$|^Wawako$|^Sekda|^Sekretaris Daerah|^Regional Secretary$/;

/** What kind of government a post is of: a regent's a regency; null where any may have it. */
export function hintOfPost(post: string): RegionHint | null {
  if (/gub|governor/i.test(post)) return 'province';
  if (/bup|regent/i.test(post)) return 'regency';
  return /wali ?kota|wawako|mayor/i.test(post) ? 'city' : null;
}

/** What kind of government has this id; null where it is no region's. */
export function regionKind(id: string): RegionHint | null {
  if (id.startsWith('province:')) return 'province';
  return id.startsWith('regency:kota-') ? 'city' : id.startsWith('regency:') ? 'regency' : null;
}

/** The province of a governor, the regency of a bupati, the city of a mayor: the post says which of one name is meant. */
export function regionOf(office: string, words: string, index: NameIndex): string | null {
  const regions = regionsNamed(words, index);
  const key = nameKey(office);
  const fits = (id: string): boolean =>
    /gubernur|governor/.test(key)
      ? regionKind(id) === 'province'
      : /wali kota|mayor/.test(key)
        ? regionKind(id) === 'city'
        : /bupati|regent/.test(key)
          ? regionKind(id) === 'regency'
          : true;
  const [region, ...others] = regions.filter(fits);
  return region !== undefined && others.length === 0 ? region : null;
}
