import { type Called, inLanguage, type Language, languages } from './wording.ts';

const noAward: Called = {
  name: 'Penghargaan tanpa nama',
  forms: { id: 'Penghargaan tanpa nama', en: 'Unnamed award' },
};
/** Its award's name alone would be taken for the award. */
const nobody: Called = {
  name: 'penerima tidak disebut',
  forms: { id: 'penerima tidak disebut', en: 'recipient not named' },
};
const mostNamed = 3;
const others = {
  id: (count: number): string => ` dan ${count} lainnya`,
  en: (count: number): string => ` and ${count} more`,
} satisfies Record<Language, (count: number) => string>;

/**
 * The name of a conferral to which its dossier gives none: what was awarded, and to whom. It says nothing of how far the
 * award has come.
 * @param title the name of its edition or award; null where neither is known
 */
export function conferralName(title: Called | null, recipients: readonly Called[]): Called {
  const [id, en] = languages.map((language) =>
    nameIn(language, title ?? noAward, recipients.length > 0 ? recipients : [nobody]),
  ) as [string, string]; // one each
  return id === en ? { name: id } : { name: id, forms: { id, en } };
}

function nameIn(language: Language, title: Called, recipients: readonly Called[]): string {
  const form = ({ name, forms }: Called): string => inLanguage(name, forms, language).text;
  const named = recipients.length > mostNamed + 1 ? recipients.slice(0, mostNamed) : recipients;
  const left = recipients.length - named.length;
  return `${form(title)}: ${named.map(form).join(', ')}${left === 0 ? '' : others[language](left)}`;
}
