import type { Label } from '../../ontology/ontology.ts';

/** The language of a page: a key of every label of the ontology. */
export type Language = keyof Label;
