import { entityKindOf } from './ids.ts';
import {
  type ClaimType,
  type EdgeTypeName,
  edgeTypes,
  type Fields,
  type Kind,
  kinds,
  type Recurrence,
  type Role,
  roles,
  sharedQualifiers,
  type ValueTypeName,
  valueTypes,
} from './ontology.ts';

export const edgeTypeNames = Object.keys(edgeTypes) as EdgeTypeName[];
/** The types that link two things; those that say which ids mean one thing, or that something was not, are left out. */
export const linkTypeNames = edgeTypeNames.filter((type) => !isIdentity({ type }) && !('absence' in edgeTypes[type]));
export const valueTypeNames = Object.keys(valueTypes) as ValueTypeName[];
export const claimTypeNames: readonly ClaimType[] = [...edgeTypeNames, ...valueTypeNames];
export const kindNames = Object.keys(kinds) as Kind[];

export function isEdgeType(type: string): type is EdgeTypeName {
  return Object.hasOwn(edgeTypes, type);
}

export function isValueType(type: string): type is ValueTypeName {
  return Object.hasOwn(valueTypes, type);
}

/** Whether a claim makes its object a party to a conferral. */
export function isRole(type: string): type is Role {
  return (roles as readonly string[]).includes(type);
}

/** Whether a claim says which ids mean one thing; decisions on identity leave it where it is. */
export function isIdentity({ type }: { readonly type: ClaimType }): boolean {
  return isEdgeType(type) && 'identity' in edgeTypes[type];
}

/** Made once, since each claim of an answer asks for them. */
const qualifiersOf = Object.fromEntries(
  claimTypeNames.map((type): [ClaimType, Fields] => [type, { ...ownQualifiers(type), ...sharedQualifiers }]),
) as Record<ClaimType, Fields>; // of all their names

/** The qualifiers that a type of claim takes, by name; those that any takes are among them. */
export function qualifierFields(type: ClaimType): Fields {
  return qualifiersOf[type];
}

/** The same without those that any type takes. */
export function ownQualifiers(type: ClaimType): Fields {
  return isEdgeType(type) ? edgeTypes[type].qualifiers : valueTypes[type].qualifiers;
}

/** What tells one time from another of what can be so more than once; null for what can be so once alone. */
export function recurrenceOf(type: ClaimType): Recurrence | null {
  const spec = isEdgeType(type) ? edgeTypes[type] : valueTypes[type];
  return 'recurs' in spec ? spec.recurs : null;
}

/** Whether claims of the type hold for a while, so that `asOf` asks since when. */
export function isState(type: ClaimType): boolean {
  return 'state' in (isEdgeType(type) ? edgeTypes[type] : valueTypes[type]);
}

/** The kinds to which a claim of this type leads from this subject. */
export function objectKinds(type: EdgeTypeName, subject: string): Kind[] {
  const from = entityKindOf(subject);
  const kinds = edgeTypes[type].ends
    .filter((end) => (end.from as readonly (Kind | null)[]).includes(from))
    .flatMap((end): readonly Kind[] => end.to);
  return 'sameKind' in edgeTypes[type] ? kinds.filter((kind) => kind === from) : [...new Set(kinds)];
}

/**
 * Why a claim of this type may not join these two entities, or null when it may.
 * The sentence goes behind the place in a problem: "IMPLEMENTS starts at Programme, got person:contoh".
 */
export function whyNotEdge(type: EdgeTypeName, subject: string, object: string): string | null {
  if (subject === object) return `${type} joins two entities, got ${subject} twice`;
  const { ends, ...rest } = edgeTypes[type];
  const from = entityKindOf(subject);
  const to = entityKindOf(object);
  const starts = ends.filter((end) => (end.from as readonly (Kind | null)[]).includes(from));
  if (starts.length === 0) return `${type} starts at ${oneOf(ends.flatMap((end) => end.from))}, got ${subject}`;
  if (!starts.some((end) => (end.to as readonly (Kind | null)[]).includes(to))) {
    return `${type} from ${from} leads to ${oneOf(starts.flatMap((end) => end.to))}, got ${object}`;
  }
  if ('sameKind' in rest && from !== to) return `${type} joins two entities of one kind, got ${subject} and ${object}`;
  return null;
}

/** Why a value of this type may not hang on this entity, or null when it may. */
export function whyNotValue(type: ValueTypeName, subject: string): string | null {
  const from: readonly Kind[] = valueTypes[type].from;
  const kind = entityKindOf(subject);
  return kind !== null && from.includes(kind) ? null : `${type} is said of ${oneOf(from)}, got ${subject}`;
}

function oneOf(names: readonly Kind[]): string {
  const unique = [...new Set(names)];
  return unique.length === 1 ? String(unique[0]) : `${unique.slice(0, -1).join(', ')} or ${unique.at(-1)}`;
}
