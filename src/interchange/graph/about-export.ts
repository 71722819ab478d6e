import { readVersion } from '../../graph/dataset-version.ts';
import { licence } from '../../ontology/licence.ts';
import type { Label } from '../../ontology/ontology.ts';
import { isDay } from '../../ontology/values/known-by.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import type { View } from '../../ontology/view.ts';
import type { Reader } from '../../store/store.ts';
import { citationOf } from '../citation.ts';
import { remarks, textCitation } from '../citation-text.ts';
import type { ExportAbout } from './export-run.ts';

const title: Label = { id: 'Jejak: siapa memberi penghargaan kepada siapa', en: 'Jejak: who awarded whom' };
const whole: Label = {
  id: 'Tanpa batas waktu: semua yang dikatakan sumber',
  en: 'Without clocks: all that sources say',
};

/** What a file says of itself: of which version and view it is, and how it may be used and cited. One read. */
export async function aboutExport(
  store: Reader,
  { asOf, knownAt }: View,
  language: keyof Label,
  site: string | null,
): Promise<ExportAbout> {
  const { version, merkleRoot } = await readVersion(store);
  const clocks = {
    asOf,
    knownAt: knownAt === null || isDay(knownAt) ? null : knownAt,
    knownOn: knownAt !== null && isDay(knownAt) ? (knownAt as string as PartialDate) : null,
  };
  const cited = citationOf({
    ...{ id: 'dataset', type: 'dataset', title: title[language], permalink: site ?? '', language, version, ...clocks },
    accessed: '', // not told without an address: the same graph makes the same file on each day
  });
  const view = remarks({ ...cited, version: null }, language);
  return {
    ...{ version, site, root: merkleRoot, title: title[language], licence: licence[language] },
    view: `${view.length === 0 ? whole[language] : view.join('. ')}.`,
    citation: textCitation({ ...cited, url: null }, language),
    licences: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
      {
        name: 'ODbL-1.0',
        title: 'Open Data Commons Open Database License 1.0',
        path: 'https://opendatacommons.org/licenses/odbl/1-0/',
      },
    ],
  };
}
