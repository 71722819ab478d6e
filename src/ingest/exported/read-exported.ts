import { quoteInput } from '../../errors.ts';
import type { Data, Passage } from '../../ontology/claim.ts';
import { nodeKindOf } from '../../ontology/ids.ts';
import { contextLength } from '../../ontology/text-fragment.ts';
import type { Forms, Texts } from '../../ontology/wording.ts';
import { codePointsIn } from '../evidence/code-points.ts';
import type { Locator } from '../evidence/places.ts';
import type { Quotation } from '../format/dossier.ts';
import type { DossierFile } from '../format/dossier-files.ts';
import { readExportedTree } from '../format/read-dossier.ts';
import { isTokenName } from '../format/written-by.ts';
import { pinnedAt, type SourceLocation } from '../format/yaml.ts';
import { whyPrivateName } from '../guard/guard-file-name.ts';
import { maskedContext } from '../guard/masked-context.ts';
import { isSignature } from '../origins/signature.ts';
import type {
  ExportedDecision,
  ExportedDossier,
  ExportedLine,
  ExportedName,
  ExportedSource,
} from './exported-dossier.ts';
import { type Plain, treeOfPlain } from './plain-tree.ts';

/** Where a part stands in a file. */
export interface InFile {
  readonly file: string;
  readonly line: number;
}

/** Where the parts of a dossier stand in the export out of which it comes. */
export interface ExportedPlaces {
  readonly source: InFile;
  readonly entities: readonly InFile[];
  readonly lines: readonly InFile[];
  readonly decisions: readonly InFile[];
}

/**
 * Reads a dossier out of an export under every rule that a dossier file meets: what is private is refused, the ontology is
 * asked, and nothing is believed but that the words stand where the export says, which `jejak verify` proves anew.
 * @param problems receives what is wrong with it, at the lines of the file
 * @returns null where anything is
 */
export function readExported(
  dossier: ExportedDossier,
  places: ExportedPlaces,
  problems: { file: string; line: number; column: number; message: string }[],
): DossierFile | null {
  for (const message of whyNotCarried(dossier)) problems.push({ ...places.source, column: 1, message });
  const at = (place = places.source): SourceLocation => pinnedAt({ ...place, column: 1 }, problems);
  const root = at(places.source);
  const items = <T>(list: readonly T[], stands: readonly InFile[], plain: (one: T) => Plain) => ({
    is: 'list' as const,
    items: list.map((one, index) => treeOfPlain(plain(one), at(stands[index]))),
    ...root,
  });
  const names = dossier.entities.map(
    (name, index) =>
      [
        name.id,
        { key: at(places.entities[index]), value: treeOfPlain(nameOf(name), at(places.entities[index])) },
      ] as const,
  );
  const reviews = dossier.decisions.filter(({ kind }) => kind === 'REVIEW');
  const parts = [
    ['source', treeOfPlain(sourceOf(dossier.source), root)],
    ['entities', { is: 'map' as const, entries: new Map(names), ...root }],
    ['claims', items(dossier.lines, places.lines, lineOf)],
    ['reviews', items(reviews, places.decisions, reviewOf)],
    [
      'corrections',
      items(
        dossier.decisions.filter((one) => !reviews.includes(one)),
        places.decisions.slice(reviews.length),
        correctionOf,
      ),
    ],
  ] as const;
  const entries = parts
    .filter(([, tree]) => !isEmpty(tree))
    .map(([key, value]) => [key, { key: root, value }] as const);
  const draft = readExportedTree(dossier.id, { is: 'map', entries: new Map(entries), ...root }, problems);
  if (draft === null) return null;
  const found = new Map<Quotation, Passage>();
  for (const [index, { quotations, location }] of draft.claims.entries())
    for (const [nth, quotation] of quotations.entries()) {
      const passage = dossier.lines[index]?.passages[nth];
      const wrong = passage === undefined ? 'has no place in its article' : whyNoPlace(passage);
      if (wrong !== null) location.problem(wrong);
      else if (passage !== undefined) found.set(quotation, passageOf(passage));
    }
  const locator: Locator = {
    find: (quotation) => found.get(quotation) ?? null,
    signature: dossier.source.signature,
    proves: false,
  };
  const { writtenBy: by } = dossier;
  // The checksum is of a file that is not here; nobody asks for it.
  return { path: places.source.file, draft, written: by === null ? null : { by, sha256: '' }, locator };
}

