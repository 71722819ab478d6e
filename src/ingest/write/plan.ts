import { type Assertion, type Claim, compare, sortKeys } from '../../ontology/claim.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { indexedTokens } from '../../ontology/names/search-words.ts';
import type { Kind } from '../../ontology/ontology.ts';
import { isFact, summarise } from '../../ontology/view.ts';
import { allForms, mergeTexts, readCalled, type Texts, writeCalled } from '../../ontology/wording.ts';
import { recordOfClaim } from '../../store/claim-records.ts';
import type { StoreValue } from '../../store/value.ts';
import type { EntityEntry } from '../format/dossier.ts';

/** A dossier's say on an entity, with the dossier's place in the order of sources. */
export interface Introduction {
  readonly dossier: string;
  readonly rank: string;
  readonly entry: EntityEntry;
}

export type Properties = { readonly [key: string]: StoreValue };

/** What identity decisions say of an entity: the id that answers for it, or the ids that it answers for. */
export interface Merge {
  readonly into: string | null;
  readonly ids: readonly string[];
}

export const unmerged: Merge = { into: null, ids: [] };

/**
 * An entity as the store holds it: a function of what dossiers say of it, so that taking one back leaves exactly what
 * the others say. The oldest source names it; all other names are kept. One that no dossier introduces any more, though
 * claims still name it, has nothing but its id.
 * @param merged what dossiers say of the ids that it answers for: their names join its own
 */
export function entityProperties(
  id: string,
  introductions: readonly Introduction[],
  merge: Merge = unmerged,
  merged: readonly Introduction[] = [],
): Properties & { kind: Kind } {
  const own = inRankOrder(introductions);
  const entries = [...own, ...inRankOrder(merged)].map(({ entry }) => entry);
  const kind = entityKindOf(id);
  if (kind === null) throw new Error(`${id} is not the id of an entity`);
  const name = own[0]?.entry.name ?? id;
  const names = new Set(entries.flatMap((entry) => [entry.name, ...entry.otherNames]));
  names.delete(name);
  const description = entries.map((entry) => entry.description).find((text) => text !== null);
  const texts = mergeTexts(entries.map((entry) => entry.texts));
  return present({
    ...Object.assign({}, ...[...own].reverse().map(({ entry }) => entry.properties)),
    id,
    kind,
    name,
    otherNames: [...names].sort(compare),
    description: description ?? null,
    texts: textsAsJson(texts),
    called: writeCalled(name, texts?.['name']),
    rank: own[0]?.rank ?? null,
    mergedInto: merge.into,
    mergedIds: merge.ids.length === 0 ? null : [...merge.ids].sort(compare),
  }) as Properties & { kind: Kind };
}

function inRankOrder(introductions: readonly Introduction[]): Introduction[] {
  return [...introductions].sort((a, b) => compare(a.rank, b.rank) || compare(a.dossier, b.dossier));
}

/** The words by which an entity is found: those of its names; none where another id answers for it. */
export function tokensOf({ name, called, otherNames, mergedInto }: Properties): string[] {
  if (mergedInto !== undefined) return [];
  return [
    ...new Set(
      [...allForms(readCalled((called ?? name) as string)), ...(otherNames as string[])].flatMap((text) =>
        indexedTokens(text as string),
      ),
    ),
  ].sort(compare);
}

/** What the store holds for one claim beside its evidence: its node, and its typed edge if it has one. */
export interface PlannedClaim {
  readonly claim: Claim;
  readonly properties: Properties;
  /** Null for a value, a wish, a plan, and for what is only disputed: no path and no total runs over those. */
  readonly edge: Properties | null;
}

/** A passage as the store holds it, an edge to its source. */
export interface PlannedPassage {
  readonly source: string;
  readonly properties: Properties;
}

/**
 * So many assertions a claim node carries at most. What every article repeats, such as who is governor, has thousands,
 * and none of them may cost a rewriting of all others: such a claim is read from its evidence.
 */
const mostInRecord = 64;

/** A claim as the store holds it: a function of the assertions on it, in whatever order they arrived. */
export function planClaim(claim: Claim): PlannedClaim {
  const summary = summarise(claim, claim.assertions);
  const { id, type, subject, object, value, mood, assertions } = claim;
  return {
    claim,
    properties: present({
      ...{ id, type, subject, object },
      value: value === null ? null : JSON.stringify(sortKeys(value)),
      mood,
      firstKnown: summary.firstKnown,
      record: assertions.length > mostInRecord ? null : recordOfClaim(claim),
      nextBegan: claim.next?.began ?? null,
      nextFirstKnown: claim.next?.firstKnown ?? null,
      nextFirstDay: claim.next?.firstDay ?? null,
    }),
    edge:
      object !== null && object !== subject && isFact(claim)
        ? present({
            claim: id,
            firstKnown: summary.firstKnown,
            certain: summary.certain,
            sources: summary.independentSources,
          })
        : null,
  };
}

/** The passages of an assertion, each as its source's edge has it. */
export function planPassages(assertion: Assertion): PlannedPassage[] {
  const { id, source, dossier, ordinal, stance, modality, speaker, certain, note, qualifiers, stated, texts } =
    assertion;
  return assertion.passages.map(({ verification, ...passage }, index) => ({
    source,
    properties: present({
      assertion: id,
      ...{ dossier, ordinal, stance, modality, speaker, certain, note },
      qualifiers: JSON.stringify(sortKeys(qualifiers)),
      texts: textsAsJson(texts),
      statedSubject: stated?.subject ?? null,
      statedObject: stated?.object ?? null,
      passage: index,
      ...passage,
      verdict: verification?.verdict ?? null,
      verifiedAt: verification?.at ?? null,
    }),
  }));
}

/** Without the absent: Neo4j keeps no null, and both engines then hold the same. */
/** Forms of texts as the store holds them; null where there are none. */
export function textsAsJson(texts: Texts | undefined): string | null {
  return texts === undefined ? null : JSON.stringify(texts);
}

export function present(properties: Record<string, StoreValue>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
