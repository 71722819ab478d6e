import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import type { Article } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import { findBodies } from '../find/find-bodies.ts';
import type { FoundOffice, FoundPerson } from '../find/find-offices.ts';
import type { Mention } from '../find/finding.ts';
import { joined, quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';

/** Offices with their regions and bodies, people with their offices. @param day on which the article attests a holder */
export function suggestOffices(
  article: Article,
  sentences: readonly Sentence[],
  entities: Entities,
  index: NameIndex,
  day: string | null,
): SuggestedClaim[] {
  const claims = new Map<string, SuggestedClaim>();
  const put = (claim: SuggestedClaim): void => {
    if (!claims.has(claim.claim) && claim.evidence.length > 0) claims.set(claim.claim, claim);
  };
  for (const sentence of sentences) {
    for (const found of sentence.offices) {
      const office = addOffice(found, entities);
      const body = office === null ? null : addBody(found, sentence, entities, index);
      if (office !== null && body !== null)
        put({
          claim: `${office.id} OFFICE_OF ${body.id}`,
          fields: {},
          evidence: places(article, found),
          sure: office.sure,
          reason: 'its name says whose it is',
        });
      if (found.holder === null) continue;
      const person = addPerson(found.holder, found, sentence, entities);
      if (office !== null)
        put({
          claim: `${person.id} HOLDS ${office.id}`,
          fields: { attested: day, acting: found.acting ? 'yes' : null },
          evidence: places(article, joined(article, found, found.both) ?? found.both),
          ...sureOf(found, 'post and name stand side by side'),
        });
    }
  }
  for (const sentence of sentences) for (const speaker of sentence.speakers) addSpeaker(speaker, entities);
  return [...claims.values()];
}

function places(article: Article, span: { start: number; end: number }): SuggestedClaim['evidence'] {
  const place = quote(article, span);
  return place === null ? [] : [place];
}

function addOffice(found: FoundOffice, entities: Entities): SuggestedEntity | null {
  // "Gubernur" alone is the post of whichever province the article speaks of.
  if (found.of === null && !/RI$|^(?:Wakil )?Presiden$|^Wapres$|^(?:Men|Kap)\p{L}+/u.test(found.office)) return null;
  const { office: name, start, end } = found;
  return entities.add(
    { kind: 'Office', name, otherNames: [], ...sureOf(found, 'the word for the post stands in it'), start, end },
    nameKey(name),
  );
}

function addPerson(
  { name, printed, start, end }: FoundPerson,
  office: FoundOffice,
  sentence: Sentence,
  entities: Entities,
): SuggestedEntity {
  const bare = office.of === null && office.both.start === office.start;
  const withPost = bare ? sentence.text.slice(office.start - sentence.start, end - sentence.start) : null;
  const otherNames = [...(printed === name ? [] : [printed]), ...(withPost === null ? [] : [withPost])];
  return entities.add({
    ...{ kind: 'Person', name, otherNames, start, end, shownBy: office.both },
    ...sureOf(office, 'stands beside a post'),
  });
}

function sureOf({ isClear }: FoundOffice, reason: string): Pick<Mention, 'sure' | 'reason'> {
  if (isClear) return { sure: 'high', reason };
  return { sure: 'low', reason: 'where the post ends and a name begins is not clear' };
}

function addSpeaker({ name, printed, start, end }: FoundPerson, entities: Entities): void {
  const otherNames = printed === name ? [] : [printed];
  entities.add({ kind: 'Person', name, otherNames, start, end, sure: 'medium', reason: 'is quoted by name' });
}

function addBody(found: FoundOffice, sentence: Sentence, entities: Entities, index: NameIndex): SuggestedEntity | null {
  if (found.of === null) return null;
  const { start, end } = found.of;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const region = regionOf(found.office, words, index);
  if (region !== null) {
    const name = index.nameOf(region) ?? words;
    const kind = region.startsWith('province:') ? 'Province' : 'Regency';
    return entities.add({
      ...{ kind, id: region, name, otherNames: [words], start, end, shownBy: found },
      sure: 'high',
      reason: `named in the post ${found.office}`,
    });
  }
  const body = bodyIn(words, start) ?? known(words, index, start, end);
  return body === null ? null : entities.add(body);
}

/** The province of a governor, the regency of a bupati, the city of a mayor: the post says which of one name is meant. */
export function regionOf(office: string, words: string, index: NameIndex): string | null {
  const regions = [...index.named(words), ...index.namedBare(words)].filter((id) => /^(?:province|regency):/.test(id));
  const key = nameKey(office);
  const fits = (id: string): boolean =>
    /^(?:wakil )?gubernur/.test(key)
      ? id.startsWith('province:')
      : /^(?:wakil )?wali kota/.test(key)
        ? id.startsWith('regency:kota-')
        : /^(?:wakil )?bupati/.test(key)
          ? id.startsWith('regency:') && !id.startsWith('regency:kota-')
          : true;
  const [region, ...others] = new Set(regions.filter(fits));
  return region !== undefined && others.length === 0 ? region : null;
}

function bodyIn(words: string, start: number): Mention | null {
  const [body] = findBodies({ text: words, start, end: start + words.length });
  return body !== undefined && body.start === start && /^(?:Organisation|Company)$/.test(body.kind) ? body : null;
}

function known(words: string, index: NameIndex, start: number, end: number): Mention | null {
  const [id, ...others] = index.named(words).filter((found) => /^(?:organisation|company):/.test(found));
  const kind = id === undefined ? null : entityKindOf(id);
  if (id === undefined || kind === null || others.length > 0) return null;
  return {
    kind,
    id,
    name: index.nameOf(id) ?? words,
    otherNames: [],
    sure: 'high',
    reason: 'known by this name',
    start,
    end,
  };
}
