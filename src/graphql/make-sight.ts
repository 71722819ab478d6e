import type { Claim } from '../ontology/claim.ts';
import { entityKindOf } from '../ontology/ids.ts';
import { roles } from '../ontology/ontology.ts';
import { isFact, type View } from '../ontology/view.ts';
import type { Context } from './context.ts';
import { matchesEntity } from './entities/matches-entity.ts';
import type { ConferralFacts } from './ledger/conferral-facts.ts';
import { factsOfConferral } from './ledger/facts-of-conferral.ts';
import { matchesConferral } from './ledger/matches-conferral.ts';
import { matchesParty } from './ledger/matches-party.ts';
import { type Looked, look } from './look-limits.ts';
import { matchesClaim } from './matches-claim.ts';
import type { Sight } from './sight.ts';
import { visibleClaims } from './visible.ts';

/** @param looked counts the claims that are read for it, over all sights of one question */
export function makeSight(view: View, context: Context, looked: Looked = { claims: 0 }): Sight {
  const { record, claimsAbout, claimsBySubject, claimsByObject } = context.loaders;
  const leadingTo = async (id: string): Promise<readonly Claim[]> => {
    const claims = await claimsByObject.load(id);
    look(looked, claims);
    return claims;
  };
  const sight: Sight = {
    view,
    record: (id) => record.load(id),
    claimsAbout: remembered(async (id) => {
      const claims = await claimsAbout.load(id);
      look(looked, claims);
      return visibleClaims(claims, view, context);
    }),
    conferralsOf: remembered(async (id) => {
      const rows = await Promise.all(
        (await conferralsNear(id, leadingTo)).map((conferral) => factsOfConferral(conferral, view, context)),
      );
      return rows.filter((row) => row !== null).filter((row) => isOf(row, id));
    }),
    officesOf: async (person, on) => {
      if (entityKindOf(person) !== 'Person') return [];
      const held = (await claimsBySubject.load(person)).filter(({ type }) => type === 'HOLDS');
      const then = { ...view, asOf: on };
      return (await visibleClaims(held, then, context)).filter(isFact).map(({ object }) => object ?? '');
    },
    matchesEntity: (id, where) => matchesEntity(id, where, sight),
    matchesClaim: (claim, where) => matchesClaim(claim, where, sight),
    matchesConferral: (conferral, where) => matchesConferral(conferral, where, sight),
    matchesParty: (party, where) => matchesParty(party, where, sight),
  };
  return sight;
}

/** The conferrals that some claim joins to this entity: never too few. */
async function conferralsNear(id: string, leadingTo: (id: string) => Promise<readonly Claim[]>): Promise<string[]> {
  const leading = await leadingTo(id);
  const inEditions = await Promise.all(
    leading.filter(({ type }) => type === 'EDITION_OF').map(({ subject }) => leadingTo(subject)),
  );
  const joining: readonly string[] = ['OF_AWARD', 'IN_EDITION', ...roles];
  const claims = [...leading, ...inEditions.flat()].filter(({ type }) => joining.includes(type));
  return [...new Set(claims.map(({ subject }) => subject))].filter((subject) => entityKindOf(subject) === 'Conferral');
}

function isOf({ award, edition, parties }: ConferralFacts, id: string): boolean {
  const kind = entityKindOf(id);
  if (kind === 'Award') return award === id;
  if (kind === 'Edition') return edition === id;
  return roles.some((role) => parties[role].some(({ entity }) => entity === id));
}

function remembered<T>(find: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const found = new Map<string, Promise<T>>();
  return (id) => {
    const known = found.get(id) ?? find(id);
    found.set(id, known);
    return known;
  };
}
