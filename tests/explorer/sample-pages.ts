import { type Language, languages } from '../../src/explorer/core/language.ts';
import { formats } from '../../src/explorer/core/page.ts';
import type { PageName } from '../../src/explorer/core/site-map.ts';
import { pages, siteMap } from '../../src/explorer/routes.ts';

const { addressOf, addressOfId } = siteMap;

/** Addresses of every kind of page over the bundled data: the fullest, then those that look otherwise. */
const samples: Readonly<Record<PageName, (language: Language) => readonly string[]>> = {
  home: (language) => [addressOf('home', language)],
  search: (language) => [
    addressOf('search', language, { query: { q: 'jambi' } }),
    addressOf('search', language),
    addressOf('search', language, { query: { q: 'tidakada' } }),
  ],
  ledger: (language) => [
    addressOf('ledger', language),
    addressOf('ledger', language, { query: { year: 2024, asOf: '2024' } }),
    addressOf('ledger', language, { query: { year: 1999 } }),
  ],
  charts: (language) => [
    addressOf('charts', language),
    addressOf('charts', language, { query: { chart: 'years', award: 'award:paritrana' } }),
    addressOf('charts', language, { query: { chart: 'flow' } }),
    addressOf('charts', language, { query: { chart: 'flow', year: 1999 } }),
  ],
  connect: (language) => [
    addressOf('connect', language, { query: { from: 'person:al-haris', to: 'company:bank-jambi' } }),
    addressOf('connect', language),
    addressOf('connect', language, { query: { from: 'person:al-haris', to: 'regency:kota-ambon' } }),
    addressOf('connect', language, { query: { fromText: 'Paritrana', toText: 'Tidak Ada Namanya' } }),
  ],
  network: (language) => [
    addressOf('network', language, { id: 'person:al-haris' }),
    addressOf('network', language, {
      id: 'award:paritrana',
      query: { do: ['expand:edition:paritrana-2022-jambi', 'pin:edition:paritrana-2022-jambi@200,-100'] },
    }),
    addressOf('network', language, { id: 'regency:kota-ambon' }),
  ],
  timeline: (language) => [
    addressOf('timeline', language, { query: { entities: ['person:al-haris', 'province:jambi'] } }),
    addressOf('timeline', language),
  ],
  contradictions: (language) => [addressOf('contradictions', language)],
  gaps: (language) => [addressOf('gaps', language)],
  sources: (language) => [addressOf('sources', language)],
  changes: (language) => [addressOf('changes', language)],
  downloads: (language) => [addressOf('downloads', language, { query: { asOf: '2023' } })],
  about: (language) => [addressOf('about', language)],
  entity: (language) =>
    [
      'province:jambi',
      'person:al-haris',
      'award:paritrana',
      'edition:paritrana-2022-jambi',
      'conferral:paritrana-2022-jambi-tebo',
      'programme:dumisake',
      'regency:kota-ambon',
    ].map((id) => addressOfId(id, language)),
  claim: (language) => [addressOfId('claim:ac1854433d6cf3b3523246d0', language)],
  source: (language) => [addressOfId('source:pers-kerinci-2023-04-13', language)],
};

export interface SamplePage {
  readonly name: PageName;
  readonly language: Language;
  readonly address: string;
  /** Whether it is the fullest of its kind. */
  readonly fullest: boolean;
}

/** A sample of each page that is served, in both languages. */
export const samplePages: readonly SamplePage[] = pages.flatMap(({ name }) =>
  languages.flatMap((language) =>
    samples[name](language).map((address, index) => ({ name, language, address, fullest: index === 0 })),
  ),
);

/** Where nothing stands, and where something does that cannot be read. */
export const problemPages: readonly string[] = [
  '/tidak-ada',
  '/en/nothing',
  '/person:tidak-ada',
  '/person:al-haris?asOf=20xx',
];

/** A page's other forms, such as its CSV. */
export const endings: RegExp = new RegExp(`\\.(${formats.join('|')})(\\?|$)`);
