import { slugOf } from '../../ontology/ids.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import type { Article, Span } from '../article.ts';
import type { SuggestedClaim } from '../draft.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import type { FoundAward } from '../find/find-awards.ts';
import { quote } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import type { Past } from '../say/told.ts';

/** One round of an award that the article names. */
export interface SuggestedEdition {
  readonly entity: SuggestedEntity;
  readonly award: SuggestedEntity;
  readonly year: number;
  readonly level: FoundAward['level'];
  /** Whether it is told in passing as one before: what is told without a year is never of it. */
  readonly isPast: boolean;
  /** Where it is named, in the order of the text; the headline last. */
  readonly places: Span[];
}

/** What a conferral is of: an edition, or an award of which no round is told. */
export interface Round {
  readonly key: 'edition' | 'award';
  readonly id: string;
  readonly name: string;
  readonly place: Span;
}

const nationwide = /(?:kancah|tingkat|level|skala)\s(?:nasional|national)/i;

/** The awards of an article and their rounds: by the year, the level and the area that stand beside the name. */
export class Editions {
  readonly all: SuggestedEdition[] = [];
  readonly claims: SuggestedClaim[] = [];
  readonly awards: { readonly entity: SuggestedEntity; readonly place: Span; readonly found: FoundAward }[] = [];
  readonly #article: Article;
  readonly #entities: Entities;

  constructor(article: Article, sentences: readonly Sentence[], entities: Entities) {
    this.#article = article;
    this.#entities = entities;
    for (const sentence of sentences)
      for (const found of sentence.awards) {
        const entity = this.#awardNamed(found);
        this.awards.push({ entity, place: found, found });
      }
    const mentions = sentences.flatMap((sentence) => sentence.awards.map((found) => ({ found, sentence })));
    for (const { found, sentence } of mentions.filter((one) => one.found.year !== null && one.found.level !== null))
      this.#addRound(found, sentence);
    for (const { found, sentence } of mentions.filter((one) => one.found.year !== null && one.found.level === null))
      this.#addRound(found, sentence);
  }

  /** The award that is spoken of at a place: the one there, else the last before it, else the only one. */
  awardAt(found: FoundAward | null, before: Span): SuggestedEntity | null {
    if (found !== null) return this.awards.find(({ place }) => place.start === found.start)?.entity ?? null;
    const earlier = this.awards
      .filter(({ place }) => place.start < before.end)
      .sort((a, b) => b.place.start - a.place.start)[0];
    return (earlier ?? this.awards[0])?.entity ?? null;
  }

  /** The round of an award that is meant by what stands around it. */
  roundOf(
    award: SuggestedEntity,
    found: FoundAward | null,
    sentence: Sentence,
    past: Past | null,
    level: FoundAward['level'],
  ): Round {
    const own = this.all.filter((edition) => edition.award === award && !edition.isPast);
    const reach = found?.level ?? level;
    if (past !== null) {
      const edition = past.year === null ? null : this.#earlier(award, past, past.year, reach);
      return edition === null ? this.#awardAlone(award, sentence) : roundBy(edition, sentence);
    }
    const year = found?.year ?? null;
    const fits = own.filter(
      (edition) =>
        (year === null || edition.year === year) &&
        (reach === null || edition.level === null || edition.level === reach),
    );
    const near = nearest(fits, sentence) ?? (year === null && reach === null ? nearest(own, sentence) : null);
    return near === null ? this.#awardAlone(award, sentence) : roundBy(near, sentence);
  }

  /** Whether a round is one of an award, or the award itself. */
  isOf(round: Round, award: SuggestedEntity): boolean {
    return (
      round.id === award.id || this.all.some((edition) => edition.entity.id === round.id && edition.award === award)
    );
  }

  /** The rounds that a sentence names, by id. */
  namedIn(sentence: Span): string[] {
    return this.all
      .filter(({ places }) => places.some((place) => place.start >= sentence.start && place.end <= sentence.end))
      .map(({ entity }) => entity.id);
  }