function isEmpty(tree: {
  readonly is: string;
  readonly items?: readonly unknown[];
  readonly entries?: ReadonlyMap<string, unknown>;
}): boolean {
  return tree.items?.length === 0 || tree.entries?.size === 0;
}

function sourceOf({
  signatory,
  signature: _,
  texts,
  title,
  publishedBasis,
  sponsored,
  ...source
}: ExportedSource): Plain {
  return {
    ...source,
    title: wordingOf(title, texts?.['title']),
    publishedBasis: wordingOf(publishedBasis, texts?.['publishedBasis']),
    authors: listOrNull(source.authors),
    nearCopyOf: listOrNull(source.nearCopyOf),
    signature: signatory,
    sponsored: sponsored ? true : null,
  };
}

function nameOf({ name, otherNames, description, doubt, texts }: ExportedName): Plain {
  return {
    name: wordingOf(name, texts?.['name']),
    otherNames: listOrNull(otherNames),
    description: wordingOf(description, texts?.['description']),
    doubt: wordingOf(doubt, texts?.['doubt']),
  };
}

function lineOf({
  type,
  subject,
  object,
  value,
  texts,
  passages,
  note,
  certain,
  qualifiers,
  ...said
}: ExportedLine): Plain {
  const { stance, modality, speaker } = said;
  return {
    claim: [subject, type, ...(object === null ? [] : [object])].join(' '),
    ...worded(value ?? {}, texts),
    ...worded(qualifiers, texts),
    ...{ stance, modality, speaker, certain: certain ? null : false },
    note: wordingOf(note, texts?.['note']),
    evidence: passages.map(({ exact, occurrence }) => (occurrence === undefined ? exact : { exact, occurrence })),
  };
}

function reviewOf({ about, entry }: ExportedDecision): Plain {
  const { state, by, decided, why, texts } = entry as Readonly<Record<string, Plain>> & { readonly texts?: Texts };
  return { contradiction: about, state, by, date: decided, why: wordingOf(why, texts?.['why']) };
}

function correctionOf({ about, entry }: ExportedDecision): Plain {
  const { kind, wrong, right, by, date, texts } = entry as Readonly<Record<string, Plain>> & { readonly texts?: Texts };
  return {
    ...{ claim: about, kind, by, date },
    wrong: wordingOf(wrong, texts?.['wrong']),
    right: wordingOf(right, texts?.['right']),
  };
}

/** The form that stands first is the text itself, as whoever wrote it had it. */
function wordingOf(text: Plain, forms: Forms | undefined): Plain {
  return forms === undefined ? text : { ...forms };
}

function worded(data: Data, texts: Texts | null): Record<string, Plain> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, wordingOf(value as Plain, texts?.[key])]));
}

function listOrNull(list: readonly string[]): Plain {
  return list.length === 0 ? null : list;
}

/** What a dossier file does not say of itself, and stands beside it. */
function whyNotCarried({ id, writtenBy, source: { signature } }: ExportedDossier): string[] {
  const isPrivate = whyPrivateName(id);
  return [
    ...(isPrivate === null ? [] : [isPrivate]),
    ...(nodeKindOf(id) === 'Dossier' ? [] : [`the id of a dossier is dossier: and a slug, got ${quoteInput(id)}`]),
    ...(writtenBy === null || isTokenName(writtenBy) ? [] : ['writtenBy is to be the name of a token, or null']),
    ...(signature === null || isSignature(signature) ? [] : ['signature is to be one that Jejak made, or null']),
  ];
}

function whyNoPlace({ exact, prefix, suffix, startAt, endAt }: Passage): string | null {
  const isText = [exact, prefix, suffix].every((text) => typeof text === 'string');
  if (!isText || !Number.isSafeInteger(startAt) || !Number.isSafeInteger(endAt) || startAt < 0)
    return 'says no place of its words: start and end are whole numbers, in code points';
  if (endAt - startAt !== codePointsIn(exact)) return 'says a place that is not as long as its words';
  if (codePointsIn(prefix) > contextLength || codePointsIn(suffix) > contextLength)
    return `has more than ${contextLength} characters before or behind its words`;
  return null;
}

/** In the order in which the text itself gives them, and nothing private beside the words. */
function passageOf({ exact, prefix, suffix, startAt, endAt, occurrence }: Passage): Passage {
  const context = maskedContext(prefix + exact + suffix, prefix.length, prefix.length + exact.length);
  return { exact, ...context, startAt, endAt, ...(occurrence === undefined ? {} : { occurrence }) };
}
