import { edgeTypes, type Kind, kinds } from '../../ontology/ontology.ts';
import type { EntityKind } from './operation-types.ts';

const kindNames = Object.keys(kinds) as Kind[];

/** The kinds of those who can receive an award, and be a party to it otherwise, in the order of the ontology. */
export const partyKinds: readonly Kind[] = kindNames.filter((kind) =>
  edgeTypes.RECIPIENT.ends.some(({ to }) => to.some((one) => one === kind)),
);

/** The kinds of entity as GraphQL writes them: `PERSON`. */
export const entityKinds = kindNames.map(asEnum);

/** Those who can receive an award. */
export const recipientKinds = partyKinds.map(asEnum);

function asEnum(kind: Kind): EntityKind {
  return kind.toUpperCase() as EntityKind; // the enum is made from them
}
