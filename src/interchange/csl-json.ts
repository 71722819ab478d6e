import type { Label } from '../ontology/ontology.ts';
import { issuedDates, type Reference } from './citation.ts';
import { citationKey } from './citation-key.ts';
import { remarks } from './citation-text.ts';

/** A date of CSL-JSON: year, month and day as far as they are known; two of them are an interval. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** True where the interval is one of doubt, and not of days on which it went on. */
  readonly circa?: true;
  /** What is printed where it is no date. */
  readonly literal?: string;
}

/** An item of CSL-JSON, the keys that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: Reference['type'];
  readonly title: string;
  readonly 'container-title': string;
  readonly accessed: CslDate;
  readonly language: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}

/**
 * A reference as Zotero, Pandoc and citeproc read it: CSL-JSON by the schema of CSL 1.0.2 (csl-data.json, at
 * https://resource.citationstyles.org/schema/latest/input/json/csl-data.json), a list of one item. What is not known has
 * no key. @param language of the note
 */
export function cslJson(reference: Reference, language: keyof Label): [CslItem] {
  const { type, title, container, authors, url, version, accessed } = reference;
  const note = remarks(reference, language).join('. ');
  const item: CslItem = {
    id: citationKey(reference),
    type,
    title,
    'container-title': container,
    accessed: { 'date-parts': [dateParts(accessed)] },
    language: reference.language,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(reference.issued !== null && { issued: issued(reference, reference.issued) }),
    ...(url !== null && { URL: url }),
    ...(version !== null && { version }),
    ...(note !== '' && { note }),
  };
  return [item];
}

function issued(reference: Reference, printed: string): CslDate {
  const dates = issuedDates(reference);
  if (dates.length === 0) return { literal: printed };
  return { 'date-parts': dates.map(dateParts), ...(dates.length === 2 && { circa: true }) };
}

function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}
