const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// XML 1.0, production 2: these may not stand in a document, not even as a character reference.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as it stands between tags, or between either kind of quotes, of an XML 1.0 document. */
export function xmlText(text: string): string {
  return withoutForbidden(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The same text with U+FFFD for every character that an XML 1.0 document may not hold. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}
