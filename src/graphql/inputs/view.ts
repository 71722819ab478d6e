import type { Instant } from '../../ontology/values/instant.ts';
import type { PartialDate } from '../../ontology/values/partial-date.ts';
import { everything, type View } from '../../ontology/view.ts';
import { builder } from '../builder.ts';

export const ViewInput = builder.inputType('View', {
  description: 'The two clocks. Given at the root, they hold for everything beneath.',
  fields: (t) => ({
    asOf: t.field({
      type: 'PartialDate',
      description: 'When was it so: leaves out what had not begun, had ended, or is attested only later.',
    }),
    knownAt: t.field({ type: 'DateTime', description: 'When could one know it: leaves out evidence published later.' }),
  }),
});

export type ViewGiven =
  | { readonly asOf?: PartialDate | null | undefined; readonly knownAt?: Instant | null | undefined }
  | null
  | undefined;

/** A view as given, or the view that asks without clocks. */
export function viewOf(input: ViewGiven): View {
  return input === null || input === undefined
    ? everything
    : { asOf: input.asOf ?? null, knownAt: input.knownAt ?? null };
}
