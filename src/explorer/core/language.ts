import type { Label } from '../../ontology/ontology.ts';

/** A language in which pages are written; Indonesian is the one that the other is made from. */
export type Language = keyof Label;

export const languages: readonly Language[] = ['id', 'en'];

export const otherLanguages: Readonly<Record<Language, Language>> = { id: 'en', en: 'id' };

/** As GraphQL has it. */
export const apiLanguages = { id: 'ID', en: 'EN' } as const satisfies Record<Language, string>;

/** What Intl is asked for. */
export const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
