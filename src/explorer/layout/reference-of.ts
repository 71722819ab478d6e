import { citationOf, type Reference } from '../../interchange/citation.ts';
import { parseInstant } from '../../ontology/values/instant.ts';
import { partialDate } from '../../ontology/values/partial-date.ts';
import type { Opening } from '../answer.ts';

/** A page that was opened, as somebody would cite it today. */
export function referenceOf({ route, request, opened, addresses }: Opening): Reference {
  const { asOf, knownAt } = request.view;
  return citationOf({
    id: route.id === '' ? route.page.name : route.id,
    type: opened.table === undefined ? 'webpage' : 'dataset',
    title: opened.title,
    permalink: addresses.permalink,
    language: request.language,
    accessed: request.today,
    asOf: asOf === null ? null : partialDate(asOf),
    knownAt: knownAt === null ? null : parseInstant(knownAt, 'knownAt'),
  });
}
