import { type Kind, kinds } from '../../ontology/ontology.ts';
import type { ExportAbout } from '../graph/export-run.ts';
import { iriOf } from '../graph/export-run.ts';
import { schemaOrgTypes } from '../json-ld.ts';

/** The vocabularies that the statements are made of, by the prefix that people know them under. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dct: 'http://purl.org/dc/terms/',
  /** Types of claim and kinds of entity, as docs/ontology.md tells them. The same for every server. */
  jejak: 'urn:jejak:ontology:',
} as const;

export type Prefix = keyof typeof prefixes;

/** `schema:name` as the whole IRI. */
export function iri(prefix: Prefix, name: string): string {
  return `${prefixes[prefix]}${name}`;
}

/** What a kind is: by our own word, and by those of schema.org that say no more than is known. */
export function typesOf(kind: Kind): string[] {
  const others = [schemaOrgTypes[kind]].flat().filter((type) => type !== 'Thing');
  return [iri('jejak', kind), ...others.map((type) => iri('schema', type))];
}

export const kindNames = Object.keys(kinds) as Kind[];

/** The graph in which stands what one source says. */
export function graphOfSource(about: ExportAbout, source: string): string {
  return `${iriOf(about, source)}#statements`;
}
