import { basename } from 'node:path';
import { qualifierFields } from '../../ontology/claim-rules.ts';
import { nodeKindOf } from '../../ontology/ids.ts';
import { gazetteerId } from '../gazetteer.ts';
import { guardingTexts } from '../guard/guard.ts';
import { shownFile, whyPrivateName } from '../guard/guard-file-name.ts';
import { inOneGo, type Pauses } from '../pauses.ts';
import { checkNames } from './check-name.ts';
import { draftRules } from './claim-rules/draft-rules.ts';
import type { DraftClaim, DraftDossier, EntityEntry } from './dossier.ts';
import { articleRows, decisionDossierRows, exportedRows, exportedSourceRows } from './keys/dossier-keys.ts';
import type { Problem } from './problems.ts';
import { readClaims } from './read-claims.ts';
import { type ReadConferrals, readConferrals } from './read-conferrals.ts';
import { readCorrections, readDecisions, readIdentity, readReviews } from './read-decisions.ts';
import { readEditions, type StatedEdition } from './read-editions.ts';
import { readEntities } from './read-entities.ts';
import { readSource } from './read-source.ts';
import { readWinners } from './read-winners.ts';
import { isReference, References } from './references.ts';
import { mapIn, readRows, type Values } from './values/rows.ts';
import { readingYaml, type SourceLocation, type Yaml, type YamlMap } from './yaml.ts';

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
  return inOneGo(readingDossier(file, text, now));
}

/** The same, with pauses. */
export function* readingDossier(
  file: string,
  text: string,
  now = new Date(),
): Pauses<DraftDossier | { readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const wrong = whyPrivateName(file);
  if (wrong !== null) problems.push({ file: shownFile(file), line: 1, column: 1, message: wrong });
  const root = yield* readingYaml(shownFile(file), text, problems);
  if (root === null) return { problems };
  const id = `dossier:${basename(file).replace(/\.ya?ml$/, '')}`;
  return (yield* readingTree(id, root, problems, text, now)) ?? { problems };
}

/**
 * Reads a dossier out of a tree of values, whoever made it: a YAML file, or the rows of a sheet.
 * @param problems those found before; the dossier's spots add to them
 * @param haveTitles the names of its conferrals are what stands before the names of their recipients
 * @param editions of which awards the editions of its conferrals are
 * @returns null when there is any problem
 */
export function readTree(
  id: string,
  root: Yaml,
  problems: Problem[],
  haveTitles: boolean,
  editions: readonly StatedEdition[],
): DraftDossier | null {
  return inOneGo(readingTree(id, root, problems, '', new Date(), haveTitles, editions));
}

/**
 * Reads a dossier out of a tree that an export was made to: every claim stands by itself, decisions beside what an article
 * says, since a graph does not keep by which kind of file it was told.
 */
export function readExportedTree(id: string, root: Yaml, problems: Problem[]): DraftDossier | null {
  return inOneGo(readingTree(id, root, problems, '', new Date(), false, [], true));
}

function* readingTree(
  id: string,
  root: Yaml,
  problems: Problem[],
  text: string,
  now: Date,
  haveTitles = false,
  editions: readonly StatedEdition[] = [],
  isExported = false,
): Pauses<DraftDossier | null> {
  const draft = root.is === 'map' ? root.entries.get('draft') : undefined;
  if (draft !== undefined) {
    draft.key.problem('is a draft: check each line, then take this key out');
    return null;
  }
  yield* guardingTexts(root);
  checkNames(root);
  yield;
  const map = mapIn(root, 'a dossier');
  if (map === null) return null;
  if (nodeKindOf(id) === null)
    root.problem('the name of a dossier file is a-z, 0-9 and single hyphens, such as 2024-09-12-contoh.yaml');
  if (id === gazetteerId) root.problem('gazetteer is the name of the list of regions: give the dossier another one');
  const isOfDecisions = map.entries.has('decisions');
  const { values, done } = isExported
    ? readRows(map, exportedRows)
    : isOfDecisions
      ? readRows(map, decisionDossierRows)
      : readRows(map, articleRows);
  const entities = readEntities(values.entities);
  yield;
  const content =
    'decisions' in values
      ? ofDecisions(values, text)
      : 'reviews' in values
        ? ofExport(values, now)
        : ofArticle(values, entities, now, haveTitles, editions);
  yield;
  for (const rule of draftRules) rule(content?.claims ?? []);
  done();
  if (content === null || problems.length > 0) return null;
  const mentions = mentionsIn(content.claims, content.source.publisher, root);
  return { id, entities, ...content, mentions, root, problems };
}

