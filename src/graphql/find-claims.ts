import type { Claim } from '../ontology/claim.ts';
import { isIdentity } from '../ontology/claim-rules.ts';
import type { SeenClaim, View } from '../ontology/view.ts';
import { askAnswering } from './answering.ts';
import type { ClaimFilterShape } from './claim-filter.ts';
import type { Context } from './context.ts';
import { idsAskedFor, matchesAny } from './filters.ts';
import { type ClaimNode, claimNode } from './nodes.ts';
import { visibleClaims } from './visible.ts';

const scanBatch = 500;

/** The claims that a filter holds for under a view. An entity or source in the filter is the anchor; without one, all are read. */
export async function findClaims(where: ClaimFilterShape, view: View, context: Context): Promise<ClaimNode[]> {
  const areIdentity = (claims: readonly ClaimNode[]): boolean => claims.every(isIdentity);
  return askAnswering(where, context, (answering) => claimsFor(answering, view, context), areIdentity);
}

async function claimsFor(where: ClaimFilterShape, view: View, context: Context): Promise<ClaimNode[]> {
  const candidates = await visibleClaims(await claimsNear(where, context), view, context);
  return candidates.filter((claim) => matches(claim, where)).map(claimNode);
}

async function claimsNear(where: ClaimFilterShape, context: Context): Promise<readonly Claim[]> {
  const [subject, object, about, source] = [
    idsAskedFor(where.subject, 'where.subject'),
    idsAskedFor(where.object, 'where.object'),
    idsAskedFor(where.about, 'where.about'),
    idsAskedFor(where.source, 'where.source'),
  ];
  idsAskedFor(where.speaker, 'where.speaker');
  const { claimsBySubject, claimsByObject, claimsAbout, claimsOfSource } = context.loaders;
  if (subject !== null) return unique(await Promise.all(subject.map((id) => claimsBySubject.load(id))));
  if (object !== null) return unique(await Promise.all(object.map((id) => claimsByObject.load(id))));
  if (about !== null) return unique(await Promise.all(about.map((id) => claimsAbout.load(id))));
  if (source !== null) return unique(await Promise.all(source.map((id) => claimsOfSource.load(id))));
  return allClaims(context);
}

async function allClaims({ store, loaders }: Context): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (let after = ''; ; ) {
    const ids = (await store.read('claim-page', { after, limit: scanBatch })).map(({ id }) => id);
    for (const claim of await loaders.claim.loadMany(ids)) {
      if (claim instanceof Error) throw claim;
      if (claim !== null) claims.push(claim);
    }
    after = ids.at(-1) ?? after;
    if (ids.length < scanBatch) return claims;
  }
}

function matches(claim: SeenClaim, where: ClaimFilterShape): boolean {
  const object = claim.object === null ? [] : [claim.object];
  return (
    matchesAny([claim.type], where.type) &&
    matchesAny([claim.subject], where.subject) &&
    matchesAny(object, where.object) &&
    matchesAny([claim.subject, ...object], where.about) &&
    matchesAny(
      claim.assertions.map(({ source }) => source),
      where.source,
    ) &&
    matchesAny(
      claim.assertions.flatMap(({ speaker }) => speaker ?? []),
      where.speaker,
    ) &&
    matchesAny([claim.modality], where.modality) &&
    matchesAny([claim.standing], where.standing) &&
    matchesAny([claim.certain], where.certain)
  );
}

function unique(groups: readonly (readonly Claim[])[]): Claim[] {
  return [...new Map(groups.flat().map((claim) => [claim.id, claim])).values()];
}
