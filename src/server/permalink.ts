import { nobody } from '../graphql/context.ts';
import type { GraphQLDoor } from './graphql-door.ts';
import { Operation } from './operation.ts';
import { refusal } from './refusal.ts';
import type { Answer } from './short-path.ts';

const question = `query Permalink($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity { kind name otherNames description mergedIds claims(first: 100) { totalCount edges { node { ...claim } } } }
    ... on Source { title url publisher { id name } published { printed } claims(first: 100) { totalCount edges { node { ...claim } } } }
    ... on Claim { ...claim evidence(first: 100) { edges { node {
      exact prefix suffix start end stance modality certain note permalink verified { verdict at }
      source { id title url } speaker { id name }
    } } } corrections { kind wrong right by date } }
  }
}
fragment claim on Claim {
  id permalink type subject { id name } validFrom validTo certain standing modality firstKnown independentSources
  ... on EntityClaim { object { id name } }
  ... on ValueClaim { value { text } }
}`;

/**
 * What stands at the address that is an id, as JSON: a claim with its evidence, an entity or a source with its claims.
 * A merged id leads on to the one that answers for it, for good.
 */
export async function permalink(id: string, door: GraphQLDoor): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify({ query: question, variables: { id } });
  const answer = await door.post({ headers, body }, new Operation(nobody));
  const { data, errors } = JSON.parse(answer.body) as {
    data?: { node: { id: string } | null } | null;
    errors?: unknown;
  };
  if (errors !== undefined || !data) return { ...answer, status: Math.max(400, answer.status) };
  if (data.node === null) return refusal('NOT_FOUND', `nothing has the id ${id}`);
  if (data.node.id !== id)
    return { status: 301, headers: { ...answer.headers, location: `/${data.node.id}` }, body: '' };
  return { ...answer, body: JSON.stringify(data.node) };
}
