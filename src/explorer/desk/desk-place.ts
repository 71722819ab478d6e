import type { Language } from '../core/language.ts';

/** The pages of the desk. */
export const deskSections = ['article', 'queues', 'sheets'] as const;
export type DeskSection = (typeof deskSections)[number];

/** Where they stand. The explorer's own pages are listed in routes.ts; these are there for holders of a token alone. */
export const deskPaths: Readonly<Record<Language, Readonly<Record<DeskSection, string>>>> = {
  id: { article: '/meja', queues: '/meja/antrean', sheets: '/meja/lembar' },
  en: { article: '/en/desk', queues: '/en/desk/queues', sheets: '/en/desk/sheets' },
};

/** Where forms and the page's script send what they have, whatever the language. */
export const deskActions = { signIn: '/meja/masuk', signOut: '/meja/keluar', api: '/meja/api' } as const;

/** What the page tells its script, in the block `data-meja`. */
export interface DeskBoot {
  readonly language: Language;
  readonly section: DeskSection;
  readonly csrf: string;
  /** The name of the token. */
  readonly by: string;
  /** When the session ends: milliseconds since 1970. */
  readonly until: number;
  /** Whether the server keeps an archive, without which nothing can be saved. */
  readonly hasArchive: boolean;
  /** The dossier that the address asks for; null where none is. */
  readonly dossier: string | null;
  /** The model that may be asked beside the rules, by its name and address; null where none is set. */
  readonly model: string | null;
  /** Whether it is to be read from its file, though the browser keeps work on it. */
  readonly fromFile: boolean;
}
