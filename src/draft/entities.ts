import { entityKindOf, slugOf } from '../ontology/ids.ts';
import type { NameIndex } from '../ontology/names/name-index.ts';
import { nameKey } from '../ontology/names/name-key.ts';
import { type Kind, kinds } from '../ontology/ontology.ts';
import type { Span } from './article.ts';
import { type Mention, type Sure, surest } from './find/finding.ts';

/** An entity that a draft suggests, with the mention that speaks best for it. */
export interface SuggestedEntity {
  readonly id: string;
  readonly kind: Kind;
  name: string;
  readonly otherNames: Set<string>;
  sure: Sure;
  reason: string;
  /** Where its best mention stands. */
  place: Span;
  /** Every place where it is named. */
  readonly places: Span[];
}

/** The entities of a draft by id. The same name of the same kind is the same entity within one article, and only there. */
export class Entities {
  readonly all = new Map<string, SuggestedEntity>();
  readonly #index: NameIndex;
  readonly #byName = new Map<string, SuggestedEntity>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** @param slug of a new id; made of the name unless given */
  add(mention: Mention, slug = mention.name): SuggestedEntity {
    const { kind, name, otherNames, sure, reason } = mention;
    const place = mention.shownBy ?? { start: mention.start, end: mention.end };
    const known = mention.id === undefined ? this.#known(kind, name) : null;
    const id = mention.id ?? known ?? this.#newId(kind, name, slug);
    const entity = this.all.get(id);
    const because = known !== null && kind === 'Person' ? 'somebody of this name is known: the same person?' : reason;
    const level = known !== null && kind === 'Person' ? lower(sure) : sure;
    if (entity === undefined) {
      const made = { id, kind, name: this.#index.nameOf(id) ?? name, otherNames: new Set<string>(), places: [place] };
      const suggested: SuggestedEntity = { ...made, sure: level, reason: because, place };
      this.all.set(id, suggested);
      this.#addNames(suggested, [name, ...otherNames]);
      return suggested;
    }
    entity.places.push(place);
    this.#addNames(entity, [name, ...otherNames]);
    if (surest[level] < surest[entity.sure]) Object.assign(entity, { sure: level, reason: because, place });
    return entity;
  }

  /** The entity of this kind and name, if the draft has one. */
  find(kind: Kind, name: string): SuggestedEntity | null {
    return this.#byName.get(`${kind} ${nameKey(name)}`) ?? null;
  }

  #known(kind: Kind, name: string): string | null {
    const own = this.find(kind, name);
    if (own !== null) return own.id;
    const [id, ...others] = this.#index.named(name).filter((known) => entityKindOf(known) === kind);
    return id !== undefined && others.length === 0 ? id : null;
  }

  /** Other forms of the name; one that differs in its capitals alone is none. */
  #addNames(entity: SuggestedEntity, names: readonly string[]): void {
    for (const name of [entity.name, ...names]) {
      const clean = name.replace(/\s+/g, ' ').trim();
      if (clean === '') continue;
      const same = (other: string): boolean => other.toLowerCase() === clean.toLowerCase();
      if (!same(entity.name) && ![...entity.otherNames].some(same)) entity.otherNames.add(clean);
      const key = `${entity.kind} ${nameKey(clean)}`;
      if (!this.#byName.has(key)) this.#byName.set(key, entity);
    }
  }

  /** An id that nothing else has: two of one name are two until somebody says otherwise. */
  #newId(kind: Kind, name: string, slug: string): string {
    const base = `${kinds[kind].prefix}:${slugOf(slug).replace(/^[^a-z0-9]+/, '') || slugOf(name) || 'tanpa-nama'}`;
    const taken = (id: string): boolean => this.#index.nameOf(id) !== null || this.all.has(id);
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (!taken(id)) return id;
    }
  }
}

function lower(sure: Sure): Sure {
  return sure === 'high' ? 'medium' : 'low';
}
