import type { Language } from '../core/language.ts';
import { en } from './en.ts';
import { id } from './id.ts';

/** All that the pages say, in one language. The Indonesian module is the source; the English one has its shape. */
export type Words = typeof id;

export const words: Readonly<Record<Language, Words>> = { id, en };
