import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Article } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import type { Mention, Sure } from '../find/finding.ts';
import { readBody } from '../find/read-body.ts';
import type { FoundOffice } from '../find/read-office.ts';
import { regionsNamed } from '../find/read-region.ts';
import { quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { regionOf } from './region-hint.ts';

/** What the names of an article are made with, and where the claims go that they bring. */
export interface Naming {
  readonly article: Article;
  readonly entities: Entities;
  readonly index: NameIndex;
  readonly put: (claim: SuggestedClaim) => void;
}

/** `BPBD Kabupaten Contoh`, `Dinas Sosial Provinsi Umpama`: an office of that government. */
export function addRegionIn(
  { kind, name, start, end }: Mention,
  body: SuggestedEntity,
  sentence: Sentence,
  { article, entities, index, put }: Naming,
): void {
  const at = kind === 'Organisation' ? / (?:Provinsi|Kabupaten|Kota) \p{Lu}.*$/u.exec(name) : null;
  const [id, ...others] =
    at === null
      ? []
      : regionsNamed(at[0].trim(), index).filter((one) => index.named((at[0] ?? '').trim()).includes(one));
  if (at === null || id === undefined || others.length > 0) return;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const from = start + words.lastIndexOf(at[0].trim());
  const place = { start: from, end: from + at[0].trim().length };
  entities.add({
    kind: id.startsWith('province:') ? 'Province' : 'Regency',
    id,
    name: index.nameOf(id) ?? at[0].trim(),
    otherNames: [at[0].trim()],
    sure: 'high',
    reason: `named in ${name}`,
    ...place,
  });
  const evidence = quote(article, { start, end });
  if (evidence !== null && /^(?:Dinas|Badan|BPBD|Bappeda|Inspektorat|Sekretariat|Biro|Bagian|Satpol)/.test(name))
    put({
      claim: `${body.id} PART_OF ${id}`,
      fields: {},
      evidence: [evidence],
      sure: 'medium',
      reason: 'its name says whose office it is',
    });
}

/** The region or body that a post is of, made an entity where the words say what it is. */
export function addBodyOf(found: FoundOffice, sentence: Sentence, naming: Naming): SuggestedEntity | null {
  const { entities, index } = naming;
  if (found.of === null) return null;
  const { start, end } = found.of;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const region = regionOf(found.office, words, index);
  if (region !== null) {
    const name = index.nameOf(region) ?? words;
    const kind = region.startsWith('province:') ? 'Province' : 'Regency';
    const mention: Mention = {
      kind,
      id: region,
      name,
      otherNames: [words],
      start,
      end,
      shownBy: found,
      sure: 'high',
      reason: `named in the post ${found.office}`,
    };
    return entities.add(mention);
  }
  const context = {
    index: index,
    isBody: () => false,
    isCalled: () => false,
    wholeName: () => null,
    shortFor: () => null,
    beginsOther: () => false,
  };
  const body = readBody(words, 0, context, false)?.mention;
  if (body !== undefined && /^(?:Organisation|Company|Place)$/.test(body.kind) && body.end === words.length) {
    const sure = found.margin < 1.5 && body.sure === 'high' ? 'medium' : body.sure;
    const entity = entities.add({ ...body, sure, start: start + body.start, end: start + body.end });
    addRegionIn({ ...body, start: start + body.start, end: start + body.end }, entity, sentence, naming);
    return entity;
  }
  const beside = bodyByPart(found.post, words, entities);
  if (beside !== null) return beside;
  const [id, ...others] = index.named(words).filter((known) => /^(?:organisation|company):/.test(known));
  const known = entities.find('Organisation', words) ?? entities.find('Company', words);
  if (known !== null) return known;
  if (id === undefined || others.length > 0) return null;
  return entities.add({
    ...{ kind: id.startsWith('company:') ? 'Company' : 'Organisation', id, name: index.nameOf(id) ?? words },
    ...{ otherNames: [], sure: 'high', reason: 'known by this name', start, end },
  });
}

/** "Kades Contoh" is of Desa Contoh, "Direktur RSUD" of the one RSUD that the article names. */
function bodyByPart(post: string, words: string, entities: Entities): SuggestedEntity | null {
  const heads = /^Kades$/.test(post)
    ? ['Desa', 'Nagari', 'Kampung']
    : /^Lurah$/.test(post)
      ? ['Kelurahan']
      : /^Camat$/.test(post)
        ? ['Kecamatan']
        : [];
  for (const head of heads) {
    const place = entities.find('Place', `${head} ${words}`);
    if (place !== null) return place;
  }
  if (
    words.includes(' ') ||
    !/^(?:RSUD|RSUP|RS|Puskesmas|Yayasan|Universitas|Bank|BPR|Dinas|Badan|Koperasi|Perumda|PDAM)$/.test(words)
  )
    return null;
  const [body, ...others] = [...entities.all.values()].filter(({ name }) => name.startsWith(`${words} `));
  return body !== undefined && others.length === 0 ? body : null;
}

/** How sure a post is of where it ends, of its margin. */
export function sureBy(margin: number): Sure {
  return margin >= 1.8 ? 'high' : margin >= 0.6 ? 'medium' : 'low';
}
