import type { Tool } from './tool.ts';
import { contradictions } from './tools/contradictions.ts';
import { findPaths } from './tools/find-paths.ts';
import { getEntity } from './tools/get-entity.ts';
import { getEvidence } from './tools/get-evidence.ts';
import { graphqlQuery } from './tools/graphql-query.ts';
import { graphqlSchema } from './tools/graphql-schema.ts';
import { searchEntities } from './tools/search-entities.ts';
import { timeline } from './tools/timeline.ts';
import { whoAwarded } from './tools/who-awarded.ts';

/** Every tool for assistants, in the order in which they are listed; docs/assistants.md tells each. */
export const tools: readonly Tool[] = [
  searchEntities,
  getEntity,
  whoAwarded,
  findPaths,
  getEvidence,
  timeline,
  contradictions,
  graphqlSchema,
  graphqlQuery,
];
