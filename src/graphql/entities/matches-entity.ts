import { linkTypeNames } from '../../ontology/claim-rules.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { isFact, type SeenClaim } from '../../ontology/view.ts';
import type { EntityFilterShape, NeighbourFilterShape } from '../filter-refs.ts';
import { everyHolds, isGiven, matchesAny, matchesJoined, matchesList, matchesText, matchesTexts } from '../filters.ts';
import type { Sight } from '../sight.ts';

/** Whether the filter holds of an entity, as a view shows it. Nothing is read that it does not ask for. */
export async function matchesEntity(id: string, where: EntityFilterShape, sight: Sight): Promise<boolean> {
  const kind = entityKindOf(id);
  if (!matchesAny([id], where.id) || !matchesAny(kind === null ? [] : [kind], where.kind)) return false;
  return everyHolds([
    matchesPrinted(id, where, sight),
    !isGiven(where.claims) ||
      sight.claimsAbout(id).then((claims) => matchesList(claims, where.claims, sight.matchesClaim)),
    !isGiven(where.conferrals) ||
      sight.conferralsOf(id).then((rows) => matchesList(rows, where.conferrals, sight.matchesConferral)),
    !isGiven(where.neighbours) ||
      sight
        .claimsAbout(id)
        .then((claims) =>
          matchesList(neighboursOf(id, claims), where.neighbours, (one, part) => matchesNeighbour(one, part, sight)),
        ),
    matchesJoined(where, (part) => matchesEntity(id, part, sight)),
  ]);
}

async function matchesPrinted(id: string, where: EntityFilterShape, sight: Sight): Promise<boolean> {
  const { name, otherNames, description, province } = where;
  if (![name, otherNames, description, province].some(isGiven)) return true;
  const record = await sight.record(id);
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

function neighboursOf(id: string, claims: readonly SeenClaim[]): Neighbour[] {
  const joining = new Map<string, SeenClaim[]>();
  for (const claim of claims) {
    const other = claim.subject === id ? claim.object : claim.subject;
    if (other === null || other === id || !isFact(claim) || !linking.includes(claim.type)) continue;
    joining.set(other, [...(joining.get(other) ?? []), claim]);
  }
  return [...joining].map(([other, between]) => ({ id: other, claims: between }));
}

async function matchesNeighbour(one: Neighbour, where: NeighbourFilterShape, sight: Sight): Promise<boolean> {
  const types = one.claims.map(({ type }) => type);
  return matchesAny(types, where.type) && (!isGiven(where.entity) || sight.matchesEntity(one.id, where.entity));
}
