import { slugOf } from '../../ontology/ids.ts';
import type { Article, Span } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import type { FoundAward } from '../find/find-awards.ts';
import { quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';

/** One round of an award that the article names. */
export interface SuggestedEdition {
  readonly entity: SuggestedEntity;
  readonly award: SuggestedEntity;
  /** Where it is named, in the order of the text; the headline last. */
  readonly places: readonly Span[];
}

export interface SuggestedEditions {
  readonly editions: readonly SuggestedEdition[];
  readonly awards: readonly { readonly entity: SuggestedEntity; readonly place: Span }[];
  readonly claims: readonly SuggestedClaim[];
}

const nationwide = /(?:kancah|tingkat|level|skala)\s(?:nasional|national)/i;

interface Round {
  readonly award: SuggestedEntity;
  readonly mentions: { found: FoundAward; sentence: Sentence }[];
}

/** Awards, and their editions by the year and the level that stand beside the name. */
export function suggestEditions(
  article: Article,
  sentences: readonly Sentence[],
  entities: Entities,
): SuggestedEditions {
  const rounds = new Map<string, Round>();
  const awards: SuggestedEditions['awards'][number][] = [];
  for (const sentence of sentences) {
    for (const found of sentence.awards) {
      const entity = entities.add({ ...found, kind: 'Award' }, found.name.replace(/\s(?:Awards?|Prize)$/i, ''));
      awards.push({ entity, place: found });
      if (found.year === null) continue;
      const key = `${entity.id} ${found.year}`;
      const round = rounds.get(key) ?? { award: entity, mentions: [] };
      round.mentions.push({ found, sentence });
      rounds.set(key, round);
    }
  }
  const editions: SuggestedEdition[] = [];
  const claims: SuggestedClaim[] = [];
  for (const round of rounds.values()) {
    const { edition, claim } = suggestEdition(article, round, entities);
    editions.push(edition);
    if (claim.evidence.length > 0) claims.push(claim);
  }
  return { editions, awards, claims };
}

function suggestEdition(
  article: Article,
  { award, mentions }: Round,
  entities: Entities,
): { edition: SuggestedEdition; claim: SuggestedClaim } {
  const levelled = mentions.filter(({ found }) => found.level !== null);
  const best = (levelled.length > 0 ? levelled : mentions).toSorted((a, b) => capitals(a) - capitals(b))[0];
  if (best === undefined) throw new Error('a round without a mention'); // rounds are made of mentions
  const { found } = best;
  const nearby = found.level === null && mentions.some((mention) => nationwide.test(mention.sentence.text));
  const level = found.level ?? (nearby ? 'NATIONAL' : null);
  const where =
    level === 'NATIONAL' ? 'nasional' : found.area === null ? '' : found.area.slice(found.area.indexOf(':') + 1);
  const { start, end } = found.whole;
  const words = wordsOf(best);
  const printed = words === words.toUpperCase() ? `${award.name} ${found.year}` : words;
  const entity = entities.add(
    {
      ...{ kind: 'Edition', name: printed, otherNames: [words], start, end, shownBy: found.whole },
      sure: found.level === null ? 'medium' : 'high',
      reason: `award${found.level === null ? ' and year' : ', year and level'} stand together`,
    },
    slugOf(`${award.id.slice(award.id.indexOf(':') + 1)}-${found.year}${where === '' ? '' : `-${where}`}`),
  );
  const place = quote(article, found.whole);
  return {
    edition: { entity, award, places: mentions.map((mention) => mention.found.whole) },
    claim: {
      claim: `${entity.id} EDITION_OF ${award.id}`,
      fields: { labelYear: found.year, level, area: found.area },
      evidence: place === null ? [] : [place],
      sure: nearby ? 'low' : entity.sure,
      reason: nearby ? 'the level stands elsewhere in the article' : entity.reason,
    },
  };
}

function wordsOf({ found, sentence }: Round['mentions'][number]): string {
  return sentence.text.slice(found.whole.start - sentence.start, found.whole.end - sentence.start);
}

/** 1 for a mention that is all in capitals, which names are not written in. */
function capitals(mention: Round['mentions'][number]): number {
  const words = wordsOf(mention);
  return words === words.toUpperCase() ? 1 : 0;
}
