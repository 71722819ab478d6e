import { createHash } from 'node:crypto';
import type { Vouching } from '../../ingest/csv/read-mapping.ts';
import { treeOfPlain } from '../../ingest/exported/plain-tree.ts';
import type { DossierFile } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { readTree } from '../../ingest/format/read-dossier.ts';
import { pinnedAt, type SourceLocation, type Yaml, type YamlEntry } from '../../ingest/format/yaml.ts';
import { compare, type Passage } from '../../ontology/claim.ts';
import { whyNotEdge } from '../../ontology/claim-rules.ts';
import { nodeKindOf, slugOf } from '../../ontology/ids.ts';
import { kinds } from '../../ontology/ontology.ts';
import type { ForeignFile, ForeignLink, ForeignThing } from './foreign-file.ts';
import { placesIn } from './places-in.ts';

interface Given {
  readonly file: ForeignFile;
  /** As problems show it. */
  readonly shown: string;
  readonly vouching: Vouching;
  readonly onText: (text: Buffer) => void;
  readonly onLeft: (what: string) => void;
}

/**
 * What others say, as dossiers: one for each address under which it can be read, since that is what a reader is shown. The
 * words are those of the file, and the file is what they are proved against; whoever takes it in says who vouches for it.
 * Nobody in it is taken for somebody in the graph: ids are made of its own.
 * @param problems receives a list for each dossier
 */
export function* foreignDossiers(given: Given, problems: (readonly Problem[])[]): Generator<DossierFile> {
  const { file, onText, vouching } = given;
  const id = textIn(vouching.source.get('id'));
  if (id === null || nodeKindOf(id.text) !== 'Source') {
    (id ?? vouching.location).problem('source has an id: source: and a slug, of which those of the dossiers are made');
    return;
  }
  const text = `${file.lines.join('\n')}\n`;
  const left = new Map(file.left);
  const leave = (why: string): void => void left.set(why, (left.get(why) ?? 0) + 1);
  const groups = new Map<string, ForeignLink[]>();
  for (const link of file.links) {
    const why = whyLeft(link, file);
    const [url] = link.urls;
    if (why !== null || url === undefined) leave(why ?? `${link.type} without an address under which it can be read`);
    else groups.set(url, [...(groups.get(url) ?? []), link]);
  }
  const sha256 = createHash('sha256').update(text).digest('hex');
  const places = placesIn(file.lines);
  for (const [number, [url, links]] of [...groups].sort(([a], [b]) => compare(a, b)).entries()) {
    const found: Problem[] = [];
    problems.push(found);
    const own = { id, number: String(number + 1).padStart(4, '0'), url, sha256 };
    const made = dossierOf(given, own, links, places, found);
    if (made !== null) yield made;
  }
  if (groups.size > 0) onText(Buffer.from(text));
  for (const [why, count] of [...left].sort(([a], [b]) => compare(a, b)))
    given.onLeft(`${given.shown}: left out ${count} × ${why}`);
}

/** Why a link is no claim of the ontology; null where it is one. */
function whyLeft({ type, subject, object }: ForeignLink, { things }: ForeignFile): string | null {
  const [one, other] = [things.get(subject), things.get(object)];
  if (one === undefined || other === undefined)
    return `${type} between things of which one is not in the file, or of no kind`;
  const [a, b] = [one, other].map(({ kind }) => `${kinds[kind].prefix}:x`) as [string, string];
  return whyNotEdge(type, a, b) === null
    ? null
    : `${type} from ${one.kind} to ${other.kind}, which the ontology does not have`;
}

type YamlText = Extract<Yaml, { is: 'text' }>;

/** What the dossier of one address has of its own. */
interface OfAddress {
  /** Of the source, as the mapping has it. */
  readonly id: YamlText;
  readonly number: string;
  readonly url: string;
  /** Of the whole text. */
  readonly sha256: string;
}

/** Read as a dossier that was written by hand would be; what the mapping gives keeps its place in the mapping. */
function dossierOf(
  { file, shown, vouching }: Given,
  { id, number, url, sha256 }: OfAddress,
  links: readonly ForeignLink[],
  passages: readonly Passage[],
  found: Problem[],
): DossierFile | null {
  const at = (line: number): SourceLocation => {
    const called = file.called?.[line - 1];
    if (called === undefined) return pinnedAt({ file: shown, line, column: 1 }, found);
    const { problem } = pinnedAt({ file: shown, line: 1, column: 1 }, found);
    return { problem: (message) => problem(`${called} ${message}`) };
  };
  const root = at(links[0]?.line ?? 1);
  const source = new Map(vouching.source);
  const slug = id.text.slice(id.text.indexOf(':') + 1);
  source.set('id', entry({ ...id, text: `${id.text}-${number}` }));
  for (const [name, value] of Object.entries({ url, sha256 }))
    if (source.has(name))
      source.get(name)?.key.problem(`${name} is that of the file and of what it says: leave it out`);
    else source.set(name, entry(treeOfPlain(value, root)));
  const idOf = (one: string): string => idOfThing(one, file.things.get(one), slug);
  const entities = new Map(vouching.entities?.is === 'map' ? vouching.entities.entries : []);
  for (const one of new Set(links.flatMap(({ subject, object }) => [subject, object]))) {
    const thing = file.things.get(one);
    if (thing === undefined) continue;
    const { name, otherNames, line } = thing;
    const others = otherNames.length === 0 ? null : otherNames;
    entities.set(idOf(one), { key: at(line), value: treeOfPlain({ name, otherNames: others }, at(line)) });
  }
  const places = new Map<SourceLocation, Passage>();
  const claims = links.map(({ type, subject, object, from, to, line }): Yaml => {
    const passage = passages[line - 1];
    const words = treeOfPlain(passage?.exact, at(line));
    if (passage !== undefined) places.set(words, passage);
    const claim = treeOfPlain({ claim: `${idOf(subject)} ${type} ${idOf(object)}`, from, to }, at(line));
    return claim.is === 'map' ? { ...claim, entries: new Map(claim.entries).set('evidence', entry(words)) } : claim;
  });
  const tree: [string, Yaml][] = [
    ['source', { is: 'map', entries: source, problem: vouching.location.problem }],
    ['entities', { is: 'map', entries: entities, problem: root.problem }],
    ['claims', { is: 'list', items: claims, problem: root.problem }],
  ];
  const entries = new Map(tree.map(([key, value]) => [key, entry(value)]));
  const draft = readTree(`dossier:${slug}-${number}`, { is: 'map', entries, ...root }, found, false, []);
  const locator = {
    find: ({ location }: { location: SourceLocation }) => places.get(location) ?? null,
    signature: null,
    proves: true,
  };
  // Like a sheet it may be longer or shorter the next time.
  return draft === null ? null : { path: shown, draft, written: null, locator, atOnce: true };
}

/** The same each time that a file of this source is taken in; of a name in other letters nothing may be left for the slug. */
function idOfThing(id: string, thing: ForeignThing | undefined, source: string): string {
  if (thing === undefined) return '';
  const mark = createHash('sha256').update(`${source} ${id}`).digest('hex').slice(0, 8);
  const words = slugOf(thing.name).slice(0, 80).replace(/-+$/, '');
  return `${kinds[thing.kind].prefix}:${words === '' ? mark : `${words}-${mark}`}`;
}

function entry(value: Yaml): YamlEntry {
  return { key: value, value };
}

function textIn(found: YamlEntry | undefined): YamlText | null {
  return found?.value.is === 'text' ? found.value : null;
}
