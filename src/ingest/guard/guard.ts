import { entityKindOf } from '../../ontology/ids.ts';
import { inOneGo, type Pauses } from '../pauses.ts';
import type { Spot, Yaml } from '../yaml.ts';
import { findPrivate, whyPrivate } from './find-private.ts';
import type { About, Span } from './rule.ts';

/**
 * Looks at every text of a dossier, keys and values alike, and reports what is private at its place. It goes over what
 * was written, not over what was understood: a key that is added one day is guarded before anybody thinks of it.
 */
export function guardTexts(root: Yaml): void {
  inOneGo(guardingTexts(root));
}

/** The same, with a pause behind each text. */
export function guardingTexts(root: Yaml): Pauses<void> {
  return new Guard().visit(root, { kind: null, field: '', people: peopleOf(root) });
}

/** So many are listed; who has more has pasted a list of people, and sees it by then. */
const maxFound = 100;

class Guard {
  #found = 0;

  *visit(value: Yaml, about: About): Pauses<void> {
    if (this.#found >= maxFound) return;
    yield;
    if (value.is === 'text') this.#check(value.text, value, about);
    if (value.is === 'list') for (const item of value.items) yield* this.visit(item, about);
    if (value.is !== 'map') return;
    for (const [name, entry] of value.entries) {
      this.#check(name, entry.key, about);
      yield* this.visit(entry.value, { ...about, field: name, kind: entityKindOf(name) ?? about.kind });
    }
  }

  #check(text: string, spot: Spot, about: About): void {
    const told: Span[] = [];
    for (const { rule, start, end } of findPrivate(text, about)) {
      // What looks like two things, a card's number and a phone's, is told once.
      if (told.some((other) => start < other.end && end > other.start)) continue;
      told.push({ start, end });
      spot.problem(whyPrivate(rule), text.slice(start, end));
      this.#found += 1;
    }
  }
}

function peopleOf(root: Yaml): Map<string, string[]> {
  const people = new Map<string, string[]>();
  const entities = root.is === 'map' ? root.entries.get('entities')?.value : undefined;
  if (entities?.is !== 'map') return people;
  for (const [id, { value }] of entities.entries) {
    const name = value.is === 'map' ? value.entries.get('name')?.value : undefined;
    if (entityKindOf(id) !== 'Person' || name?.is !== 'text') continue;
    const [first = ''] = name.text.trim().split(/\s/);
    const others = people.get(first) ?? [];
    others.push(name.text.trim());
    people.set(first, others);
  }
  return people;
}
