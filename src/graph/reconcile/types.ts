import { kindNames } from '../../ontology/claim-rules.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { regionTypeOf } from '../../ontology/names/caption.ts';
import { type Kind, kinds, type Label, vocabularies } from '../../ontology/ontology.ts';

/** A type in the sense of the Reconciliation Service API: a kind of entity, or one of the two kinds of regency. */
export interface ReconciledType {
  readonly id: string;
  readonly label: Label;
  readonly kind: Kind;
  /** The id of the kind that it is a part of; null for a kind. */
  readonly broader: Kind | null;
}

/** A conferral is called after what was conferred, and is looked up by nobody. */
export const reconciledKinds = kindNames.filter((kind) => kind !== 'Conferral');

/** Every type, kinds first. */
export const reconciledTypes: readonly ReconciledType[] = [
  ...reconciledKinds.map((kind) => ({ id: kind, label: kinds[kind].label, kind, broader: null })),
  ...(['Kabupaten', 'Kota'] as const).map((id) => ({
    ...{ id, kind: 'Regency' as const, broader: 'Regency' as const },
    label: vocabularies.RegencyType[id === 'Kota' ? 'KOTA' : 'KABUPATEN'],
  })),
];

const byId = new Map(reconciledTypes.map((type) => [type.id, type]));

/** Null for an id that is none of ours. */
export function typeById(id: string): ReconciledType | null {
  return byId.get(id) ?? null;
}

/** The types of an entity by its id, its kind first. */
export function typesOf(id: string): ReconciledType[] {
  const region = regionTypeOf(id);
  const narrow = region === null ? [] : [region === 'KOTA' ? 'Kota' : 'Kabupaten'];
  return [entityKindOf(id) ?? '', ...narrow].flatMap((type) => byId.get(type) ?? []);
}

/** Whether an entity is of one of these types; null stands for any that can be looked for. */
export function isOfTypes(id: string, types: readonly ReconciledType[] | null): boolean {
  const own = typesOf(id);
  return types === null ? own.length > 0 : types.some((type) => own.includes(type));
}
