import type { Data } from '../../ontology/claim.ts';
import { isValueType } from '../../ontology/claim-rules.ts';
import { factsOfClaims } from '../../ontology/conferral-facts.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { type EdgeTypeName, type Role, roles, vocabularies } from '../../ontology/ontology.ts';
import { type ClaimView, isFact } from '../../ontology/view.ts';
import { carriedClaim } from '../graph/carried.ts';
import type { ExportedClaim } from '../graph/export-graph.ts';
import { type ExportRun, iriOf } from '../graph/export-run.ts';
import { isDone, remarksOn, sentenceIn, verbIn } from '../graph/said-in-words.ts';
import { type FtmLine, ftmId, ftmLine } from './ftm-line.ts';
import { schemaOfKind } from './things.ts';

interface Shape {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
}

/** Claims for which FollowTheMoney has a schema of its own, with the properties that name the ends. */
const shapes: Partial<Record<EdgeTypeName, Shape>> = {
  HOLDS: { schema: 'Occupancy', subject: 'holder', object: 'post' },
  MEMBER_OF: { schema: 'Membership', subject: 'member', object: 'organization' },
  CHAIRS: { schema: 'Membership', subject: 'member', object: 'organization' },
  SECRETARY_OF: { schema: 'Membership', subject: 'member', object: 'organization' },
};

const linked: Shape = { schema: 'UnknownLink', subject: 'subject', object: 'object' };

/**
 * A claim as a link with its proof, or as a note on its subject: what has a value, what is planned, wished or alleged, and
 * what is only disputed. Readers of FollowTheMoney take a link for a fact and show no mood beside it, so nothing else may be one.
 */
export function claimLine(exported: ExportedClaim, run: ExportRun): FtmLine {
  const { claim } = exported;
  const { id, type, subject, object } = claim;
  const jejak = { claim: carriedClaim(exported) };
  const sentence = sentenceIn(exported, run.language);
  if (isValueType(type) || object === null || !isFact(claim) || object === subject)
    return ftmLine(
      id,
      'Note',
      { name: sentence, description: sentence, entity: ftmId(subject), ...backing(exported, run, false) },
      jejak,
    );
  const shape = shapeOf(type as EdgeTypeName, subject);
  return ftmLine(
    id,
    shape.schema,
    {
      [shape.subject]: ftmId(subject),
      [shape.object]: ftmId(object),
      ...(shape.schema === 'Occupancy' ? {} : { role: verbIn(exported, run.language) }),
      status: [...statusOfParty(exported, run.language), ...remarksOn(exported, run.language)],
      ...{ startDate: claim.validFrom, endDate: claim.validTo, recordId: id },
      description: sentence,
      ...backing(exported, run, true),
    },
    jejak,
  );
}

/** How far the conferral came to which it is a party, where it is not to be taken for what was conferred. */
function statusOfParty(exported: ExportedClaim, language: ExportRun['language']): string[] {
  const { reached } = exported;
  return isDone(exported) || reached === null || reached === undefined
    ? []
    : [vocabularies.ConferralStatus[reached][language]];
}

/** Who belongs to something is a legal entity in FollowTheMoney, and an office is none. */
function shapeOf(type: EdgeTypeName, subject: string): Shape {
  const shape = shapes[type];
  const kind = entityKindOf(subject);
  return shape === undefined || (shape.schema === 'Membership' && kind !== 'Person') ? linked : shape;
}

/** The words, and the articles in which they stand. */
function backing(
  { claim }: ExportedClaim,
  { about }: ExportRun,
  isInterval: boolean,
): Record<string, readonly string[]> {
  const { assertions } = claim;
  const words = assertions.flatMap(({ passages, sourceTitle }) =>
    passages.map(({ exact }) => `“${exact}” — ${sourceTitle}`),
  );
  return {
    proof: assertions.map(({ source }) => ftmId(source)),
    sourceUrl: assertions.flatMap(({ sourceUrl }) => sourceUrl ?? []),
    summary: words,
    ...(isInterval ? {} : { notes: about.site === null ? [] : [iriOf(about, claim.id)] }),
  };
}

/** What claims say of their subject where FollowTheMoney keeps it on the subject itself: nothing that is not plainly so. */
export function ownProperties(id: string, claims: readonly ClaimView[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const put = (name: string, value: string | null): void => {
    if (value !== null) found[name] = [...(found[name] ?? []), value];
  };
  const wasConferred = entityKindOf(id) === 'Conferral' && factsOfClaims(id, claims, []).status === 'CONFERRED';
  for (const { type, object, value, validFrom, ...claim } of claims) {
    if (!isFact(claim) || !claim.certain || claim.standing !== 'UNCONTESTED') continue;
    if (type === 'OFFICE_OF' && object !== null && isBody(object)) put('organization', ftmId(object));
    if (type === 'OCCURRED') for (const [name, property] of dates) put(property, dateIn(value, name));
    if (type === 'STATUS' && value?.['status'] === 'CONFERRED') put('date', validFrom);
    // Who is involved in an event was there: of what was only planned nobody was.
    if (wasConferred && roles.includes(type as Role) && object !== null && isLegal(object))
      put('involved', ftmId(object));
  }
  return found;
}

const dates = [
  ['date', 'date'],
  ['from', 'startDate'],
  ['to', 'endDate'],
] as const;

function dateIn(value: Data | null, name: string): string | null {
  const date = value?.[name];
  return typeof date === 'string' ? date : null;
}

const bodies = new Set(['Organization', 'PublicBody', 'Company']);

function isBody(id: string): boolean {
  const kind = entityKindOf(id);
  return kind !== null && bodies.has(schemaOfKind[kind]);
}

function isLegal(id: string): boolean {
  return isBody(id) || entityKindOf(id) === 'Person';
}
