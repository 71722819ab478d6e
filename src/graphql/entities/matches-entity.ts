import { linkTypeNames } from '../../ontology/claim-rules.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { isFact, type SeenClaim } from '../../ontology/view.ts';
import type { EntityFilterShape, NeighbourFilterShape } from '../filter-refs.ts';
import {
  allHold,
  isGiven,
  matchesAny,
  matchesJoined,
  matchesList,
  matchesText,
  matchesTexts,
  type Truth,
} from '../filters.ts';
import type { Predicate } from '../predicate.ts';
import type { Snapshot } from '../snapshot.ts';

/** Whether the filter holds of an entity, as a view shows it. Nothing is read that it does not ask for. */
export function matchesEntity(id: string, where: EntityFilterShape, predicate: Predicate): Truth {
  const kind = entityKindOf(id);
  if (!matchesAny([id], where.id) || !matchesAny(kind === null ? [] : [kind], where.kind)) return false;
  const { snapshot } = predicate;
  return allHold(parts());

  function* parts(): Generator<Truth> {
    yield matchesPrinted(id, where, snapshot);
    if (isGiven(where.claims)) yield matchesList(snapshot.claimsAbout(id), where.claims, predicate.claim);
    if (isGiven(where.conferrals)) yield matchesList(snapshot.conferralsOf(id), where.conferrals, predicate.conferral);
    if (isGiven(where.neighbours))
      yield matchesList(neighboursOf(id, snapshot), where.neighbours, (one, part) =>
        matchesNeighbour(one, part, predicate),
      );
    yield matchesJoined(where, (part) => predicate.entity(id, part));
  }
}

function matchesPrinted(id: string, where: EntityFilterShape, snapshot: Snapshot): Truth {
  const { name, otherNames, description, province } = where;
  if (![name, otherNames, description, province].some(isGiven)) return true;
  const record = snapshot.record(id);
  if (record === undefined) return undefined;
  return (
    record !== null &&
    matchesText(record.name, name) &&
    matchesTexts(record.otherNames ?? [], otherNames) &&
    matchesTexts(record.description === null ? [] : [record.description], description) &&
    matchesAny(record.province === null ? [] : [record.province], province)
  );
}

/** An entity beside this one, with the claims that join them. */
interface Neighbour {
  readonly id: string;
  readonly claims: readonly SeenClaim[];
}

const linking: readonly string[] = linkTypeNames;

function neighboursOf(id: string, snapshot: Snapshot): Neighbour[] | undefined {
  const claims = snapshot.claimsAbout(id);
  if (claims === undefined) return undefined;
  const joining = new Map<string, SeenClaim[]>();
  for (const claim of claims) {
    const other = claim.subject === id ? claim.object : claim.subject;
    if (other === null || other === id || !isFact(claim) || !linking.includes(claim.type)) continue;
    const between = joining.get(other);
    if (between === undefined) joining.set(other, [claim]);
    else between.push(claim);
  }
  return [...joining].map(([other, between]) => ({ id: other, claims: between }));
}

function matchesNeighbour(one: Neighbour, where: NeighbourFilterShape, predicate: Predicate): Truth {
  predicate.charge(where);
  const types = one.claims.map(({ type }) => type);
  return matchesAny(types, where.type) && (!isGiven(where.entity) || predicate.entity(one.id, where.entity));
}
