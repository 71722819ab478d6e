import { slugOf } from '../../ontology/ids.ts';
import type { DeskDocument } from './desk-document.ts';

const mostTitleWords = 6;

/** What a dossier is called unless somebody calls it otherwise: the day, the newspaper, and how its title begins. */
export function autoName(source: DeskDocument['source']): string {
  const { publisher, title } = source.fields;
  const paper = typeof publisher === 'string' ? publisher.slice(publisher.indexOf(':') + 1) : '';
  const begins = typeof title === 'string' ? title.split(/\s+/).slice(0, mostTitleWords).join(' ') : '';
  return slugOf([dayOf(source) ?? '', paper, begins].join(' ')) || 'dosir';
}

/**
 * The same document after a step, what was made of the source following it: the dossier's name and the source's id, as long
 * as nobody has named them, and the day on which a drafted term is attested, as the draft has it where the day is printed.
 */
export function followingSource(before: DeskDocument, after: DeskDocument): DeskDocument {
  if (after.base !== null || before.source.fields === after.source.fields) return after;
  const [was, is] = [autoName(before.source), autoName(after.source)];
  const isAuto = { name: after.name === was, id: after.source.fields['id'] === `source:${was}` };
  const [dayBefore, day] = [dayOf(before.source), dayOf(after.source)];
  const isFollowing = ({ claim, fields, sureness }: DeskDocument['claims'][number]): boolean =>
    sureness !== null &&
    / (?:HOLDS|AFFILIATED_WITH) /.test(claim) &&
    [null, dayBefore].includes((fields['attested'] as string | undefined) ?? null) &&
    (fields['from'] ?? fields['to'] ?? null) === null;
  return {
    ...after,
    name: isAuto.name ? is : after.name,
    source: isAuto.id ? { ...after.source, fields: { ...after.source.fields, id: `source:${is}` } } : after.source,
    claims: after.claims.map((one) => (isFollowing(one) ? { ...one, fields: { ...one.fields, attested: day } } : one)),
  };
}

/** The first day on which the article may have come out; null where it is not known to the day. */
function dayOf({ fields: { published } }: DeskDocument['source']): string | null {
  return typeof published === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null) : null;
}
