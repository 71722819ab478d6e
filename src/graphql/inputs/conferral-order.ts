import { orderFields } from '../../graph/ledger/ledger-order.ts';
import type { SortField } from '../../ontology/ledger-row.ts';
import { builder } from '../builder.ts';

const ConferralOrderField = builder.enumType('ConferralOrderField', {
  description: 'What the ledger can be sorted by. What is not known stands last.',
  values: Object.fromEntries(
    Object.entries(orderFields).map(([name, { description }]) => [name, { value: name as SortField, description }]),
  ) as Record<SortField, { value: SortField; description: string }>,
});

export const ConferralOrder = builder.inputType('ConferralOrder', {
  description:
    'One field to sort by. Several make the later ones break the ties of the first; where none gives an order, a printed list keeps its own.',
  fields: (t) => ({
    field: t.field({ type: ConferralOrderField, required: true }),
    descending: t.boolean({ required: true, defaultValue: false }),
  }),
});
