import { entityExplanations } from '../../explorer/ui/vocabulary/entity-explanations.ts';
import type { ReconciledType } from '../../graph/reconcile/types.ts';
import { typeById } from '../../graph/reconcile/types.ts';
import type { Label } from '../../ontology/ontology.ts';
import type { Language } from '../../ontology/wording.ts';

/** A type as the API writes it. */
export interface ShownType {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly ShownType[];
}

export function shownType({ id, label, broader }: ReconciledType, language: Language): ShownType {
  const wider = broader === null ? null : typeById(broader);
  return { id, name: label[language], ...(wider === null ? {} : { broader: [shownType(wider, language)] }) };
}

/** What a type is, as the pages explain it. */
export function explained({ id, kind, broader }: ReconciledType): Label {
  const { EntityKind, RegencyType }: Readonly<Record<string, Readonly<Record<string, Label>>>> = entityExplanations;
  const [group, value] = broader === null ? [EntityKind, kind] : [RegencyType, id];
  return group?.[value.toUpperCase()] ?? { id: '', en: '' };
}
