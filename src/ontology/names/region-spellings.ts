import { foldName } from './fold-name.ts';
import { regions } from './region-list.ts';

/** Which regions a spelling may mean: those of one rank, or of any. */
export type Rank = 'province' | 'regency' | 'city' | 'any';

const ranks: Readonly<Record<string, Rank>> = { provinsi: 'province', kabupaten: 'regency', kota: 'city' };

/** English puts the direction first: North Sumatra. */
const directions: readonly (readonly [string, string])[] = [
  ['barat daya', 'southwest'],
  ['utara', 'north'],
  ['selatan', 'south'],
  ['barat', 'west'],
  ['timur', 'east'],
  ['tengah', 'central'],
  ['tenggara', 'southeast'],
];

const known: Readonly<Record<Rank, ReadonlyMap<string, string>>> = {
  province: spellingsOf('province'),
  regency: spellingsOf('regency'),
  city: spellingsOf('city'),
  any: spellingsOf('any'),
};

/**
 * The folded name of the region that is written so, without its kind: `palangka raya`, `pangkep` and `north sumatra` as
 * the list has them. The words as they came where no region, or more than one name of a region, is written so.
 */
export function regionName(folded: string, rank: Rank): string {
  return known[rank].get(joined(folded)) ?? folded;
}

function spellingsOf(rank: Rank): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { id, name, type, spellings } of regions) {
    const own: Rank = id.startsWith('province:') ? 'province' : type === 'KOTA' ? 'city' : 'regency';
    if (rank !== 'any' && rank !== own) continue;
    const plain = foldName(name).replace(/^kota /, '');
    for (const written of [plain, ...spellings.flatMap((spelling) => alone(foldName(spelling), rank))])
      for (const one of [written, ...inEnglish(written)]) {
        const names = found.get(joined(one)) ?? new Set();
        found.set(joined(one), names.add(plain));
      }
  }
  // A name is itself, whatever else is called so: only for short forms does it matter that one region has them.
  return new Map(
    [...found].flatMap(([written, names]) => {
      const [only, ...others] = [...names].filter((name) => joined(name) === written || names.size === 1);
      return only === undefined || others.length > 0 ? [] : [[written, only] as const];
    }),
  );
}

/** "OKI" and "Mitra" are words of many things, and short for a regency only behind its kind; the kabupaten "Kota Baru" has no other. */
function alone(spelling: string, rank: Rank): string[] {
  const [kind = '', word = ''] = /^(provinsi|kabupaten|kota) (?=.)/.exec(spelling) ?? [];
  if (kind === '') return [spelling];
  if (rank === 'any') return [];
  return [ranks[word] === rank ? spelling.slice(kind.length) : spelling];
}

function inEnglish(name: string): string[] {
  const islands = name.replace(/^kepulauan (.+)$|^(.+) kepulauan$/, '$1$2 islands');
  const direction = directions.find(([word]) => name.endsWith(` ${word}`));
  const turned = direction === undefined ? [] : [`${direction[1]} ${name.slice(0, -direction[0].length - 1)}`];
  return [...(islands === name ? [] : [islands]), ...turned];
}

/** Blanks and hyphens come and go: `Palangka Raya` and `Palangkaraya`, `Bau-Bau` and `Baubau`. */
function joined(name: string): string {
  return name
    .replace(/(^| )kep(?= )/g, '$1kepulauan')
    .replace(/(^| )(?:sumatra)(?=$| )/g, '$1sumatera')
    .replace(/(^| )(?:java)(?=$| )/g, '$1jawa')
    .replace(/(^| )(?:moluccas)(?=$| )/g, '$1maluku')
    .replaceAll(' ', '');
}
