import { foldName } from '../../ontology/names/fold-name.ts';
import type { ClaimView } from '../../ontology/view.ts';

/** Words for whom or what a programme reaches: numbers in two of them can be of one thing. The first is the one to write. */
const reached: readonly (readonly string[])[] = [
  'orang|jiwa|warga|penduduk|pekerja|tenaga kerja|buruh|karyawan|pegawai|peserta|penerima manfaat|petani|nelayan|people|persons|residents|workers|vulnerable workers|participants|beneficiaries|farmers|employees',
  'keluarga|kk|kepala keluarga|rumah tangga|kpm|families|households',
  'desa|kelurahan|kampung|nagari|gampong|villages',
  'perusahaan|badan usaha|pelaku usaha|umkm|pemberi kerja|companies|businesses|employers',
].map((words) => words.split('|'));

/** In what a number is, so that two can be held against each other. */
export interface Measure {
  /** The first word of those that mean one measure, a currency, or the unit as it is printed, folded. */
  readonly name: string;
  /** Whether numbers in it can be of one thing whatever words the sources have for that. */
  readonly isOfReach: boolean;
}

/** The measure of a figure, by its unit, or by what it counts where that is all there is. */
export function measureOf({ value }: Pick<ClaimView, 'value'>): Measure {
  const { unit, of, currency } = value ?? {};
  const word = foldName(String(currency ?? unit ?? of ?? ''));
  const known = reached.find((words) => words.some((one) => word === one || word.startsWith(`${one} `)));
  return { name: known?.[0] ?? word, isOfReach: known !== undefined };
}
