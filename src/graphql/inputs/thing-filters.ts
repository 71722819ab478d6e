import type {
  ClaimFilterShape,
  ConferralFilterShape,
  EntityFilterShape,
  EvidenceFilterShape,
  NeighbourFilterShape,
  PartyFilterShape,
} from '../../graph/filter/shapes.ts';
import type { ListMatching } from '../../graph/filter/truth.ts';
import { builder } from '../builder.ts';

// The fields of these are in a file each; here stand their names, since no file can wait for the others.

export const ConferralFilter = builder.inputRef<ConferralFilterShape>('ConferralFilter');
export const PartyFilter = builder.inputRef<PartyFilterShape>('PartyFilter');
export const ClaimFilter = builder.inputRef<ClaimFilterShape>('ClaimFilter');
export const EvidenceFilter = builder.inputRef<EvidenceFilterShape>('EvidenceFilter');
export const EntityFilter = builder.inputRef<EntityFilterShape>('EntityFilter');
export const NeighbourFilter = builder.inputRef<NeighbourFilterShape>('NeighbourFilter');

/** Filters on things: where one stands within another, that is a relation, but for `and`, `or` and `not`. */
export const thingFilters: ReadonlySet<string> = new Set([
  'ConferralFilter',
  'PartyFilter',
  'ClaimFilter',
  'EvidenceFilter',
  'EntityFilter',
  'NeighbourFilter',
]);

export const PartyListFilter = listFilter('PartyListFilter', PartyFilter, 'parties');
export const ClaimListFilter = listFilter('ClaimListFilter', ClaimFilter, 'claims');
export const ConferralListFilter = listFilter('ConferralListFilter', ConferralFilter, 'conferrals');
export const EvidenceListFilter = listFilter('EvidenceListFilter', EvidenceFilter, 'passages');
export const NeighbourListFilter = listFilter('NeighbourListFilter', NeighbourFilter, 'neighbours');

function listFilter<W extends object>(name: string, of: ReturnType<typeof builder.inputRef<W>>, things: string) {
  return builder.inputRef<ListMatching<W>>(name).implement({
    description: `Of the ${things} there are: all that is given must hold.`,
    fields: (t) =>
      ({
        some: t.field({ type: of, description: 'One fits, or more.' }),
        all: t.field({ type: of, description: 'Each fits; holds where there are none.' }),
        none: t.field({ type: of, description: 'Not one fits.' }),
        single: t.field({ type: of, description: 'Exactly one fits.' }),
      }) as never, // while W is open, TypeScript cannot work out that these are the fields of its list
  });
}
