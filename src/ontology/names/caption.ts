import { entityKindOf } from '../ids.ts';
import type { Kind, Label } from '../ontology.ts';
import { type Called, inLanguage } from '../wording.ts';

type RegionType = 'KABUPATEN' | 'KOTA';

interface Named {
  readonly kind: Kind;
  /** Of a regency; null for all else. */
  readonly regionType: RegionType | null;
  readonly name: string;
}

/**
 * A name as it is shown: that of a region with its kind, since a regency and a city may share one, and a province with
 * them. `Kabupaten Bogor`, `Kota Bogor`, `Provinsi Jambi`; `Bogor Regency`, `Bogor City`, `Jambi Province`. All else is
 * shown by its name, and so is a region whose name says its kind already.
 * @param name in the language, where it has one there
 */
export function captionOf({ kind, regionType, name }: Named, language: keyof Label): string {
  const form =
    kind === 'Province' ? forms.PROVINCE : kind === 'Regency' && regionType !== null ? forms[regionType] : null;
  if (form === null) return name;
  const plain = form.said.reduce((rest, said) => rest.replace(said, ''), name);
  return form[language](plain);
}

/**
 * The caption of what has this id and is called so, by its form in the language where it has one. The kind of a region is in
 * its id, as the gazetteer makes it.
 */
export function captionIn(id: string, { name: called, forms }: Called, language: keyof Label): string {
  const kind = entityKindOf(id);
  const name = inLanguage(called, forms, language).text;
  // What nothing introduces goes by its id.
  return kind === null || name === id ? name : captionOf({ kind, regionType: regionTypeOf(id), name }, language);
}

/** The kind of a regency by its id: those of cities begin with `kota-`, and no other's does. Null for what is none. */
export function regionTypeOf(id: string): RegionType | null {
  if (!id.startsWith('regency:')) return null;
  return id.startsWith('regency:kota-') ? 'KOTA' : 'KABUPATEN';
}

const forms = {
  PROVINCE: {
    said: [/^Provinsi (?=\S)/i, / Province$/i],
    id: (name: string) => `Provinsi ${name}`,
    // "Special Region of Yogyakarta" says what it is.
    en: (name: string) => (/\bRegion\b/.test(name) ? name : `${name} Province`),
  },
  KABUPATEN: {
    said: [/^Kabupaten (?:Administrasi )?(?=\S)/i, / Regency$/i],
    id: (name: string) => `Kabupaten ${name}`,
    en: (name: string) => `${name} Regency`,
  },
  KOTA: {
    said: [/^Kota (?:Administrasi )?(?=\S)/i, /^City of (?=\S)/i, / (?:City|Municipality)$/i],
    id: (name: string) => `Kota ${name}`,
    en: (name: string) => `${name} City`,
  },
};
