import { type Claim, compare, inSourceOrder, sortKeys } from '../ontology/claim.ts';
import { entityKindOf } from '../ontology/ids.ts';
import { nameTokens } from '../ontology/names.ts';
import type { Kind } from '../ontology/ontology.ts';
import { isFact, summarise } from '../ontology/view.ts';
import type { StoreValue } from '../store/value.ts';
import type { EntityEntry } from './dossier.ts';

/** A dossier's say on an entity, with the dossier's place in the order of sources. */
export interface Introduction {
  readonly dossier: string;
  readonly rank: string;
  readonly entry: EntityEntry;
}

export type Properties = { readonly [key: string]: StoreValue };

/**
 * An entity as the store holds it: a function of what dossiers say of it, so that taking one back leaves exactly what
 * the others say. The oldest source names it; all other names are kept.
 */
export function entityProperties(id: string, introductions: readonly Introduction[]): Properties & { kind: Kind } {
  const entries = [...introductions]
    .sort((a, b) => compare(a.rank, b.rank) || compare(a.dossier, b.dossier))
    .map(({ entry }) => entry);
  const kind = entityKindOf(id);
  const name = entries[0]?.name;
  if (kind === null || name === undefined) throw new Error(`${id} has no introduction to be made from`);
  const names = new Set(entries.flatMap((entry) => [entry.name, ...entry.otherNames]));
  names.delete(name);
  const description = entries.map((entry) => entry.description).find((text) => text !== null);
  return {
    ...Object.assign({}, ...entries.map((entry) => entry.properties)),
    id,
    kind,
    name,
    otherNames: [...names],
    ...(description === undefined ? {} : { description }),
  };
}

/** The words by which an entity is found: those of its name and of its other names. */
export function tokensOf({ name, otherNames }: Properties): string[] {
  return [...new Set([name, ...(otherNames as string[])].flatMap((text) => nameTokens(text as string)))].sort(compare);
}

/** Everything that the store holds for one claim: its node, its evidence, its typed edge if it has one. */
export interface PlannedClaim {
  readonly claim: Claim;
  readonly properties: Properties;
  readonly evidence: readonly { readonly source: string; readonly properties: Properties }[];
  /** Null for a value, a wish, a plan, and for what is only disputed: no path and no total runs over those. */
  readonly edge: Properties | null;
}

/** A claim as the store holds it: a function of the assertions on it, in whatever order they arrived. */
export function planClaim(claim: Claim): PlannedClaim {
  const assertions = inSourceOrder(claim.assertions);
  const summary = summarise(claim, assertions);
  const { id, type, subject, object, value, mood } = claim;
  return {
    claim: { ...claim, assertions },
    properties: present({
      id,
      type,
      subject,
      object,
      value: value === null ? null : JSON.stringify(sortKeys(value)),
      mood,
      firstKnown: summary.firstKnown,
    }),
    evidence: assertions.flatMap(
      ({ source, dossier, ordinal, stance, modality, speaker, certain, note, qualifiers, passages }) =>
        passages.map((passage, index) => ({
          source,
          properties: present({
            dossier,
            ordinal,
            stance,
            modality,
            speaker,
            certain,
            note,
            qualifiers: JSON.stringify(sortKeys(qualifiers)),
            passage: index,
            ...passage,
          }),
        })),
    ),
    edge:
      object !== null && isFact(claim)
        ? present({
            claim: id,
            firstKnown: summary.firstKnown,
            certain: summary.certain,
            sources: summary.independentSources,
          })
        : null,
  };
}

/** Without the absent: Neo4j keeps no null, and both engines then hold the same. */
export function present(properties: Record<string, StoreValue>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
