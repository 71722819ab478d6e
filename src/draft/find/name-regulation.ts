import { kinds } from '../../ontology/ontology.ts';
import type { Entities } from '../entities.ts';
import type { Mention } from './finding.ts';

/** Whose regulations these are: each province has a Pergub Nomor 16 Tahun 2022. */
const issuers: readonly (readonly [RegExp, (id: string) => boolean])[] = [
  [/^regulation:(?:pergub|kepgub)-\d/, (id) => id.startsWith('province:')],
  [/^regulation:(?:perbup|kepbup)-\d/, (id) => /^regency:(?!kota-)/.test(id)],
  [/^regulation:perwali-\d/, (id) => id.startsWith('regency:kota-')],
];

/** A regulation with the region in its id: the only one of its kind in the article, where none is printed beside it. */
export function nameRegulation(mention: Mention, entities: Entities): Mention {
  const [, isIssuer] = issuers.find(([form]) => form.test(mention.id ?? '')) ?? [];
  if (isIssuer === undefined || mention.id === undefined) return mention;
  const [region, ...others] = [...entities.all.keys()].filter(isIssuer);
  if (region === undefined || others.length > 0)
    return { ...mention, sure: 'medium', reason: `${mention.reason}: put the region into the id` };
  const slug = region.slice(region.indexOf(':') + 1);
  const id = mention.id.replace(/^(regulation:[a-z]+)-/, `$1-${slug}-`);
  const kind = region.startsWith(kinds.Province.prefix) ? 'province' : 'regency';
  return {
    ...mention,
    id,
    sure: 'medium',
    reason: `${mention.reason}; ${region} is the only ${kind} it may be of here`,
  };
}
