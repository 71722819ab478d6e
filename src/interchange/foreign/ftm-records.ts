import type { EdgeTypeName, Kind } from '../../ontology/ontology.ts';
import { isRecord } from '../in/shape.ts';
import {
  dateIn,
  type ForeignFile,
  type ForeignLink,
  type ForeignThing,
  Left,
  nameIn,
  webAddresses,
} from './foreign-file.ts';

/** Schemata that say what something is; what could be either of two kinds is not among them. */
const kindOfSchema: Readonly<Record<string, Kind>> = {
  Person: 'Person',
  Company: 'Company',
  Organization: 'Organisation',
  PublicBody: 'Organisation',
  Position: 'Office',
};

/** Schemata that say what one of our claims says: the properties that name its ends. */
const linkOfSchema: Readonly<
  Record<string, { readonly type: EdgeTypeName; readonly subject: string; readonly object: string }>
> = {
  Occupancy: { type: 'HOLDS', subject: 'holder', object: 'post' },
  Membership: { type: 'MEMBER_OF', subject: 'member', object: 'organization' },
  Employment: { type: 'AFFILIATED_WITH', subject: 'employee', object: 'employer' },
  Directorship: { type: 'AFFILIATED_WITH', subject: 'director', object: 'organization' },
};

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly line: number;
  readonly values: (property: string) => string[];
}

/** FollowTheMoney that others made. @param lines those of the file, empty ones among them */
export function ftmRecords(lines: readonly string[]): ForeignFile {
  const left = new Left();
  const entities = lines.flatMap((line, index) => entityIn(line, index + 1) ?? []);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const things = new Map<string, ForeignThing>();
  const links: ForeignLink[] = [];
  for (const entity of entities) {
    const kind = kindOfSchema[entity.schema];
    const [name, ...otherNames] = new Set([...entity.values('name'), ...entity.values('alias')].map(nameIn));
    if (kind !== undefined && name !== undefined) things.set(entity.id, { kind, name, otherNames, line: entity.line });
    else if (kind !== undefined) left.add(`${entity.schema} without a name`);
    else if (linkOfSchema[entity.schema] === undefined && !isBacking(entity.schema))
      left.add(`${entity.schema}, for which the ontology has no word`);
  }
  for (const entity of entities) {
    const urls = urlsOf(entity, byId);
    const shape = linkOfSchema[entity.schema];
    if (shape !== undefined) {
      const tell = (why: string): void => left.add(`${entity.schema}: ${why}`);
      const dates = { from: dateIn(entity.values('startDate'), tell), to: dateIn(entity.values('endDate'), tell) };
      const [subject, object] = [entity.values(shape.subject), entity.values(shape.object)];
      const [one, other] = [subject[0], object[0]];
      if (subject.length !== 1 || object.length !== 1 || one === undefined || other === undefined)
        left.add(`${entity.schema} with other than one thing at each end`);
      // Without its end it would be told as of today.
      else if (dates.to === null && entity.values('status').some((status) => /^ended$/i.test(status)))
        left.add(`${entity.schema} that has ended, nobody says when`);
      else links.push({ type: shape.type, subject: one, object: other, ...dates, urls, line: entity.line });
    }
    if (entity.schema === 'Position')
      for (const body of entity.values('organization'))
        links.push({
          type: 'OFFICE_OF',
          subject: entity.id,
          object: body,
          from: null,
          to: null,
          urls,
          line: entity.line,
        });
  }
  return { lines, things, links, left: left.counts };
}

/** A document is what others rest on, and is taken with them. */
function isBacking(schema: string): boolean {
  return ['Document', 'Article', 'HyperText', 'PlainText', 'Pages'].includes(schema);
}

/** Its own addresses, and those of the documents that prove it. */
function urlsOf(entity: Entity, byId: ReadonlyMap<string, Entity>): string[] {
  const proofs = entity.values('proof').flatMap((id) => byId.get(id)?.values('sourceUrl') ?? []);
  return webAddresses([...proofs, ...entity.values('sourceUrl')]);
}

function entityIn(line: string, number: number): Entity | null {
  if (line.trim() === '') return null;
  const entity = JSON.parse(line) as unknown; // each line was looked at before
  if (!isRecord(entity)) return null;
  const properties = isRecord(entity['properties']) ? entity['properties'] : {};
  return {
    id: String(entity['id']),
    schema: String(entity['schema']),
    line: number,
    values: (name) =>
      [properties[name] ?? []].flat().filter((value): value is string => typeof value === 'string' && value !== ''),
  };
}
