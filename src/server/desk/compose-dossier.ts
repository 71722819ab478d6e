import { createHash } from 'node:crypto';
import { fields as lines } from '../../draft/yaml-lines.ts';
import type { DeskDocument, Value, Values, Words } from '../../explorer/desk/desk-document.ts';
import { codePointsBefore } from '../../ingest/evidence/code-points.ts';
import { occurrencesIn } from '../../ingest/evidence/locate.ts';
import { entitiesNamed } from './entities-named.ts';

/** A dossier as it is to be saved, and which card each of its lines is made from. */
export interface Composed {
  readonly yaml: string;
  /** The card at a line, counted from 1; null where it is no card's. */
  readonly keyAt: (line: number) => string | null;
}

/**
 * What is accepted of a document as a dossier, in the form of docs/dossiers.md. The same cards make the same bytes, in the
 * order of the cards, so that a change of one is a change of its lines.
 */
export function composeDossier(document: DeskDocument): Composed {
  const { source, text } = document;
  const places = wordsIn(text, source.fields['endsWith']);
  const made: string[] = [];
  const starts: { at: number; key: string | null }[] = [];
  const put = (key: string | null, block: readonly string[]): void => {
    starts.push({ at: made.length + 1, key });
    made.push(...block);
  };
  const { endsWith = null, printed = null, ...head } = source.fields;
  put(source.key, ['source:', ...lines(2, { ...head, sha256: sha256Of(text), endsWith, printed })]);
  const named = entitiesNamed(document);
  // Whoever is known is introduced as well: an article that is older than the one that did so stands by itself. Regions
  // are there before all dossiers.
  const isRegion = (kind: string): boolean => kind === 'Province' || kind === 'Regency';
  const entities = document.entities.filter(({ id, kind, isNew }) => named.has(id) && (isNew || !isRegion(kind)));
  if (entities.length > 0) put(null, ['', 'entities:']);
  for (const { key, id, name, otherNames, fields } of entities)
    put(key, [
      `  ${id}:`,
      ...lines(4, {
        name: fields['name'] ?? name,
        otherNames: otherNames.length === 0 ? null : otherNames,
        ...without(fields, 'name'),
      }),
    ]);
  const claims = document.claims.filter(({ verdict }) => verdict === 'accepted');
  if (claims.length > 0) put(null, ['', 'claims:']);
  for (const { key, claim, fields, evidence } of claims)
    put(key, [`  - claim: ${claim}`, ...lines(4, { ...fields, evidence: evidenceOf(evidence, places) })]);
  const conferrals = document.conferrals.filter(({ verdict }) => verdict === 'accepted');
  if (conferrals.length > 0) put(null, ['', 'conferrals:']);
  for (const { key, id, fields, evidence } of conferrals)
    put(key, [`  - ${id}:`, ...lines(6, { ...fields, evidence: evidenceOf(evidence, places) })]);
  if (document.rest !== '') put(null, ['', document.rest.trimEnd()]);
  return {
    yaml: `${made.join('\n')}\n`,
    keyAt: (at) => starts.findLast((start) => start.at <= at)?.key ?? null,
  };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The occurrence of words at their place, for the text before the article's end, as `jejak locate` counts them. */
function wordsIn(text: string, endsWith: Value | null | undefined): (words: Words) => Value {
  const end = typeof endsWith === 'string' ? text.indexOf(endsWith) : -1;
  const body = end < 0 || typeof endsWith !== 'string' ? text : text.slice(0, end + endsWith.length);
  const before = codePointsBefore(text);
  return ({ exact, occurrence, startAt }) => {
    const found = occurrencesIn(body, exact).map(before);
    const nth = startAt === null ? occurrence : found.length < 2 ? null : found.indexOf(startAt) + 1;
    return nth === null || nth === 0 ? exact : { exact, occurrence: nth };
  };
}

function evidenceOf(words: readonly Words[], quoted: (words: Words) => Value): Value | null {
  const [first, ...others] = words.map(quoted);
  return others.length === 0 ? (first ?? null) : [first as Value, ...others]; // there is a first where there are others
}

function without(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
