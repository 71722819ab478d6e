import type { EntityEntry } from '../format/dossier.ts';
import type { Problem } from '../format/problems.ts';
import { readDossier } from '../format/read-dossier.ts';
import { readEntities } from '../format/read-entities.ts';
import { mapIn } from '../format/values/rows.ts';
import { readYaml } from '../format/yaml.ts';

/**
 * What a dossier introduces under `entities`, by its names. The rest of a file is not read, where it is laid out as
 * dossiers are: to check it all takes twenty times as long, and a newsroom has thousands.
 * @param file the name that its dossier is made from
 * @returns null for a draft, and where the names have problems
 */
export function dossierNames(file: string, text: string): ReadonlyMap<string, EntityEntry> | null {
  const block = entitiesIn(text);
  if (block === null) {
    const dossier = readDossier(file, text);
    return 'entities' in dossier ? dossier.entities : null;
  }
  if (/^draft\s*:/m.test(text)) return null;
  if (block === '') return new Map();
  const problems: Problem[] = [];
  const root = readYaml(file, block, problems);
  const map = root === null ? null : mapIn(root, 'entities');
  const entities = map?.entries.get('entities')?.value;
  const read = readEntities(entities === undefined || entities.is === 'nothing' ? null : mapIn(entities, 'entities'));
  return problems.length > 0 ? null : read;
}

/** The lines under the key `entities`, itself at the margin; null where that is not how a file is laid out. */
function entitiesIn(text: string): string | null {
  // An anchor may stand, and be used, anywhere in a file; what begins with a bracket has no keys at the margin.
  if (/(?:^|\s)[&*][\w-]+(?:\s|$)/m.test(text) || !/^source:/m.test(text)) return null;
  const [, block] = /^(entities\s*:.*(?:\r?\n(?:[ \t#].*)?)*)/m.exec(text) ?? [];
  return block ?? '';
}
