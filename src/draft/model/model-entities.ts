import { entityKindOf } from '../../ontology/ids.ts';
import { isGenericFor } from '../../ontology/names/generic-names.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { nameKey } from '../../ontology/names/name-key.ts';
import { resolveName } from '../../ontology/names/resolve-name.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import { type Kind, kinds } from '../../ontology/ontology.ts';
import type { Place } from '../article.ts';
import type { ArticleDraft, PlacedEntity } from '../draft.ts';
import { Entities, type SuggestedEntity } from '../entities.ts';
import { arePrivate } from '../private-words.ts';
import type { ArticleWords } from './article-words.ts';
import type { Drop, Reason } from './dropped.ts';
import { type Json, mapOf } from './read-answer.ts';
import { whyRefused } from './why-refused.ts';

/** An entity that a model names, under the id that it has in our draft. */
export interface ModelEntity {
  readonly entity: PlacedEntity;
  /** What the model takes it for, where the rules take it for something else. */
  readonly otherKind: Kind | null;
}

/** Of these an article seldom says which one is meant; the rules' choice stands. */
const alike: readonly Kind[] = ['Company', 'Organisation', 'Place'];
const regions: readonly Kind[] = ['Province', 'Regency'];
/** What newspapers call by the name of a region. */
const namedForRegions: readonly Kind[] = [...regions, 'Place', 'Organisation'];

/**
 * The entities of a model's answer. Its ids are labels within the answer and nothing more: which entity is meant is told
 * by the name, which must stand in the article, as it is for the rules.
 */
export class ModelEntities {
  readonly all = new Map<string, ModelEntity>();
  readonly #byLabel = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #known: Entities;
  readonly #ofRules: ReadonlyMap<string, PlacedEntity>;
  readonly #index: NameIndex;
  readonly #words: ArticleWords;

  constructor(rules: ArticleDraft, index: NameIndex, words: ArticleWords) {
    this.#index = index;
    this.#words = words;
    this.#known = new Entities(index);
    this.#ofRules = new Map(rules.entities.map((entity) => [entity.id, entity]));
    for (const { id, kind, name, otherNames, sure, reason } of rules.entities)
      this.#known.add({ id, kind, name, otherNames: [...otherNames], sure, reason, start: 0, end: 0 });
  }

  add(label: string, body: Json, drop: Drop): void {
    const kind = kindOf(label);
    // A conferral is introduced by its own entry.
    if (kind === 'Conferral') return;
    const read = kind === null ? 'FORM' : this.#read(label, kind, body, drop);
    if (typeof read === 'string') {
      drop('entity', read);
      return;
    }
    const { entity } = read;
    const rule = whyRefused({ entities: { [entity.id]: { name: entity.name, otherNames: [...entity.otherNames] } } });
    if (rule !== null) {
      drop('entity', 'RULE', rule);
      return;
    }
    this.#byLabel.set(label, entity.id);
    for (const name of [entity.name, ...entity.otherNames]) {
      const key = nameKey(name);
      this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(entity.id));
    }
    if (this.all.has(entity.id)) drop('entity', 'TWICE');
    else this.all.set(entity.id, read);
  }

  /** The entity that the answer means by one of its labels, or by a name that only one of them has; null otherwise. */
  find(reference: Json | undefined): PlacedEntity | null {
    if (typeof reference !== 'string') return null;
    const labelled = this.#byLabel.get(reference.trim());
    const [named, ...others] = this.#byName.get(nameKey(reference)) ?? [];
    const id = labelled ?? (others.length === 0 && !reference.includes(':') ? named : undefined);
    return id === undefined ? null : (this.all.get(id)?.entity ?? null);
  }

  #read(label: string, kind: Kind, body: Json, drop: Drop): ModelEntity | Reason {
    const map = mapOf(body);
    const given = typeof body === 'string' ? body : map.get('name');
    if (typeof given !== 'string') return 'FORM';
    const printed = this.#words.written(given);
    if (printed === null) return arePrivate(given) ? 'PRIVATE' : 'NAME_NOT_IN_TEXT';
    const name = kind === 'Person' ? splitName(printed).name : printed;
    if (isGenericFor(kind, name) && this.#ofRulesCalled([kind], name) === null) return 'GENERIC';
    const place = this.#placeOf(name, map.get('evidence'));
    if (typeof place === 'string') return place;
    const found = this.#found(kind, name);
    if (typeof found === 'string') return found;
    const others = [map.get('otherNames') ?? []].flat().flatMap((one) => {
      const form = typeof one === 'string' && !arePrivate(one) ? this.#words.written(one) : null;
      return form === null ? drop('other name of an entity', 'NAME_NOT_IN_TEXT') : [form];
    });
    const { id } = found;
    const isOther = label !== id && (this.#index.nameOf(label) ?? this.#ofRules.get(label) ?? null) !== null;
    if (isOther) return 'OTHER_NAME';
    const otherNames = new Set([printed, ...others].filter((form) => form.toLowerCase() !== found.name.toLowerCase()));
    const { sure, reason } = found;
    return {
      entity: {
        id,
        kind: found.kind,
        name: found.name,
        otherNames,
        place,
        sure: sure === 'high' ? 'medium' : sure,
        reason,
      },
      otherKind: found.kind === kind || regions.includes(found.kind) ? null : kind,
    };
  }

  /** The words that name it: those that the answer quotes, which then hold the name, or the name itself. */
  #placeOf(name: string, evidence: Json | undefined): Place | Reason {
    const [words = name] = [evidence ?? []].flat();
    const exact = typeof words === 'string' ? words : mapOf(words).get('exact');
    if (typeof exact !== 'string') return 'FORM';
    const place = this.#words.quote(exact);
    if (typeof place === 'string') return place;
    return place.exact.replace(/\s+/g, ' ').includes(name) ? place : this.#words.quote(name);
  }

  #found(kind: Kind, name: string): SuggestedEntity | Reason {
    const rest = {
      name,
      otherNames: [],
      sure: 'medium',
      reason: 'its name stands in the article',
      start: 0,
      end: 0,
    } as const;
    const [region, ...others] = namedForRegions.includes(kind) ? this.#regionsOf(kind, name) : [];
    // "Bekasi" is a city and a regency: which one the article means the rules have read, or nobody has.
    if (others.length > 0) return this.#ofRulesCalled(regions, name) ?? 'GENERIC';
    if (region !== undefined) return this.#known.add({ ...rest, id: region, kind: entityKindOf(region) ?? kind });
    if (regions.includes(kind)) return 'NO_REGION';
    const other = alike.includes(kind) ? this.#ofRulesCalled(alike, name) : null;
    return this.#known.find(kind, name) ?? other ?? this.#known.add({ ...rest, kind });
  }

  /** What the rules propose under this name as one of these kinds; null where they do not, or propose several. */
  #ofRulesCalled(those: readonly Kind[], name: string): SuggestedEntity | null {
    const [found = null, ...others] = those.flatMap((kind) => this.#known.find(kind, name) ?? []);
    return found !== null && others.length === 0 && this.#ofRules.has(found.id) ? found : null;
  }

  #regionsOf(kind: Kind, name: string): readonly string[] {
    const found = resolveName(name, this.#index, regions.includes(kind) ? [kind] : regions);
    return 'exact' in found ? found.exact : [];
  }
}

/** The kind that a label begins with, whatever stands behind it. */
function kindOf(label: string): Kind | null {
  const prefix = label.slice(0, Math.max(label.indexOf(':'), 0));
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].prefix === prefix) ?? null;
}