type Content = Pick<DraftDossier, 'source' | 'printed' | 'claims' | 'decisions' | 'references' | 'ownText'>;

/** What an article says; the entities of its conferrals join the others. */
function ofArticle(
  values: Values<typeof articleRows>,
  entities: Map<string, EntityEntry>,
  now: Date,
  haveTitles: boolean,
  editions: readonly StatedEdition[],
): Content | null {
  const source = values.source === null ? null : readSource(values.source, now);
  const references = new References();
  const conferrals: ReadConferrals = { entities: new Map(), claims: [] };
  readConferrals(values.conferrals ?? [], conferrals, references, haveTitles);
  readWinners(values.winners ?? [], conferrals, references);
  const claims = [...readClaims(values.claims), ...conferrals.claims, ...readEditions(editions, references)];
  reportTwice(conferrals.entities.keys(), values.entities);
  for (const [id, entry] of conferrals.entities) entities.set(id, entry);
  for (const { claim, location } of claims)
    if (claim.type === 'SAME_AS')
      location.problem(
        'SAME_AS is a decision: it stands under identity, in a dossier of decisions (see docs/identity.md)',
      );
  const decisions = readCorrections(values.corrections, { by: null, date: null });
  return source === null ? null : { ...source, claims, decisions, references: references.all, ownText: null };
}

/** What people decide on the graph: which ids are one, which contradiction is none, what was wrong. */
function ofDecisions(values: Values<typeof decisionDossierRows>, text: string): Content | null {
  const decisions = values.decisions === null ? null : readDecisions(values.decisions, text);
  const decided = decisions?.decided ?? { by: null, date: null };
  const claims = readIdentity(values.identity, decided, text);
  const reviews = readReviews(values.reviews, decided);
  const matters = [...reviews, ...readCorrections(values.corrections, decided)];
  if (decisions === null) return null;
  return { source: decisions.source, printed: [], claims, decisions: matters, references: [], ownText: text };
}

/** What a graph held of a dossier, of an article or of decisions. */
function ofExport(values: Values<typeof exportedRows>, now: Date): Content | null {
  const source = values.source === null ? null : readSource(values.source, now, exportedSourceRows);
  const nobody = { by: null, date: null };
  const decisions = [...readReviews(values.reviews, nobody), ...readCorrections(values.corrections, nobody)];
  const claims = readClaims(values.claims);
  return source === null ? null : { ...source, claims, decisions, references: [], ownText: null };
}

/** A conferral is introduced by its own entry; a second one would have to say which of two names stands. */
function reportTwice(conferrals: Iterable<string>, entities: YamlMap | null): void {
  for (const id of conferrals)
    entities?.entries.get(id)?.key.problem(`${id} stands under conferrals too: name it there alone`);
}

function mentionsIn(
  claims: readonly DraftClaim[],
  publisher: string,
  root: SourceLocation,
): Map<string, SourceLocation> {
  const mentions = new Map<string, SourceLocation>([[publisher, root]]);
  const mention = (id: unknown, location: SourceLocation): void => {
    if (typeof id === 'string' && !mentions.has(id)) mentions.set(id, location);
  };
  for (const { claim, speaker, qualifiers, location } of claims) {
    const fields = Object.entries(qualifierFields(claim.type)).filter(([, type]) => type === 'EntityId');
    const named = [speaker, ...fields.map(([name]) => qualifiers[name])];
    for (const id of [claim.subject, claim.object, ...named])
      if (typeof id === 'string' && !isReference(id)) mention(id, location);
  }
  return mentions;
}
