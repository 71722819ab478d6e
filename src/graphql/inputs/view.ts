import { badInput } from '../../errors.ts';
import { isGiven } from '../../graph/filter/given.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import type { Day } from '../../ontology/values/known-by.ts';
import { latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
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
    knownOn: t.field({
      type: 'PartialDate',
      description:
        'The same by the end of a day, on the clock of each source: leaves out what prints a later day. Instead of `knownAt`.',
    }),
  }),
});

export type ViewGiven =
  | {
      readonly asOf?: PartialDate | null | undefined;
      readonly knownAt?: Instant | null | undefined;
      readonly knownOn?: PartialDate | null | undefined;
    }
  | null
  | undefined;

/**
 * A view as given, or the view that asks without clocks.
 * @throws {JejakError} BAD_USER_INPUT where the second clock is set twice
 */
export function viewOf(input: ViewGiven): View {
  if (!isGiven(input)) return everything;
  const { asOf, knownAt, knownOn } = input;
  if (isGiven(knownAt) && isGiven(knownOn))
    throw badInput('view', 'has knownAt (a moment) or knownOn (a day), not both', knownOn);
  return { asOf: asOf ?? null, knownAt: isGiven(knownOn) ? (latestDay(knownOn) as Day) : (knownAt ?? null) }; // it ends on a day that exists
}
