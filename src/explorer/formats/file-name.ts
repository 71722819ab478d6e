import type { PageModel } from '../core/answer.ts';

/** What a file of a page is called, without its ending: `entity-person-al-haris`. */
export function fileName({ route }: PageModel): string {
  return [route.page.name, ...(route.id === '' ? [] : [route.id.replace(':', '-')])].join('-');
}
