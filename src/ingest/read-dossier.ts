import { basename } from 'node:path';
import { quoteInput } from '../errors.ts';
import { entityKindOf, idRule, nodeKindOf } from '../ontology/ids.ts';
import { splitName } from '../ontology/names.ts';
import { checkNames } from './check-name.ts';
import type { DraftClaim, DraftDossier, EntityEntry } from './dossier.ts';
import { draftRules } from './draft-rules/draft-rules.ts';
import { gazetteerId } from './gazetteer.ts';
import { guardTexts } from './guard/guard.ts';
import { readMap, readText, readTexts } from './keys.ts';
import type { Problem } from './problems.ts';
import { readClaims } from './read-claims.ts';
import { readConferrals } from './read-conferrals.ts';
import { readSource } from './read-source.ts';
import { readYaml, type Spot, type Yaml } from './yaml.ts';

/**
 * Reads the text of a dossier file.
 * @param file the name that problems and the dossier's id are made from
 * @param now today, as far as the dossier knows: nothing was published behind it
 * @returns the dossier, or every problem that keeps it from being one
 */
export function readDossier(
  file: string,
  text: string,
  now = new Date(),
): DraftDossier | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return read(file, text, problems, now) ?? { problems };
}

function read(file: string, text: string, problems: Problem[], now: Date): DraftDossier | null {
  const root = readYaml(file, text, problems);
  if (root !== null) {
    guardTexts(root);
    checkNames(root);
  }
  const keys = readMap(root, 'a dossier');
  if (root === null || keys === null) return null;
  const id = `dossier:${basename(file).replace(/\.ya?ml$/, '')}`;
  if (nodeKindOf(id) === null)
    root.problem('the name of a dossier file is a-z, 0-9 and single hyphens, such as 2024-09-12-contoh.yaml');
  if (id === gazetteerId) root.problem('gazetteer is the name of the list of regions: give the dossier another one');
  const source = readSource(keys.require('source'), now);
  const introduced = readEntities(keys.get('entities'));
  const conferrals = readConferrals(keys.get('conferrals'));
  const claims = [...readClaims(keys.get('claims')), ...conferrals.claims];
  for (const rule of draftRules) rule(claims);
  reportTwice(conferrals.entities.keys(), keys.peek('entities'));
  keys.done();
  if (source === null || problems.length > 0) return null;
  const entities = new Map([...introduced, ...conferrals.entities]);
  return { id, ...source, entities, claims, mentions: mentionsIn(claims, source.source.publisher, root), problems };
}

/** A conferral is introduced by its own entry; a second one would have to say which of two names stands. */
function reportTwice(conferrals: Iterable<string>, entities: Yaml | null): void {
  if (entities?.is !== 'map') return;
  for (const id of conferrals)
    entities.entries.get(id)?.key.problem(`${id} stands under conferrals too: name it there alone`);
}

function readEntities(value: Yaml | null): Map<string, EntityEntry> {
  const entities = new Map<string, EntityEntry>();
  if (value === null) return entities;
  if (value.is !== 'map') {
    value.problem('entities is a map: an id, and below it the name');
    return entities;
  }
  for (const [id, { key, value: body }] of value.entries) {
    const keys = readMap(body, 'an entity');
    if (entityKindOf(id) === null) key.problem(`an entity has an id: ${idRule}`);
    if (keys === null) continue;
    const name = readText(keys.require('name'), 'name');
    const otherNames = readTexts(keys.get('otherNames'), 'otherNames');
    const description = readText(keys.get('description'), 'description');
    keys.done();
    if (name !== null && entityKindOf(id) === 'Person') checkPersonName(name, key);
    if (name !== null) entities.set(id, { name, otherNames, description, properties: {} });
  }
  return entities;
}

/** A name with its titles would not be found under the name alone, nor matched with it. */
function checkPersonName(printed: string, spot: Spot): void {
  const { name, honorifics, degrees } = splitName(printed);
  if (honorifics.length + degrees.length === 0) return;
  spot.problem(`a person's name stands without titles: ${quoteInput(name)}; put the printed form under otherNames`);
}

function mentionsIn(claims: readonly DraftClaim[], publisher: string, root: Spot): Map<string, Spot> {
  const mentions = new Map<string, Spot>([[publisher, root]]);
  const mention = (id: unknown, spot: Spot): void => {
    if (typeof id === 'string' && !mentions.has(id)) mentions.set(id, spot);
  };
  for (const { claim, speaker, qualifiers, spot } of claims) {
    for (const id of [claim.subject, claim.object, speaker, qualifiers['area'], qualifiers['onBehalfOf']])
      mention(id, spot);
  }
  return mentions;
}
