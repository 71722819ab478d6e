import { entityKindOf } from '../../ontology/ids.ts';
import type { Yaml } from '../yaml.ts';
import { findPrivate, whyPrivate } from './find-private.ts';
import type { About, Span } from './rule.ts';

/**
 * Looks at every text of a dossier, keys and values alike, and reports what is private at its place. It goes over what
 * was written, not over what was understood: a key that is added one day is guarded before anybody thinks of it.
 */
export function guardTexts(root: Yaml): void {
  visit(root, { kind: null, field: '', people: peopleOf(root) });
}

function visit(value: Yaml, about: About): void {
  if (value.is === 'text') check(value.text, value, about);
  if (value.is === 'list') for (const item of value.items) visit(item, about);
  if (value.is !== 'map') return;
  for (const [name, entry] of value.entries) {
    check(name, entry.key, about);
    visit(entry.value, { ...about, field: name, kind: entityKindOf(name) ?? about.kind });
  }
}

function check(text: string, spot: Yaml | { readonly problem: Yaml['problem'] }, about: About): void {
  const told: Span[] = [];
  for (const { rule, start, end } of findPrivate(text, about)) {
    // What looks like two things, a card's number and a phone's, is told once.
    if (told.some((other) => start < other.end && end > other.start)) continue;
    told.push({ start, end });
    spot.problem(whyPrivate(rule), text.slice(start, end));
  }
}

function peopleOf(root: Yaml): string[] {
  const entities = root.is === 'map' ? root.entries.get('entities')?.value : undefined;
  if (entities?.is !== 'map') return [];
  return [...entities.entries]
    .filter(([id]) => entityKindOf(id) === 'Person')
    .flatMap(([, { value }]) => (value.is === 'map' ? [value.entries.get('name')?.value] : []))
    .flatMap((name) => (name?.is === 'text' && name.text.length > 2 ? [name.text.trim()] : []));
}
