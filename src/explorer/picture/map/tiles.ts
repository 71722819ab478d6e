/** A province on the map of tiles. */
export interface Tile {
  readonly province: string;
  /** Two letters that stand on it. */
  readonly short: string;
  readonly column: number;
  readonly row: number;
}

/** How many tiles the map is wide and high. */
export const columns = 16;
export const rows = 7;

/**
 * The 38 provinces, each a tile of one size about where it lies, so that Jakarta is as large as Papua: a layout of our own.
 * A row of the table is a row of the map; behind the letters stands the column, from the west.
 */
const layout: readonly Readonly<Record<string, readonly [short: string, column: number]>>[] = [
  { aceh: ['AC', 0] },
  {
    'sumatera-utara': ['SU', 1],
    riau: ['RI', 2],
    'kepulauan-riau': ['KR', 3],
    'kalimantan-utara': ['KU', 7],
    gorontalo: ['GO', 9],
    'sulawesi-utara': ['SA', 10],
  },
  {
    'sumatera-barat': ['SB', 1],
    jambi: ['JA', 2],
    'kalimantan-barat': ['KB', 5],
    'kalimantan-tengah': ['KT', 6],
    'kalimantan-timur': ['KI', 7],
    'sulawesi-tengah': ['ST', 9],
    'maluku-utara': ['MU', 11],
    'papua-barat-daya': ['PD', 12],
    'papua-barat': ['PB', 13],
    papua: ['PA', 15],
  },
  {
    bengkulu: ['BE', 2],
    'sumatera-selatan': ['SS', 3],
    'kepulauan-bangka-belitung': ['BB', 4],
    'kalimantan-selatan': ['KS', 6],
    'sulawesi-barat': ['SR', 8],
    'sulawesi-tenggara': ['SG', 10],
    'papua-tengah': ['PT', 14],
    'papua-pegunungan': ['PG', 15],
  },
  {
    lampung: ['LA', 3],
    'dki-jakarta': ['JK', 5],
    'sulawesi-selatan': ['SN', 9],
    maluku: ['MA', 11],
    'papua-selatan': ['PS', 15],
  },
  { banten: ['BT', 4], 'jawa-barat': ['JB', 5], 'jawa-tengah': ['JT', 6], 'jawa-timur': ['JI', 7] },
  {
    'di-yogyakarta': ['YO', 6],
    bali: ['BA', 8],
    'nusa-tenggara-barat': ['NB', 9],
    'nusa-tenggara-timur': ['NT', 10],
  },
];

export const tiles: readonly Tile[] = layout.flatMap((ofRow, row) =>
  Object.entries(ofRow).map(([slug, [short, column]]) => ({ province: `province:${slug}`, short, column, row })),
);
