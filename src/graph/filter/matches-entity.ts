import { linkTypeNames } from '../../ontology/claim-rules.ts';
import { entityKindOf } from '../../ontology/ids.ts';
import { type ClaimView, isFact } from '../../ontology/view.ts';
import type { RecordRow } from '../../store/rows.ts';
import type { Snapshot } from '../snapshot.ts';
import { matcher } from './match-fields.ts';
import { isGiven, matchesAny, matchesText, matchesTexts } from './operators.ts';
import type { Predicate } from './predicate.ts';
import type { EntityFilterShape, NeighbourFilterShape } from './shapes.ts';
import { matchesList, type Truth } from './truth.ts';

/** Whether the filter holds of an entity, as a view shows it. Nothing is read that it does not ask for. */
export const matchesEntity = matcher<string, EntityFilterShape>({
  id: (id, asked) => matchesAny([id], asked),
  kind: (id, asked) => {
    const kind = entityKindOf(id);
    return matchesAny(kind === null ? [] : [kind], asked);
  },
  name: printed((record, asked) => matchesText(record.name, asked)),
  otherNames: printed((record, asked) => matchesTexts(record.otherNames ?? [], asked)),
  description: printed(({ description }, asked) => matchesTexts(description === null ? [] : [description], asked)),
  province: printed(({ province }, asked) => matchesAny(province === null ? [] : [province], asked)),
  claims: (id, asked, { snapshot, claim }) => matchesList(snapshot.claimsAbout(id), asked, claim),
  conferrals: (id, asked, { snapshot, conferral }) => matchesList(snapshot.conferralsOf(id), asked, conferral),
  neighbours: (id, asked, predicate) =>
    matchesList(neighboursOf(id, predicate.snapshot), asked, (one, part) => matchesNeighbour(one, part, predicate)),
});

/** A field that looks at what is printed of an entity. */
function printed<A>(
  matches: (record: RecordRow, asked: A) => boolean,
): (id: string, asked: A, predicate: Predicate) => Truth {
  return (id, asked, { snapshot }) => {
    const record = snapshot.record(id);
    return record === undefined ? undefined : record !== null && matches(record, asked);
  };
}

/** An entity beside this one, with the claims that join them. */
interface Neighbour {
  readonly id: string;
  readonly claims: readonly ClaimView[];
}

const linking: readonly string[] = linkTypeNames;

function neighboursOf(id: string, snapshot: Snapshot): Neighbour[] | undefined {
  const claims = snapshot.claimsAbout(id);
  if (claims === undefined) return undefined;
  const joining = new Map<string, ClaimView[]>();
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
