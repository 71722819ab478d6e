import type { Assertion, Passage } from '../../ontology/claim.ts';
import { isValueType } from '../../ontology/claim-rules.ts';
import { isFact } from '../../ontology/view.ts';
import { languages, type otherForms } from '../../ontology/wording.ts';
import {
  claimsUnder,
  type ExportedClaim,
  type ExportedEntity,
  type ExportedSource,
  entitiesOf,
  sourcesOf,
} from '../graph/export-graph.ts';
import { type ExportRun, iriOf } from '../graph/export-run.ts';
import { isDone, sentenceIn } from '../graph/said-in-words.ts';
import { about, literal, named, type Quad, type Term } from './quad.ts';
import { graphOfSource, iri, typesOf } from './vocabulary.ts';

const type = iri('rdf', 'type');
const integer = { datatype: iri('xsd', 'integer') };
const boolean = { datatype: iri('xsd', 'boolean') };
const json = { datatype: iri('rdf', 'JSON') };

/**
 * The graph as RDF. What a source says stands in a graph of its own: a statement for each claim that it makes outright,
 * and an annotation (W3C Web Annotation) for each of its passages. The claims themselves, entities and sources stand in the
 * default graph, with where they come from (PROV-O).
 */
export async function* statements(run: ExportRun): AsyncGenerator<Quad> {
  yield* ofDataset(run);
  for await (const entity of entitiesOf(run.store)) yield* ofEntity(entity, run);
  for await (const source of sourcesOf(run.store, run.view)) yield* ofSource(source, run);
  for await (const claim of claimsUnder(run.store, run.view)) yield* ofClaim(claim, run);
}

function* ofDataset({ about: file, language }: ExportRun): Generator<Quad> {
  const { title, version, view, licence, licences, citation, root, site } = file;
  yield* about(named(iriOf(file, `dataset-${version}`)), [
    [type, [named(iri('schema', 'Dataset')), named(iri('prov', 'Entity'))]],
    [iri('schema', 'name'), literal(title, { language })],
    [iri('schema', 'version'), literal(version)],
    [iri('schema', 'description'), literal(view, { language })],
    [iri('schema', 'license'), licences.map(({ path }) => named(path))],
    [iri('dct', 'rights'), literal(licence, { language })],
    [iri('dct', 'bibliographicCitation'), literal(citation)],
    [iri('jejak', 'merkleRoot'), literal(root)],
    [iri('schema', 'url'), site === null ? null : named(site)],
  ]);
}

function* ofEntity(entity: ExportedEntity, { about: file }: ExportRun): Generator<Quad> {
  const { id, kind, name, otherNames, description, texts, kemendagri, bps, province, mergedInto } = entity;
  yield* about(named(iriOf(file, id)), [
    [type, typesOf(kind).map(named)],
    [iri('schema', 'identifier'), literal(id)],
    [iri('schema', 'name'), inLanguages(name, texts?.['name'])],
    [iri('schema', 'alternateName'), (otherNames ?? []).map((other) => ({ literal: other }))],
    [iri('schema', 'description'), description === null ? null : inLanguages(description, texts?.['description'])],
    [iri('jejak', 'kemendagri'), literal(kemendagri)],
    [iri('jejak', 'bps'), literal(bps)],
    [iri('schema', 'containedInPlace'), province === null ? null : named(iriOf(file, province))],
    // Decided by an editor, with a reason: see the claim SAME_AS.
    [iri('jejak', 'mergedInto'), mergedInto === null ? null : named(iriOf(file, mergedInto))],
  ]);
}

function inLanguages(text: string, forms: Parameters<typeof otherForms>[1]): Term[] {
  const tagged = languages.flatMap((language): Term[] => {
    const form = forms?.[language];
    return form === undefined ? [] : [{ literal: form, language }];
  });
  return tagged.length === 0 ? [{ literal: text }] : tagged;
}

function* ofSource(source: ExportedSource, { about: file }: ExportRun): Generator<Quad> {
  const { id, name, publisher, authors, published, url, language, sha256, origin } = source;
  yield* about(named(iriOf(file, id)), [
    [type, [named(iri('schema', 'NewsArticle')), named(iri('prov', 'Entity'))]],
    [iri('schema', 'headline'), literal(name, language === null ? {} : { language })],
    [iri('schema', 'identifier'), literal(id)],
    [iri('schema', 'publisher'), publisher === null ? null : named(iriOf(file, publisher))],
    // As printed: an interval, or a year alone, is no date of XML Schema.
    [iri('schema', 'datePublished'), literal(published)],
    [iri('schema', 'author'), (authors ?? []).map((author) => ({ literal: author }))],
    [iri('schema', 'inLanguage'), literal(language)],
    [iri('jejak', 'sha256'), literal(sha256)],
    [iri('schema', 'url'), url === null ? null : named(safeIri(url))],
    [iri('prov', 'wasDerivedFrom'), origin === null || origin === id ? null : named(iriOf(file, origin))],
  ]);
}

