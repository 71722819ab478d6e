import type { Place } from '../../ingest/check/spool.ts';
import { Spool } from '../../ingest/check/spool.ts';
import type {
  ExportedDossier,
  ExportedLine,
  ExportedName,
  ExportedSource,
} from '../../ingest/exported/exported-dossier.ts';
import { type InFile, readExported } from '../../ingest/exported/read-exported.ts';
import type { EntityEntry } from '../../ingest/format/dossier.ts';
import type { DossierFile } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import type { Data, Passage } from '../../ontology/claim.ts';
import { compare } from '../../ontology/claim.ts';
import type { Texts } from '../../ontology/wording.ts';
import type { CarriedAssertion, CarriedClaim, CarriedDecision, CarriedName, CarriedSource } from '../graph/carried.ts';
import type { DossierCounts } from '../graph/export-graph.ts';
import type { CarriedPart } from './carried-parts.ts';

/** Who has more problems sees it by then. */
export const mostProblems = 100;

interface Kept {
  readonly place: Place;
  readonly at: InFile;
}

interface Parts {
  source: Kept | null;
  readonly names: Map<string, Kept>;
  readonly lines: Kept[];
  readonly decisions: Kept[];
}

/**
 * Puts the parts of dossiers together that an export has in another order: what is carried waits in a temporary file, and of
 * each part only its place is in memory. Let go of with `close`.
 */
export class DossiersFrom {
  readonly #file: string;
  readonly #spool = new Spool();
  readonly #dossiers = new Map<string, Parts>();

  /** @param file as problems show it */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * @param at the line on which the part stands, and the file, where the export has several
   * @returns what is wrong with it beside the others; null where nothing is
   */
  add(
    part: CarriedPart,
    { line, file = this.#file }: { readonly line: number; readonly file?: string },
  ): string | null {
    const keep = (record: object): Kept => ({ place: this.#spool.put(record), at: { file, line } });
    if (part.is === 'source') {
      const own = this.#of(part.source.dossier);
      if (own.source !== null) return twice(`the source of ${part.source.dossier}`, own.source);
      own.source = keep(part.source);
    }
    if (part.is === 'name') {
      const { names } = this.#of(part.name.dossier);
      const twin = names.get(part.id);
      if (twin !== undefined) return twice(`what ${part.name.dossier} calls ${part.id}`, twin);
      names.set(part.id, keep(nameOf(part.id, part.name)));
    }
    if (part.is === 'decision') this.#of(part.decision.dossier).decisions.push(keep(part.decision));
    if (part.is === 'claim')
      for (const assertion of part.claim.assertions)
        this.#of(assertion.dossier).lines.push(keep(lineOf(part.claim, assertion)));
    return null;
  }

  /** The dossiers in the order of their ids. @param problems receives a list for each */
  *all(problems: (readonly Problem[])[]): Generator<DossierFile> {
    let told = 0;
    for (const [id, parts] of [...this.#dossiers].sort(([a], [b]) => compare(a, b))) {
      const found: Problem[] = [];
      problems.push(found);
      const read = this.#read(id, parts, found);
      told += found.length;
      if (told > mostProblems) {
        const [last] = found.splice(Math.max(0, mostProblems - (told - found.length)));
        if (last !== undefined) found.push({ ...last, message: 'more problems stand from here on' });
        return;
      }
      if (read !== null) yield read;
    }
  }

  close(): void {
    this.#spool.close();
  }

  #read(id: string, { source, names, lines, decisions }: Parts, found: Problem[]): DossierFile | null {
    if (source === null) {
      const at = [...lines, ...names.values(), ...decisions][0]?.at ?? { file: this.#file, line: 1 };
      const message = `says something of ${id}, and its source is in no line of the file: it is not whole`;
      found.push({ ...at, column: 1, message });
      return null;
    }
    const carried = this.#spool.get(source.place) as CarriedSource;
    const said = this.#sorted<ExportedLine>(lines, (a, b) => a.ordinal - b.ordinal);
    const decided = this.#sorted<CarriedDecision>(decisions, (a, b) => a.ordinal - b.ordinal);
    const named = this.#sorted<ExportedName>([...names.values()], (a, b) => compare(a.id, b.id));
    const lost = whatIsLost(carried, { entities: named.length, passages: passagesIn(said) });
    if (lost !== null) {
      found.push({ ...source.at, column: 1, message: lost });
      return null;
    }
    const dossier: ExportedDossier = {
      id,
      writtenBy: carried.writtenBy,
      source: sourceOf(carried),
      entities: named.map(({ record }) => record),
      lines: said.map(({ record }) => record),
      decisions: decided.map(({ record }) => record),
    };
    const placesOf = (list: readonly { readonly at: InFile }[]): InFile[] => list.map(({ at }) => at);
    const places = { source: source.at, entities: placesOf(named), lines: placesOf(said) };
    return readExported(dossier, { ...places, decisions: placesOf(decided) }, found);
  }

  #sorted<T>(kept: readonly Kept[], order: (a: T, b: T) => number): { record: T; at: InFile }[] {
    // As it was kept above.
    const records = kept.map(({ place, at }) => ({ record: this.#spool.get(place) as T, at }));
    return records.sort((a, b) => order(a.record, b.record));
  }

  #of(dossier: string): Parts {
    const known = this.#dossiers.get(dossier) ?? { source: null, names: new Map(), lines: [], decisions: [] };
    this.#dossiers.set(dossier, known);
    return known;
  }
}

function nameOf(id: string, { entry }: CarriedName): ExportedName {
  const { name, otherNames, description, texts, properties } = entry as unknown as EntityEntry; // its shape was looked at
  return {
    id,
    name,
    otherNames,
    description: description ?? null,
    doubt: properties['doubt'] ?? null,
    texts: texts ?? null,
  };
}

function twice(what: string, { at: { line } }: Kept): string {
  return `says ${what}, which line ${line} says already: take one of them out`;
}

function passagesIn(lines: readonly { readonly record: ExportedLine }[]): number {
  return lines.reduce((sum, { record }) => sum + record.passages.length, 0);
}

/** A part would take the place of the whole dossier. */
function whatIsLost({ dossier, has }: CarriedSource, here: DossierCounts): string | null {
  const wrong = (['entities', 'passages'] as const).flatMap((what) =>
    here[what] === has[what] ? [] : [`${here[what]} of its ${has[what]} ${what}`],
  );
  return wrong.length === 0
    ? null
    : `here ${dossier} has ${wrong.join(' and ')}: the file was cut, changed, or made under a view (asOf); take a whole export`;
}

/** What one source says, with the ends that it names itself. */
function lineOf({ type, subject, object, value }: CarriedClaim, assertion: CarriedAssertion): ExportedLine {
  const { ordinal, stance, modality, speaker, certain, note, texts, qualifiers, passages, stated } = assertion;
  return {
    ...{ type, subject: stated?.subject ?? subject, object: stated === undefined ? object : stated.object, value },
    ...{ ordinal, stance, modality, speaker, certain, note, texts: (texts ?? null) as Texts | null },
    ...{ qualifiers: qualifiers as Data, passages: passages as readonly Passage[] },
  };
}

function sourceOf({ dossier: _, writtenBy: _by, has: _has, ...source }: CarriedSource): ExportedSource {
  return {
    ...source,
    publisher: source.publisher ?? '',
    published: source.published ?? '',
    language: source.language ?? '',
    sha256: source.sha256 ?? '',
  };
}
