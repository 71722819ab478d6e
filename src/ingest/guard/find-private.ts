import { plainText } from './plain-text.ts';
import type { About, GuardRule, Span } from './rule.ts';
import { guardRules } from './rules.ts';

/** Something private in a text: which rule it breaks and where it stands. */
export interface Private extends Span {
  readonly rule: GuardRule;
}

const nothingKnown: About = { kind: null, field: '', people: new Map() };

/** All that is private in a text, rule by rule. */
export function findPrivate(text: string, about: About = nothingKnown): Private[] {
  const plain = plainText(text);
  const count = plain.text.match(/\d/g)?.length ?? 0;
  return guardRules
    .filter(({ leastDigits, hint }) => count >= leastDigits && (hint === undefined || hint.test(plain.text)))
    .flatMap((rule) => rule.find(plain.text, about).map((span) => ({ rule, ...plain.written(span) })));
}

/** The sentence of a problem: what it looks like, what to do, where to read more. Never what was found. */
export function whyPrivate({ id, says }: GuardRule): string {
  return `${says} (see docs/safety.md#${id})`;
}

/** The text with an ellipsis for whatever is private in it. */
export function withoutPrivate(text: string): string {
  const spans = findPrivate(text).sort((a, b) => a.start - b.start);
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start >= at) shown += `${text.slice(at, start)}…`;
    at = Math.max(at, end);
  }
  return shown + text.slice(at);
}
