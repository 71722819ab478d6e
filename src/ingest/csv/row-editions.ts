import { type Label, vocabularies } from '../../ontology/ontology.ts';
import type { StatedEdition } from '../format/read-editions.ts';
import type { SourceLocation, Yaml, YamlEntry } from '../format/yaml.ts';

/** What a mapping says of the edition, and under which name the ontology has it. */
const ofEdition = { year: 'labelYear', labelYear: 'labelYear', level: 'level', area: 'area' } as const;

/**
 * Takes what a row says of its edition off the keys of its conferral. Of an edition and an award it makes the claim that
 * the one is of the other; of an award alone, what is known of the edition that nobody names.
 * @param editions receives the edition, once a dossier, with the first row that says it for evidence
 */
export function takeEdition(
  own: Map<string, YamlEntry>,
  evidence: YamlEntry,
  row: SourceLocation,
  editions: Map<string, StatedEdition>,
): void {
  const [edition, award] = [own.get('edition')?.value, own.get('award')?.value];
  const said = Object.entries(ofEdition).flatMap(([key, name]): [string, YamlEntry][] => {
    const given = own.get(key);
    own.delete(key);
    if (given !== undefined && award === undefined)
      given.key.problem(`${key} is said of an edition of an award: say the award too`);
    return given === undefined ? [] : [[name, name === 'level' ? asWord(given) : given]];
  });
  if (award === undefined) return;
  if (edition === undefined) {
    if (said.length === 0) return;
    const whole = award.is === 'map' ? award.entries : new Map([['is', { key: award, value: award }]]);
    const value: Yaml = { is: 'map', entries: new Map([...said, ...whole]), problem: award.problem };
    own.set('award', { key: award, value });
    return;
  }
  const name = JSON.stringify([edition, award, ...said.map(([key, { value }]) => [key, value])], textsAlone);
  if (editions.has(name)) return;
  const keys: Yaml = { is: 'map', entries: new Map([...said, ['evidence', evidence]]), problem: row.problem };
  editions.set(name, { edition, award, keys });
}

/** A cell says "Nasional" or "national" where a dossier says NATIONAL. */
function asWord(given: YamlEntry): YamlEntry {
  const { value } = given;
  if (value.is !== 'text') return given;
  const plain = value.text.trim().toLowerCase();
  const word = Object.entries<Label>(vocabularies.Level).find(([, { id, en }]) => id === plain || en === plain)?.[0];
  return word === undefined ? given : { ...given, value: { ...value, text: word } };
}

/** Maps are not written by themselves. */
function textsAlone(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
