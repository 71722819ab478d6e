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

/** Whether this id is that of a region of the kind. */
export function isOfKind(id: string, hint: RegionHint): boolean {
  if (hint === 'province') return id.startsWith('province:');
  return hint === 'city'
    ? id.startsWith('regency:kota-')
    : id.startsWith('regency:') && !id.startsWith('regency:kota-');
}

/** The province of a governor, the regency of a bupati, the city of a mayor: the post says which of one name is meant. */
export function regionOf(office: string, words: string, index: NameIndex): string | null {
  const regions = regionsNamed(words, index);
  const key = nameKey(office);
  const fits = (id: string): boolean =>
    /gubernur|governor/.test(key)
      ? id.startsWith('province:')
      : /wali kota|mayor/.test(key)
        ? id.startsWith('regency:kota-')
        : /bupati|regent/.test(key)
          ? id.startsWith('regency:') && !id.startsWith('regency:kota-')
          : true;
  const [region, ...others] = regions.filter(fits);
  return region !== undefined && others.length === 0 ? region : null;
}
