import { entityKindOf } from '../../ontology/ids.ts';
import type { SourceLocation, Yaml } from '../format/yaml.ts';
import { inOneGo, type Pauses } from '../pauses.ts';
import { findPrivate, whyPrivate } from './find-private.ts';
import { inTurn, mostTold } from './in-turn.ts';
import type { About } from './rule.ts';

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

/** How much of an item is looked at together with its neighbour: no number is longer. */
const longestEnd = 40;

class Guard {
  #found = 0;
  /** Keys and short words, which stand in a dossier again and again. */
  readonly #harmless = new Set<string>();

  *visit(value: Yaml, about: About): Pauses<void> {
    if (this.#found >= mostTold) return;
    yield;
    if (value.is === 'text') this.#check(value.text, value, about);
    if (value.is === 'list') {
      for (const item of value.items) yield* this.visit(item, about);
      this.#checkJoined(value.items);
    }
    if (value.is !== 'map') return;
    for (const [name, entry] of value.entries) {
      this.#check(name, entry.key, about);
      yield* this.visit(entry.value, { ...about, field: name, kind: entityKindOf(name) ?? about.kind });
    }
  }

  #check(text: string, location: SourceLocation, about: About): void {
    const known = `${about.kind} ${about.field} ${text}`;
    if (this.#harmless.has(known)) return;
    const before = this.#found;
    for (const { rule, start, end } of inTurn(findPrivate(text, about))) {
      location.problem(whyPrivate(rule), text.slice(start, end));
      this.#found += 1;
    }
    if (this.#found === before && text.length <= longestEnd) this.#harmless.add(known);
  }

  /** A number may be cut in two: "0812-3456" in one item and "7890" in the next. */
  #checkJoined(items: readonly Yaml[]): void {
    for (const [index, item] of items.entries()) {
      const next = items[index + 1];
      if (this.#found >= mostTold || item.is !== 'text' || next?.is !== 'text') continue;
      const end = item.text.slice(-longestEnd);
      if (!/\d\D{0,3}$/.test(end) || !/^\D{0,3}\d/.test(next.text)) continue;
      const joined = `${end} | ${next.text.slice(0, longestEnd)}`;
      const across = findPrivate(joined).find((span) => span.start < end.length && span.end > end.length + 3);
      if (across === undefined) continue;
      item.problem(whyPrivate(across.rule), '');
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
    if (entityKindOf(id) !== 'Person') continue;
    for (const form of formsIn(name)) {
      const [first = ''] = form.split(/\s/);
      const others = people.get(first) ?? [];
      others.push(form);
      people.set(first, others);
    }
  }
  return people;
}

/** A name, or its forms in two languages. */
function formsIn(name: Yaml | undefined): string[] {
  if (name?.is === 'text') return [name.text.trim()];
  return name?.is === 'map' ? [...name.entries.values()].flatMap(({ value }) => formsIn(value)) : [];
}