  #awardAlone(award: SuggestedEntity, sentence: Sentence): Round {
    const places = this.awards.filter(({ entity }) => entity === award).map(({ place }) => place);
    const place = places.toSorted((a, b) => apart(a, sentence) - apart(b, sentence))[0] ?? award.place;
    return { key: 'award', id: award.id, name: award.name, place };
  }

  #awardNamed(found: FoundAward): SuggestedEntity {
    const known = found.otherNames
      .concat(found.name)
      .flatMap((name) => this.#entities.find('Award', singular(name)) ?? this.#entities.find('Award', name) ?? []);
    const name = singular(found.name);
    const mention = {
      ...found,
      name,
      kind: 'Award' as const,
      otherNames: [found.name, ...found.otherNames].filter((other) => nameKey(other) !== nameKey(name)),
    };
    const [same] = known;
    return this.#entities.add(
      same === undefined ? mention : { ...mention, id: same.id },
      name.replace(/\s(?:Awards?|Prize)$/i, ''),
    );
  }

  #addRound(found: FoundAward, sentence: Sentence): void {
    const award = this.awardAt(found, found);
    const { year, level, area } = found;
    if (award === null || year === null) return;
    const same = this.all.find(
      (edition) =>
        edition.award === award &&
        edition.year === year &&
        (level === null || edition.level === null || edition.level === level),
    );
    if (same !== undefined) {
      same.places.push(found.whole);
      return;
    }
    const other = this.all.find((edition) => edition.award === award && edition.year === year);
    const words = this.#article.text.slice(found.whole.start, found.whole.end).replace(/\s+/g, ' ');
    const printed = words === words.toUpperCase() ? `${award.name} ${year}` : words;
    const nearby = level === null && nationwide.test(sentence.text);
    const reach = level ?? (nearby ? 'NATIONAL' : null);
    const where = reach === 'NATIONAL' ? 'nasional' : area === null ? '' : area.slice(area.indexOf(':') + 1);
    const compared = other === undefined ? '' : `; compared with ${other.entity.id}, which is of another level`;
    const sure = nearby ? 'low' : other !== undefined ? 'medium' : 'high';
    const reason = nearby
      ? 'the level stands elsewhere in the sentence'
      : `award${level === null ? ' and year' : ', year and level'} stand together${compared}`;
    const { start, end } = found.whole;
    const entity = this.#entities.add(
      { kind: 'Edition', name: printed, otherNames: [words], start, end, shownBy: found.whole, sure, reason },
      slugOf(`${slug(award)}-${year}${where === '' ? '' : `-${where}`}`),
    );
    if (area !== null)
      this.#entities.add({
        kind: area.startsWith('province:') ? 'Province' : 'Regency',
        id: area,
        name: area,
        otherNames: [],
        start,
        end,
        sure: 'high',
        reason: 'its level is named beside the award',
      });
    const place = quote(this.#article, found.whole);
    this.all.push({ entity, award, year, level: reach, isPast: false, places: [found.whole] });
    if (place !== null)
      this.claims.push({
        claim: `${entity.id} EDITION_OF ${award.id}`,
        fields: { labelYear: year, level: reach, area },
        evidence: [place],
        sure,
        reason,
      });
  }

  /** An earlier round that is told in passing: `tahun lalu`, `pada 2022`. */
  #earlier(award: SuggestedEntity, past: Past, year: number, level: FoundAward['level']): SuggestedEdition | null {
    const known = this.all.find(
      (edition) =>
        edition.award === award &&
        edition.year === year &&
        (level === null || edition.level === null || edition.level === level),
    );
    if (known !== undefined) return known;
    const place = quote(this.#article, past.words);
    if (place === null) return null;
    const { start, end } = past.words;
    const sure = past.printed ? 'medium' : 'low';
    const reason = past.printed
      ? 'the year of an earlier round stands in the sentence'
      : 'counted back from the day of publication';
    const where = level === 'NATIONAL' ? '-nasional' : '';
    const entity = this.#entities.add(
      {
        kind: 'Edition',
        name: `${award.name} ${year}${level === 'NATIONAL' ? ' tingkat nasional' : ''}`,
        otherNames: [],
        start,
        end,
        sure,
        reason,
      },
      slugOf(`${slug(award)}-${year}${where}`),
    );
    const edition: SuggestedEdition = { entity, award, year, level, isPast: true, places: [past.words] };
    this.all.push(edition);
    this.claims.push({
      claim: `${entity.id} EDITION_OF ${award.id}`,
      fields: { labelYear: year, level },
      evidence: [place],
      sure,
      reason,
    });
    return edition;
  }
}

function slug({ id }: SuggestedEntity): string {
  return id.slice(id.indexOf(':') + 1);
}

/** `Clean Harbor Awards` and `Clean Harbor Award` are one. */
function singular(name: string): string {
  return name.replace(/(\s(?:Award|AWARD|Honor|Honour))[sS]$/, '$1');
}

function roundBy({ entity, places }: SuggestedEdition, sentence: Span): Round {
  const place = places.toSorted((a, b) => apart(a, sentence) - apart(b, sentence))[0] ?? entity.place;
  return { key: 'edition', id: entity.id, name: entity.name, place };
}

/** The edition named last before the end of the sentence; the first one where none is. */
export function nearest(editions: readonly SuggestedEdition[], before: Span): SuggestedEdition | null {
  const places = editions.flatMap((edition) => edition.places.map((place) => ({ edition, place })));
  const earlier = places.filter(({ place }) => place.start < before.end).sort((a, b) => b.place.start - a.place.start);
  return earlier[0]?.edition ?? editions[0] ?? null;
}

function apart(one: Span, other: Span): number {
  return one.start < other.start ? other.start - one.start : Math.max(0, one.end - other.end);
}
