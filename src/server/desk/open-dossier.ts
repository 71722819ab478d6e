import { isMap, parseDocument } from 'yaml';
import { badInput, JejakError } from '../../errors.ts';
import type {
  DeskClaim,
  DeskConferral,
  DeskDocument,
  DeskEntity,
  Value,
  Values,
  Words,
} from '../../explorer/desk/desk-document.ts';
import { type Archive, openArchive } from '../../ingest/evidence/archive.ts';
import { finderIn } from '../../ingest/evidence/locate.ts';
import { entityKindOf, nodeKindOf } from '../../ontology/ids.ts';
import { DossierFolder } from '../editing/dossier-folder.ts';
import type { EditingPlaces } from '../editing/ingest-written.ts';
import { contentOf } from './content-of.ts';
import { privateIn } from './draft-article.ts';
import { type CardPart, linesOf, savedLines } from './saved-lines.ts';
import { sha256Of } from './sha256-of.ts';

/**
 * A saved dossier on its article: its claims as cards that are accepted already, with their words in the text.
 * @throws {JejakError} NOT_FOUND where there is no file of the name, BAD_USER_INPUT where it rests on no article
 */
export function openDossier(name: string, { dossiers, archive }: EditingPlaces): DeskDocument {
  const yaml = nodeKindOf(`dossier:${name}`) === null ? null : new DossierFolder(dossiers).text(name);
  if (yaml === null) throw new JejakError('NOT_FOUND', `dossier: no file of the folder is called ${name}.yaml`);
  const read = parseDocument(yaml, { schema: 'failsafe' });
  if (read.errors.length > 0 || !isMap(read.contents))
    throw badInput('dossier', `${name}.yaml is not to be read: mend it by hand`);
  const tree = read.toJS({ maxAliasCount: 0 }) as { readonly [part in CardPart]?: unknown };
  if (typeof tree.source !== 'object' || tree.source === null)
    throw badInput('dossier', `${name}.yaml rests on no article: decisions are taken in the queues`);
  const { sha256, ...source } = tree.source as Record<string, Value>;
  const text = articleOf(archive === null ? null : openArchive(archive), String(sha256));
  const placed = placing(text, source['endsWith']);
  const { heads, items, rest } = linesOf(yaml, read.contents);
  const kept = <Card extends Parameters<typeof contentOf>[0]>(part: CardPart, at: number, card: Card): Card => ({
    ...card,
    saved: savedLines(items[part]?.[at], contentOf(card)),
  });
  return {
    name,
    file: `${name}.txt`,
    text,
    private: privateIn(text),
    base: sha256Of(yaml),
    source: kept('source', 0, { ...common('source'), fields: source, parts: {} }),
    entities: Object.entries((tree.entities ?? {}) as Record<string, Value>).map(([id, value], at) =>
      kept('entities', at, entityOf(id, value, `e${at}`)),
    ),
    claims: ((tree.claims ?? []) as Values[]).map(({ claim, evidence, ...fields }, at) =>
      kept<DeskClaim>('claims', at, { ...ofFile(`c${at}`, evidence, placed), claim: String(claim), fields }),
    ),
    conferrals: ((tree.conferrals ?? []) as Record<string, Values>[]).flatMap((item, at) =>
      Object.entries(item).map(([id, { evidence, ...fields }]) =>
        kept<DeskConferral>('conferrals', at, { ...ofFile(`k${at}`, evidence, placed), id, fields }),
      ),
    ),
    notes: [],
    rest,
    heads,
  };
}

/** What a card has that stands in a file: somebody has accepted it. */
function common(key: string) {
  return { key, verdict: 'accepted' as const, sureness: null, saved: null, by: null, model: null };
}

function articleOf(archive: Archive | null, sha256: string): string {
  const text = archive?.text(sha256) ?? null;
  if (text === null)
    throw badInput(
      'dossier',
      'the archive (JEJAK_ARCHIVE) does not hold the text of its article, which the desk shows beside it',
    );
  return text;
}

function entityOf(id: string, value: Value, key: string): DeskEntity {
  const {
    name = id,
    otherNames = [],
    ...fields
  } = (typeof value === 'string' ? { name: value } : value) as Record<string, Value>;
  return {
    ...common(key),
    id,
    kind: entityKindOf(id) ?? 'Organisation',
    name: typeof name === 'string' ? name : String((name as Values)['id'] ?? (name as Values)['en'] ?? id),
    otherNames: typeof otherNames === 'string' ? [otherNames] : (otherNames as readonly string[]),
    fields: typeof name === 'string' ? fields : { name, ...fields },
    words: [],
    isNew: true,
    alike: [],
    later: null,
  };
}

function ofFile(key: string, evidence: Value | null | undefined, placed: (words: Value) => Words) {
  const list = evidence === null || evidence === undefined ? [] : Array.isArray(evidence) ? evidence : [evidence];
  return {
    ...common(key),
    evidence: list.map((words: Value) => placed(words)),
    parts: {},
  };
}

/** Words as a dossier has them, with their place in the text. */
function placing(text: string, endsWith: Value | undefined): (words: Value) => Words {
  const find = finderIn(text, typeof endsWith === 'string' ? endsWith : null);
  return (words) => {
    const { exact, occurrence = null } = (typeof words === 'string' ? { exact: words } : words) as {
      exact: string;
      occurrence?: string;
    };
    const nth = occurrence === null ? null : Number(occurrence);
    const found = find(exact, nth);
    const { startAt, endAt } = 'passage' in found ? found.passage : { startAt: null, endAt: null };
    return { exact, occurrence: nth, startAt, endAt };
  };
}