function* ofClaim(exported: ExportedClaim, { about: file, language }: ExportRun): Generator<Quad> {
  const { claim } = exported;
  const { id, subject, object, value, mood, standing, certain, modality, validFrom, validTo, firstKnown } = claim;
  const node = named(iriOf(file, id));
  yield* about(node, [
    [type, [named(iri('jejak', 'Claim')), named(iri('prov', 'Entity'))]],
    [iri('rdfs', 'label'), literal(sentenceIn(exported, language), { language })],
    [iri('jejak', 'claimType'), named(iri('jejak', claim.type))],
    [iri('jejak', 'subject'), named(iriOf(file, subject))],
    [iri('jejak', 'object'), object === null ? null : named(iriOf(file, object))],
    [iri('jejak', 'value'), value === null ? null : literal(JSON.stringify(value), json)],
    [iri('jejak', 'mood'), literal(mood)],
    [iri('jejak', 'standing'), literal(standing)],
    [iri('jejak', 'certain'), literal(String(certain), boolean)],
    [iri('jejak', 'modality'), literal(modality)],
    // Of a part in a conferral: how far that came. Without it nobody says.
    [iri('jejak', 'conferralStatus'), literal(exported.reached)],
    [iri('jejak', 'validFrom'), literal(validFrom)],
    [iri('jejak', 'validTo'), literal(validTo)],
    [iri('jejak', 'firstKnown'), literal(firstKnown, { datatype: iri('xsd', 'dateTime') })],
    [iri('jejak', 'independentSources'), literal(String(claim.independentSources), integer)],
    [
      iri('prov', 'wasDerivedFrom'),
      [...new Set(claim.assertions.map(({ source }) => source))].map((source) => named(iriOf(file, source))),
    ],
  ]);
  for (const assertion of claim.assertions) {
    const graph = graphOfSource(file, assertion.source);
    if (isStatement(exported, assertion) && object !== null)
      yield {
        subject: named(iriOf(file, subject)),
        predicate: iri('jejak', claim.type),
        object: named(iriOf(file, object)),
        graph,
      };
    for (const [index, passage] of assertion.passages.entries())
      yield* ofPassage(node, assertion, passage, `${iriOf(file, assertion.id)}#${index}`, { file, graph });
  }
}

/**
 * Whether a source says it outright, so that it may stand as a statement of that source alone: no plan, quotation or rumour, not
 * what it took back, and nobody's part in a conferral that did not take place. All of these are told by their claims.
 */
function isStatement(exported: ExportedClaim, { stance, modality, certain }: Assertion): boolean {
  const { claim } = exported;
  const isSaid = stance === 'SUPPORTS' && modality === 'ASSERTED' && certain && claim.standing !== 'RETRACTED';
  return isSaid && isFact(claim) && isDone(exported) && !isValueType(claim.type);
}

function* ofPassage(
  claim: Term,
  { source, stance, modality, speaker, certain, note }: Assertion,
  { exact, prefix, suffix, startAt, endAt }: Passage,
  address: string,
  { file, graph }: { readonly file: ExportRun['about']; readonly graph: string },
): Generator<Quad> {
  const [target, quote, position] = ['target', 'quote', 'position'].map((part) => named(`${address}-${part}`)) as [
    Term,
    Term,
    Term,
  ];
  yield* about(
    named(address),
    [
      [type, named(iri('oa', 'Annotation'))],
      [iri('oa', 'hasBody'), claim],
      [iri('oa', 'hasTarget'), target],
      [iri('oa', 'motivatedBy'), named(iri('oa', stance === 'SUPPORTS' ? 'describing' : 'questioning'))],
      [iri('jejak', 'stance'), literal(stance)],
      [iri('jejak', 'modality'), literal(modality)],
      [iri('jejak', 'certain'), literal(String(certain), boolean)],
      [iri('jejak', 'speaker'), speaker === null ? null : named(iriOf(file, speaker))],
      [iri('rdfs', 'comment'), literal(note)],
    ],
    graph,
  );
  yield* about(
    target,
    [
      [type, named(iri('oa', 'SpecificResource'))],
      [iri('oa', 'hasSource'), named(iriOf(file, source))],
      [iri('oa', 'hasSelector'), [quote, position]],
    ],
    graph,
  );
  yield* about(
    quote,
    [
      [type, named(iri('oa', 'TextQuoteSelector'))],
      [iri('oa', 'exact'), literal(exact)],
      [iri('oa', 'prefix'), literal(prefix)],
      [iri('oa', 'suffix'), literal(suffix)],
    ],
    graph,
  );
  yield* about(
    position,
    [
      [type, named(iri('oa', 'TextPositionSelector'))],
      [iri('oa', 'start'), literal(String(startAt), { datatype: iri('xsd', 'nonNegativeInteger') })],
      [iri('oa', 'end'), literal(String(endAt), { datatype: iri('xsd', 'nonNegativeInteger') })],
    ],
    graph,
  );
}

/** An address as an IRI may be written: what a browser forgives, an RDF library refuses. */
function safeIri(url: string): string {
  return url.replace(/[\p{Cc} <>"{}|\\^`]/gu, (mark) => encodeURIComponent(mark));
}
