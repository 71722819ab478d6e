import { type SeenId, seenId } from '../../ontology/seen-id.ts';
import { everything } from '../../ontology/view.ts';

/** The field `id` of whatever looks otherwise under another view. @param of its own id, and the view */
export function idUnderView<Shape>(of: (thing: Shape) => SeenId) {
  return {
    description:
      'kind:slug, and under a view its clocks, as in the address of the page: `person:al-haris?asOf=2020`. So clients that keep things by their ids keep two views apart, and `node` finds what was seen. Wherever an id is taken, this one is.',
    resolve: (thing: Shape): string => {
      const { id, view } = of(thing);
      return seenId(id, view ?? everything);
    },
  };
}

/** The field `plainId` beside it. */
export function idAlone<Shape>(of: (thing: Shape) => { readonly id: string }) {
  return {
    description: 'kind:slug alone: the same under every view, in dossiers, in exports and in the store.',
    resolve: (thing: Shape): string => of(thing).id,
  };
}
