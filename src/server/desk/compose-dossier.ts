import { fields as lines } from '../../draft/yaml-lines.ts';
import type {
  DeskClaim,
  DeskConferral,
  DeskDocument,
  DeskEntity,
  DeskSource,
  Value,
  Values,
  Verdict,
  Words,
} from '../../explorer/desk/desk-document.ts';
import { codePointsBefore } from '../../ingest/evidence/code-points.ts';
import { occurrencesIn } from '../../ingest/evidence/locate.ts';
import { contentOf } from './content-of.ts';
import { entitiesNamed } from './entities-named.ts';
import { sha256Of } from './sha256-of.ts';

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
  const isAccepted = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict === 'accepted';
  /** As it stood in the file, for as long as it says the same. */
  const putCard = (card: AnyCard, anew: () => readonly string[]): void => {
    const { key, saved } = card;
    put(key, saved !== null && saved.sha256 === sha256Of(contentOf(card)) ? saved.text.split('\n') : anew());
  };
  const putHead = (part: 'entities' | 'claims' | 'conferrals', cards: readonly unknown[]): void => {
    if (cards.length > 0) put(null, (document.heads[part] ?? `\n${part}:`).split('\n'));
  };
  putCard(source, () => ['source:', ...lines(2, { ...head, sha256: sha256Of(text), endsWith, printed })]);
  const entities = introduced(document);
  putHead('entities', entities);
  for (const card of entities)
    putCard(card, () => {
      const { id, name, otherNames, fields } = card;
      const others = otherNames.length === 0 ? null : otherNames;
      return [
        `  ${id}:`,
        ...lines(4, { name: fields['name'] ?? name, otherNames: others, ...without(fields, 'name') }),
      ];
    });
  const claims = document.claims.filter(isAccepted);
  putHead('claims', claims);
  for (const card of claims)
    putCard(card, () => {
      const evidence = evidenceOf(card.evidence, places);
      return [`  - claim: ${card.claim}`, ...lines(4, { ...card.fields, evidence })];
    });
  const conferrals = document.conferrals.filter(isAccepted);
  putHead('conferrals', conferrals);
  for (const card of conferrals)
    putCard(card, () => {
      const evidence = evidenceOf(card.evidence, places);
      return [`  - ${card.id}:`, ...lines(6, { ...card.fields, evidence })];
    });
  if (document.rest !== '') put(null, ['', ...document.rest.trimEnd().split('\n')]);
  return {
    yaml: `${made.join('\n')}\n`,
    keyAt: (at) => starts.findLast((start) => start.at <= at)?.key ?? null,
  };
}

type AnyCard = DeskSource | DeskEntity | DeskClaim | DeskConferral;

/**
 * Whom the dossier introduces: all that it names but the regions, which are there before all dossiers. Whoever is known is
 * introduced as well, since an article that is older than the one that did so stands by itself; and what a saved dossier
 * introduces stays, whatever part of it names it.
 */
function introduced(document: DeskDocument): readonly DeskEntity[] {
  const named = entitiesNamed(document);
  return document.entities.filter(({ id, kind, isNew, saved, verdict }) => {
    if (saved !== null && verdict === 'accepted') return true;
    const isRegion = kind === 'Province' || kind === 'Regency';
    return named.has(id) && (isNew || !isRegion);
  });
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
