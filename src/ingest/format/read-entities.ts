import { quoteInput } from '../../errors.ts';
import { entityKindOf, idRule } from '../../ontology/ids.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import { otherForms } from '../../ontology/wording.ts';
import type { EntityEntry } from './dossier.ts';
import { entityRows } from './keys/entity-keys.ts';
import { mapIn, readRows } from './values/rows.ts';
import { textsOf } from './values/wording.ts';
import type { SourceLocation, YamlMap } from './yaml.ts';

/** What stands under `entities`; what is wrong there is told at its place, and left out. */
export function readEntities(map: YamlMap | null): Map<string, EntityEntry> {
  const entities = new Map<string, EntityEntry>();
  for (const [id, { key, value: body }] of map?.entries ?? []) {
    // `company:bank-jambi: Bank Jambi` is short for a map with that name.
    const short = { is: 'map', problem: body.problem, entries: new Map([['name', { key, value: body }]]) } as const;
    const own = body.is === 'text' ? short : mapIn(body, 'an entity');
    if (entityKindOf(id) === null) key.problem(`an entity has an id: ${idRule}`);
    const entity = own === null ? null : readRows(own, entityRows).done();
    if (entity === null) continue;
    const { name, otherNames, description, doubt } = entity;
    if (entityKindOf(id) === 'Person')
      for (const form of [name.text, ...otherForms(name.text, name.forms)]) checkPersonName(form, key);
    entities.set(id, {
      ...{ name: name.text, otherNames: otherNames ?? [], description: description?.text ?? null },
      properties: doubt === null ? {} : { doubt: doubt.text },
      ...textsOf(entity, ['name', 'description', 'doubt']),
    });
  }
  return entities;
}

/** A name with its titles would not be found under the name alone, nor matched with it. */
function checkPersonName(printed: string, location: SourceLocation): void {
  const { name, honorifics, degrees } = splitName(printed);
  if (honorifics.length + degrees.length === 0) return;
  location.problem(`a person's name stands without titles: ${quoteInput(name)}; put the printed form under otherNames`);
}
