import { createHash } from 'node:crypto';
import type { Vouching } from '../../ingest/csv/read-mapping.ts';
import { codePointsIn } from '../../ingest/evidence/code-points.ts';
import type {
  ExportedDossier,
  ExportedLine,
  ExportedName,
  ExportedSource,
} from '../../ingest/exported/exported-dossier.ts';
import { type InFile, readExported } from '../../ingest/exported/read-exported.ts';
import type { DossierFile } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import type { Yaml } from '../../ingest/format/yaml.ts';
import { compare, type Passage } from '../../ontology/claim.ts';
import { whyNotEdge } from '../../ontology/claim-rules.ts';
import { slugOf } from '../../ontology/ids.ts';
import { kinds } from '../../ontology/ontology.ts';
import type { ForeignFile, ForeignLink } from './foreign-file.ts';

interface Given {
  readonly file: ForeignFile;
  /** As problems show it. */
  readonly shown: string;
  /** Where the mapping stands. */
  readonly vouchedIn: string;
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
  const { file, onText } = given;
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
  const source = sourceOf(given, createHash('sha256').update(text).digest('hex'));
  const places = placesIn(file.lines);
  for (const [number, [url, links]] of [...groups].sort(([a], [b]) => compare(a, b)).entries()) {
    const found: Problem[] = [];
    problems.push(found);
    const made = dossierOf(given, { ...source, id: `${source.id}-${number + 1}`, url }, links, places);
    const at = (line: number): InFile => ({ file: given.shown, line });
    const read = readExported(
      made,
      {
        source: { file: given.vouchedIn, line: 1 },
        entities: made.entities.map(() => at(1)),
        lines: links.map(({ line }) => at(line)),
        decisions: [],
      },
      found,
    );
    if (read !== null) yield read;
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

function dossierOf(
  { file, vouching }: Given,
  source: ExportedSource,
  links: readonly ForeignLink[],
  places: readonly Passage[],
): ExportedDossier {
  const idOf = (id: string): string => {
    const thing = file.things.get(id);
    const mark = createHash('sha256').update(`${source.sha256} ${id}`).digest('hex').slice(0, 8);
    return thing === undefined
      ? ''
      : `${kinds[thing.kind].prefix}:${slugOf(thing.name).slice(0, 80)}-${mark}`.replace(/-+/g, '-');
  };
  const named = new Set(links.flatMap(({ subject, object }) => [subject, object]));
  const names = [...named].map((id): ExportedName => {
    const { name = '', otherNames = [] } = file.things.get(id) ?? {};
    return { id: idOf(id), name, otherNames, description: null, doubt: null, texts: null };
  });
  const plain = {
    stance: 'SUPPORTS',
    modality: 'ASSERTED',
    speaker: null,
    certain: true,
    note: null,
    texts: null,
  } as const;
  return {
    id: `dossier:${source.id.slice('source:'.length)}`,
    writtenBy: null,
    source,
    entities: [...names, ...vouchedNames(vouching)],
    lines: links.map(({ type, subject, object, from, to, line }, ordinal): ExportedLine => {
      const qualifiers = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
      const passage = places[line - 1];
      return {
        ...{ type, subject: idOf(subject), object: idOf(object), value: null, ordinal, ...plain, qualifiers },
        passages: passage === undefined ? [] : [passage],
      };
    }),
    decisions: [],
  };
}

const [mostWords, mostCharacters] = [12, 200];

/** The first words of each line, and where they stand in the text; what parts values parts words too. */
function placesIn(lines: readonly string[]): Passage[] {
  let start = 0;
  return lines.map((line) => {
    const words = new RegExp(`^(?:[^\\s,]*[\\s,]+){0,${mostWords - 1}}[^\\s,]*`).exec(line)?.[0] ?? '';
    const exact = [...words].slice(0, mostCharacters).join('').trim();
    const startAt = start + codePointsIn(line.slice(0, line.indexOf(exact)));
    start += codePointsIn(line) + 1;
    return { exact, prefix: '', suffix: '', startAt, endAt: startAt + codePointsIn(exact) };
  });
}

function sourceOf({ vouching }: Given, sha256: string): ExportedSource {
  const of = (name: string): string | null => textIn(vouching.source.get(name)?.value);
  return {
    ...{
      id: of('id') ?? '',
      title: of('title') ?? '',
      publisher: of('publisher') ?? '',
      published: of('published') ?? '',
    },
    ...{ publishedBasis: of('publishedBasis'), authors: [], signatory: null, dateline: null, url: null },
    ...{ retrieved: of('retrieved'), language: of('language') ?? '', sha256, signature: null, nearCopyOf: [] },
    ...{ sponsored: false, takenFrom: of('takenFrom'), texts: null },
  };
}

/** The entities that the mapping introduces: the newsroom that vouches, above all. */
function vouchedNames({ entities }: Vouching): ExportedName[] {
  if (entities?.is !== 'map') return [];
  return [...entities.entries].map(([id, { value }]) => {
    const name = value.is === 'map' ? textIn(value.entries.get('name')?.value) : textIn(value);
    return { id, name: name ?? '', otherNames: [], description: null, doubt: null, texts: null };
  });
}

function textIn(value: Yaml | undefined): string | null {
  return value?.is === 'text' ? value.text : null;
}
