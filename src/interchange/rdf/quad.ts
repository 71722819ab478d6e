/** A node of RDF: an IRI, or a literal with its datatype or language. Nothing here is without a name. */
export type Term =
  | { readonly iri: string }
  | { readonly literal: string; readonly datatype?: string; readonly language?: string };

export interface Quad {
  readonly subject: Term;
  readonly predicate: string;
  readonly object: Term;
  /** The named graph in which it stands; absent for the default graph. */
  readonly graph?: string;
}

/** What is said of one subject: as many statements as there are objects that are known. */
export function* about(
  subject: Term,
  statements: readonly (readonly [predicate: string, object: Term | null | readonly Term[]])[],
  graph?: string,
): Generator<Quad> {
  for (const [predicate, object] of statements)
    for (const one of object === null ? [] : ([object].flat() as readonly Term[]))
      yield { subject, predicate, object: one, ...(graph === undefined ? {} : { graph }) };
}

export function named(iri: string): Term {
  return { iri };
}

/** A text as a literal; null where it is not known. */
export function literal(
  text: string | null | undefined,
  more: { datatype?: string; language?: string } = {},
): Term | null {
  return text === null || text === undefined ? null : { literal: text, ...more };
}
