import type { Label } from '../ontology/ontology.ts';
import { writeDatapackage } from './datapackage/write-datapackage.ts';
import { exportLines } from './export-lines.ts';
import { writeFtm } from './ftm/write-ftm.ts';
import type { ExportRun } from './graph/export-run.ts';
import { writeCypher } from './neo4j/write-cypher.ts';
import { writeNeo4j } from './neo4j/write-neo4j.ts';
import { writeGexf } from './network/write-gexf.ts';
import { writeGraphml } from './network/write-graphml.ts';
import { writeJsonld } from './rdf/write-jsonld.ts';
import { writeNquads } from './rdf/write-nquads.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

/** A form in which the whole graph goes out. */
export interface ExportFormat {
  /** As `--format` takes it, and as the name of a download ends. */
  readonly ending: string;
  readonly mediaType: string;
  readonly label: Label;
  readonly is: Label;
  /** Whether it can show the graph under a view; lines of Jejak are the graph itself. */
  readonly hasView: boolean;
  /** Not text: a zip, a workbook. */
  readonly isBinary: boolean;
  /** In parts, in constant memory, each ending with a line where it is text; equal graphs, views and languages make equal files. */
  readonly write: (run: ExportRun) => AsyncGenerator<string | Uint8Array>;
}

/** Every format, by the name that `--format` takes. */
export const exportFormats = {
  lines: {
    ending: 'jsonl',
    mediaType: 'application/x-ndjson',
    label: { id: 'Baris JSON Jejak', en: 'Lines of JSON of Jejak' },
    is: { id: 'seluruh graf, untuk membandingkan dua graf', en: 'the whole graph, to compare two graphs' },
    hasView: false,
    isBinary: false,
    write: async function* ({ store }) {
      for await (const line of exportLines(store)) yield `${line}\n`;
    },
  },
  ftm: {
    ending: 'ftm.json',
    mediaType: 'application/x-ndjson',
    label: { id: 'FollowTheMoney', en: 'FollowTheMoney' },
    is: { id: 'untuk Aleph, OpenAleph, dan perkakas investigasi', en: 'for Aleph, OpenAleph and investigators’ tools' },
    hasView: true,
    isBinary: false,
    write: writeFtm,
  },
  datapackage: {
    ending: 'datapackage.zip',
    mediaType: 'application/zip',
    label: { id: 'Data Package (CSV)', en: 'Data Package (CSV)' },
    is: {
      id: 'tabel CSV dengan skema, untuk pandas, R, dan basis data',
      en: 'CSV tables with a schema, for pandas, R and databases',
    },
    hasView: true,
    isBinary: true,
    write: writeDatapackage,
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: { id: 'Excel', en: 'Excel' },
    is: { id: 'satu buku kerja dengan lima lembar', en: 'one workbook of five sheets' },
    hasView: true,
    isBinary: true,
    write: writeXlsx,
  },
  gexf: {
    ending: 'gexf',
    mediaType: 'application/gexf+xml',
    label: { id: 'GEXF', en: 'GEXF' },
    is: { id: 'jaringan untuk Gephi', en: 'the network for Gephi' },
    hasView: true,
    isBinary: false,
    write: writeGexf,
  },
  graphml: {
    ending: 'graphml',
    mediaType: 'application/graphml+xml',
    label: { id: 'GraphML', en: 'GraphML' },
    is: { id: 'jaringan untuk networkx, igraph, yEd', en: 'the network for networkx, igraph, yEd' },
    hasView: true,
    isBinary: false,
    write: writeGraphml,
  },
  jsonld: {
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    label: { id: 'JSON-LD', en: 'JSON-LD' },
    is: {
      id: 'RDF dengan PROV-O, Web Annotation, dan schema.org',
      en: 'RDF with PROV-O, Web Annotation and schema.org',
    },
    hasView: true,
    isBinary: false,
    write: writeJsonld,
  },
  nquads: {
    ending: 'nq',
    mediaType: 'application/n-quads',
    label: { id: 'N-Quads', en: 'N-Quads' },
    is: { id: 'RDF, satu graf untuk setiap sumber', en: 'RDF, a named graph a source' },
    hasView: true,
    isBinary: false,
    write: writeNquads,
  },
  neo4j: {
    ending: 'neo4j.zip',
    mediaType: 'application/zip',
    label: { id: 'CSV untuk Neo4j', en: 'CSV for Neo4j' },
    is: { id: 'untuk neo4j-admin database import', en: 'for neo4j-admin database import' },
    hasView: true,
    isBinary: true,
    write: writeNeo4j,
  },
  cypher: {
    ending: 'cypher',
    mediaType: 'text/plain',
    label: { id: 'Cypher', en: 'Cypher' },
    is: { id: 'skrip untuk cypher-shell', en: 'a script for cypher-shell' },
    hasView: true,
    isBinary: false,
    write: writeCypher,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;
export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];
