import { slugOf } from '../../ontology/ids.ts';
import type { DeskDocument } from './desk-document.ts';

const mostTitleWords = 6;

/** What a dossier is called unless somebody calls it otherwise: the day, the newspaper, and how its title begins. */
export function autoName({ fields }: DeskDocument['source']): string {
  const { published, publisher, title } = fields;
  const day = typeof published === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] : undefined;
  const paper = typeof publisher === 'string' ? publisher.slice(publisher.indexOf(':') + 1) : '';
  const begins = typeof title === 'string' ? title.split(/\s+/).slice(0, mostTitleWords).join(' ') : '';
  return slugOf([day ?? '', paper, begins].join(' ')) || 'dosir';
}

/** The same document, its name and the id of its source following what was changed, as long as nobody has named them. */
export function namedAnew(before: DeskDocument, after: DeskDocument): DeskDocument {
  if (after.base !== null) return after;
  const [was, is] = [autoName(before.source), autoName(after.source)];
  const isAuto = { name: after.name === was, id: after.source.fields['id'] === `source:${was}` };
  return {
    ...after,
    name: isAuto.name ? is : after.name,
    source: isAuto.id ? { ...after.source, fields: { ...after.source.fields, id: `source:${is}` } } : after.source,
  };
}
