import type { DeskDocument, Value } from '../../explorer/desk/desk-document.ts';
import { entityKindOf } from '../../ontology/ids.ts';

/** Every entity that something accepted names, by its id, each with the cards that name it. */
export function entitiesNamed({ source, claims, conferrals }: DeskDocument): Map<string, string[]> {
  const named = new Map<string, string[]>();
  const name = (key: string, value: Value | null | undefined): void => {
    for (const id of idsIn(value)) named.set(id, [...(named.get(id) ?? []), key]);
  };
  name(source.key, source.fields['publisher']);
  for (const { key, claim, fields, verdict } of claims)
    if (verdict === 'accepted') {
      for (const word of claim.split(' ')) name(key, word);
      name(key, fields);
    }
  for (const { key, fields, verdict } of conferrals) if (verdict === 'accepted') name(key, fields);
  return named;
}

function idsIn(value: Value | null | undefined): string[] {
  if (typeof value === 'string') return entityKindOf(value) === null ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap((part: Value | null) => idsIn(part)))];
}
