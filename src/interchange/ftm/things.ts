import { licence } from '../../ontology/licence.ts';
import { type Kind, kinds } from '../../ontology/ontology.ts';
import { inLanguage, otherForms } from '../../ontology/wording.ts';
import type { DecisionRow } from '../../store/rows.ts';
import { carriedDecision, carriedNames, carriedSource } from '../graph/carried.ts';
import type { ExportedEntity, ExportedSource } from '../graph/export-graph.ts';
import type { ExportRun } from '../graph/export-run.ts';
import { iriOf } from '../graph/export-run.ts';
import { type FtmLine, ftmFormat, ftmLine } from './ftm-line.ts';

/**
 * The schema of FollowTheMoney that says of each kind what is known, and no more: a ministry, a team and a newsroom are
 * bodies, but whether one is public nobody says. An award is an undertaking that comes again, each round of it an event.
 */
export const schemaOfKind: Record<Kind, string> = {
  Person: 'Person',
  Office: 'Position',
  Province: 'PublicBody',
  Regency: 'PublicBody',
  Place: 'Address',
  Company: 'Company',
  Organisation: 'Organization',
  Programme: 'Project',
  Regulation: 'Document',
  Award: 'Project',
  Edition: 'Event',
  Event: 'Event',
  Conferral: 'Event',
};

/** An entity as a thing of FollowTheMoney. @param more properties that claims give it */
export function thingLine(
  entity: ExportedEntity,
  { language, about }: ExportRun,
  more: Readonly<Record<string, readonly string[]>> = {},
): FtmLine {
  const { id, kind, name, otherNames, description, texts, kemendagri, bps, mergedIds } = entity;
  const called = inLanguage(name, texts?.['name'], language).text;
  const schema = schemaOfKind[kind];
  const isRegion = kind === 'Province' || kind === 'Regency';
  const names = [
    ...(otherNames ?? []),
    ...otherForms(called, { ...texts?.['name'] }),
    ...(called === name ? [] : [name]),
  ];
  const kept = carriedNames(entity);
  const carried = { ...(kept.length === 0 ? {} : { names: kept }), ...(mergedIds === null ? {} : { mergedIds }) };
  return ftmLine(
    id,
    schema,
    {
      name: called,
      alias: names.filter((other) => other !== called),
      // What the kind is in our words, since the schema says less: a regency is a public body.
      keywords: kinds[kind].label[language],
      ...(schema === 'Document' ? { title: called, fileName: called } : {}),
      ...(schema === 'Address' ? { full: called } : {}),
      country: isRegion ? 'id' : null,
      ...(isRegion ? { jurisdiction: 'id', registrationNumber: [kemendagri, bps] } : {}),
      description: description === null ? null : inLanguage(description, texts?.['description'], language).text,
      ...(about.site === null ? {} : { sourceUrl: iriOf(about, id) }),
      ...more,
    },
    Object.keys(carried).length === 0 ? undefined : carried,
  );
}

/** A source as an article. */
export function articleLine(source: ExportedSource): FtmLine {
  const { id, name, publisher, authors, published, url, language, sha256, retrieved } = source;
  return ftmLine(
    id,
    'Article',
    {
      ...{ name, title: name, sourceUrl: url, publisher, author: authors ?? [], retrievedAt: retrieved },
      // Several dates where only the ends of an interval are known.
      publishedAt: (published ?? '').split('/').map((date) => date.replace(/[+Z].*$/, '')),
      language: language === 'id' ? 'ind' : language === 'en' ? 'eng' : null,
      // FollowTheMoney has a checksum of SHA1 alone.
      notes: sha256 === null ? null : `sha256 ${sha256}`,
    },
    { source: carriedSource(source) },
  );
}

/** A review or a correction as a note. */
export function decisionLine(row: DecisionRow): FtmLine {
  const decision = carriedDecision(row);
  const { why, wrong, right } = decision.entry as Readonly<Record<string, string | null | undefined>>;
  const name = `${row.kind.toLowerCase()} ${row.about}`;
  const id = `decision:${row.dossier.slice('dossier:'.length)}-${row.ordinal}`;
  return ftmLine(id, 'Note', { name, description: [why, wrong, right] }, { decision });
}

/** The file about itself, as a document: its version, view, licence and how to cite it. */
export function aboutLine({ about, language }: ExportRun): FtmLine {
  const { title, version, view, citation, site } = about;
  return ftmLine(
    `jejak-${version}`,
    'Document',
    {
      ...{ name: title, title, fileName: `jejak-${version}`, summary: citation, sourceUrl: site },
      description: [view, licence[language]],
      language: language === 'id' ? 'ind' : 'eng',
    },
    { about, format: ftmFormat },
  );
}
