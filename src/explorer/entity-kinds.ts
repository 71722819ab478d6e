import { kinds } from '../ontology/ontology.ts';
import type { EntityKind } from './documents.ts';

/** The kinds of entity as GraphQL writes them: `PERSON`. */
export const entityKinds = Object.keys(kinds).map((kind) => kind.toUpperCase() as EntityKind); // the enum is made from them
