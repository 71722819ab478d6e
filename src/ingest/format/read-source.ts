import { quoteInput } from '../../errors.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import type { Quotation, SourceEntry } from './dossier.ts';
import { sourceRows } from './keys/dossier-keys.ts';
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
 */
export function readSource(map: YamlMap, now: Date): ReadSource | null {
  const { values, done } = readRows(map, sourceRows);
  const published = isOut(values.published, map, now) ? values.published : null;
  checkRetrieved(values.retrieved, published, map, now);
  const whole = done();
  if (whole === null || published === null) return null;
  const { id, title, publisher, sha256, dateline, url, publishedBasis: basis, retrieved, language, endsWith } = whole;
  // In this order: the checksum of a dossier, by which one that has not changed is left alone, is made of this as JSON.
  const source: SourceEntry = {
    ...{ id, title, publisher, sha256, ...published, authors: whole.authors ?? [], signatory: whole.signature },
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
    ...textsOf({ publishedBasis: basis }, ['publishedBasis']),
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
