import { nameKey } from './name-key.ts';

/** The first word of a post, whoever's it is. */
export const posts: ReadonlySet<string> = words(`
  gubernur wagub gub bupati wabup walikota wawako wawali walkot menteri wamen sekda sekdaprov sekdakab sekdako sekretaris
  kepala kadis kadinkes kadisdik kabid kabag kasi ketua ketum waka direktur dirut direksi manajer komisaris bendahara
  camat lurah kades rektor dekan deputi asisten inspektur koordinator pimpinan pejabat juru
  governor regent mayor minister secretary head chair chairman chairperson chairwoman director manager`);

/** Those of the state are names of one post by themselves, and so no bare posts. */
const ofTheState = words('presiden president');

/** What may stand before it. */
const before = words('wakil pj plt plh pjs penjabat acting mantan eks deputy vice former');

/** Whether a name begins with a post, as `Bupati Kerinci` and `Wakil Bupati Kerinci Budi Umpama` do: it names no person. */
export function beginsWithPost(name: string): boolean {
  const parts = nameKey(name).split(' ');
  const at = parts.findIndex((word) => !before.has(word));
  const [first = '', second] = at < 0 ? [] : parts.slice(at);
  return posts.has(first) || ofTheState.has(first) || (first === 'wali' && second === 'kota');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
