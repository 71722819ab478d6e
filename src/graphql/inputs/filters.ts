import type { Field } from '../../graph/filter/fields.ts';
import { type Filters, filters, type QualifierFilter as QualifierFilterGiven } from '../../graph/filter/filters.ts';
import type { FilterName } from '../../graph/filter/things.ts';
import type { ListMatching } from '../../graph/filter/truth.ts';
import type { GivenValues, ValueInputs } from '../../graph/filter/value-fields.ts';
import { contradictionFields } from '../../graph/findings/contradictions/contradiction.ts';
import { gapFields } from '../../graph/findings/gaps/gap.ts';
import { sourceFields } from '../../graph/source-page.ts';
import { builder } from '../builder.ts';
import { operatorFilter } from './operator-filters.ts';

// Every filter is made from its table; no field is written here.

const ref = <N extends FilterName>(name: N) => builder.inputRef<Filters[N]>(`${name}Filter`);

export const ConferralFilter = ref('Conferral');
export const ClaimFilter = ref('Claim');
export const EntityFilter = ref('Entity');

/** Their names stand before their fields, since they name each other. */
const refs: { readonly [N in FilterName]: ReturnType<typeof builder.inputRef<Filters[N]>> } = {
  Conferral: ConferralFilter,
  Party: ref('Party'),
  Claim: ClaimFilter,
  Evidence: ref('Evidence'),
  Entity: EntityFilter,
  Neighbour: ref('Neighbour'),
};
const names = Object.keys(refs) as FilterName[]; // it has no others

/** Filters on things: where one stands within another, that is a relation, but for `and`, `or` and `not`. */
export const thingFilters: ReadonlySet<string> = new Set(names.map((name) => `${name}Filter`));

const listFilters = {
  Conferral: listFilter('Conferral', 'conferrals'),
  Party: listFilter('Party', 'parties'),
  Claim: listFilter('Claim', 'claims'),
  Evidence: listFilter('Evidence', 'passages'),
  Neighbour: listFilter('Neighbour', 'neighbours'),
};

const QualifierFilter = builder.inputRef<QualifierFilterGiven>('QualifierFilter').implement({
  description: 'A qualifier of this name is there, and its value fits.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'As `qualifiers` names it, such as `category.sector` or `stage`.' }),
    value: t.field({ type: operatorFilter('String'), description: 'Values are compared as text.' }),
  }),
});

for (const name of names) {
  const { description, fields, isJoined } = filters[name];
  const own = refs[name];
  own.implement({
    description,
    fields: (t) =>
      ({
        ...Object.fromEntries(
          Object.entries<Field<FilterName>>(fields as never).map(([key, field]) => [
            key,
            t.field({ type: inputOf(field), ...describedBy(field) }),
          ]),
        ),
        ...(isJoined
          ? { and: t.field({ type: [own] }), or: t.field({ type: [own] }), not: t.field({ type: own }) }
          : {}),
      }) as never, // the fields that Filters makes out of the same table
  });
}

export const ContradictionFilter = valueFilter(
  'ContradictionFilter',
  'Which contradictions; all that is given must hold.',
  contradictionFields,
);
export const GapFilter = valueFilter('GapFilter', 'Which gaps; all that is given must hold.', gapFields);
export const SourceFilter = valueFilter('SourceFilter', 'Which sources; all that is given must hold.', sourceFields);

function inputOf(field: Field<FilterName>) {
  if (field.compares !== undefined) return operatorFilter(field.compares);
  if (field.is !== undefined) return refs[field.is];
  return field.list === undefined ? QualifierFilter : listFilters[field.list as keyof typeof listFilters];
}

function describedBy({ description }: { readonly description?: string }) {
  return description === undefined ? {} : { description };
}

function listFilter<N extends FilterName>(name: N, things: string) {
  return builder.inputRef<ListMatching<Filters[N]>>(`${name}ListFilter`).implement({
    description: `Of the ${things} there are: all that is given must hold.`,
    fields: (t) => {
      const type = refs[name] as typeof ConferralFilter; // any of them
      return {
        some: t.field({ type, description: 'One fits, or more.' }),
        all: t.field({ type, description: 'Each fits; holds where there are none.' }),
        none: t.field({ type, description: 'Not one fits.' }),
        single: t.field({ type, description: 'Exactly one fits.' }),
      } as never; // while N is open, TypeScript cannot work out that these are the fields of its list
    },
  });
}

function valueFilter<Table extends ValueInputs>(name: string, description: string, table: Table) {
  return builder.inputRef<GivenValues<Table>>(name).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries<ValueInputs[string]>(table).map(([key, field]) => [
          key,
          t.field({ type: operatorFilter(field.compares), ...describedBy(field) }),
        ]),
      ) as never, // the fields that GivenValues makes out of the same table
  });
}
