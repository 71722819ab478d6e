import { quoteInput } from '../../errors.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import type { Quotation, SourceEntry } from './dossier.ts';
import { type exportedSourceRows, sourceRows } from './keys/dossier-keys.ts';
import { firstNewspaper, type Published } from './values/published.ts';
import { readRows } from './values/rows.ts';
import { textsOf } from './values/wording.ts';
import type { YamlMap } from './yaml.ts';

export interface ReadSource {
  readonly source: SourceEntry;
  readonly printed: readonly Quotation[];
}

/**
 * The `source` of a dossier: the article, when it came out, and the checksum of the archived text.
 * @param now what lies more than a day behind it has not come out yet
 * @param rows where the title may be given in two languages, as that of decisions
 */
export function readSource(
  map: YamlMap,
  now: Date,
  rows: typeof sourceRows | typeof exportedSourceRows = sourceRows,
): ReadSource | null {
  const { values, done } = readRows<typeof sourceRows | typeof exportedSourceRows>(map, rows);
  const published = isOut(values.published, map, now) ? values.published : null;
  checkRetrieved(values.retrieved, published, map, now);
  const whole = done();
  if (whole === null || published === null) return null;
  const { id, publisher, sha256, dateline, url, publishedBasis: basis, retrieved, language, endsWith } = whole;
  const title = typeof whole.title === 'string' ? { text: whole.title } : whole.title;
  // In this order: the checksum of a dossier, by which one that has not changed is left alone, is made of this as JSON.
  const source: SourceEntry = {
    ...{
      id,
      title: title.text,
      publisher,
      sha256,
      ...published,
      authors: whole.authors ?? [],
      signatory: whole.signature,
    },
    ...{
      dateline,
      url,
      publishedBasis: basis?.text ?? null,
      retrieved,
      language,
      endsWith,
      nearCopyOf: whole.nearCopyOf ?? [],
    },
    signature: null,
    ...(whole.sponsored === true ? { sponsored: true } : {}),
    ...(whole.takenFrom === null ? {} : { takenFrom: whole.takenFrom }),
    ...textsOf({ title, publishedBasis: basis }, ['title', 'publishedBasis']),
  };
  return { source, printed: whole.printed ?? [] };
}

function isOut(published: Published | null, { entries }: YamlMap, now: Date): boolean {
  if (published === null) return false;
  const year = Number(published.publishedDay.slice(0, 4));
  if (published.publishedEarliest <= tomorrow(now) && year >= firstNewspaper) return true;
  const printed = quoteInput(published.published);
  entries.get('published')?.value.problem(`published lies between ${firstNewspaper} and today, got ${printed}`);
  return false;
}

/** Somewhere it is tomorrow already, and clocks go wrong by hours. */
function tomorrow(now: Date): string {
  return new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString();
}

function checkRetrieved(
  retrieved: PartialDate | null,
  published: Published | null,
  { entries }: YamlMap,
  now: Date,
): void {
  if (retrieved === null) return;
  const value = entries.get('retrieved')?.value;
  if (earliestDay(retrieved) > tomorrow(now).slice(0, 10)) value?.problem('retrieved lies in the future');
  if (published !== null && latestDay(retrieved) < published.publishedDay)
    value?.problem(`retrieved is ${retrieved}, before the article came out (published)`);
}
