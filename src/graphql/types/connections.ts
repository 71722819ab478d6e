import type { SearchResult } from '../../graph/search-names.ts';
import { builder } from '../builder.ts';
import { edgeOf } from './kinds/edge-of.ts';
import { AssertionRef, ClaimRef, EntityRef, EvidenceRef, SourceRef } from './refs.ts';

// One connection a noun, wherever it is paged through: a client writes its fragment once.

export const ClaimConnection = builder.connectionObject(
  { type: ClaimRef, name: 'ClaimConnection', description: 'Claims, in the order that the field says.' },
  edgeOf('Claim', 'A claim'),
);
export const EntityConnection = builder.connectionObject(
  { type: EntityRef, name: 'EntityConnection', description: 'Entities, each once, by their ids.' },
  edgeOf('Entity', 'An entity'),
);
export const SearchConnection = builder.connectionObject(
  {
    type: EntityRef,
    name: 'SearchConnection',
    description: 'Entities that were found, the likeliest first.',
    fields: (t) => ({
      suggestions: t.field({
        type: [EntityRef],
        description: 'What may have been meant where nothing was found: names a letter or two apart; five at most.',
        // `search` alone answers with this connection.
        resolve: (found) => (found as unknown as Pick<SearchResult, 'suggestions'>).suggestions(),
      }),
    }),
  },
  edgeOf('Search', 'An entity that was found'),
);
export const AssertionConnection = builder.connectionObject(
  { type: AssertionRef, name: 'AssertionConnection', description: 'What dossiers say, the oldest source first.' },
  edgeOf('Assertion', 'What a dossier says'),
);
export const EvidenceConnection = builder.connectionObject(
  { type: EvidenceRef, name: 'EvidenceConnection', description: 'Passages, in the order that the field says.' },
  edgeOf('Evidence', 'A passage'),
);
export const SourceConnection = builder.connectionObject(
  { type: SourceRef, name: 'SourceConnection', description: 'Sources, the newest first.' },
  edgeOf('Source', 'A source'),
);
