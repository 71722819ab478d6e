import { foldName } from '../../ontology/names.ts';

// Newspapers write one government and one office in many ways. Where a name begins with a left side, the right side is
// written for it, until nothing more fits. No right side begins with its own or a later left side, so that this ends.
const beginnings: readonly (readonly [string, string])[] = [
  ['pemerintah daerah provinsi', 'provinsi'],
  ['pemerintah daerah kabupaten', 'kabupaten'],
  ['pemerintah daerah kota', 'kota'],
  ['pemerintah provinsi', 'provinsi'],
  ['pemerintah kabupaten', 'kabupaten'],
  ['pemerintah kab', 'kabupaten'],
  ['pemerintah kota', 'kota'],
  ['pemprov', 'provinsi'],
  ['pemkab', 'kabupaten'],
  ['pemkot', 'kota'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
  ['kab', 'kabupaten'],
  ['kabupaten administrasi', 'kabupaten'],
  ['kota administrasi', 'kota'],
  ['province of', 'provinsi'],
  ['regency of', 'kabupaten'],
  ['city of', 'kota'],
  // Whoever acts in an office acts in that office: the claim says so, not the name.
  ['pj', ''],
  ['plt', ''],
  ['pjs', ''],
  ['plh', ''],
  ['penjabat', ''],
  ['acting', ''],
  ['gub', 'gubernur'],
  ['wagub', 'wakil gubernur'],
  ['wabup', 'wakil bupati'],
  ['wawako', 'wakil wali kota'],
  ['wawali', 'wakil wali kota'],
  ['walikota', 'wali kota'],
  ['wakil walikota', 'wakil wali kota'],
  ['sekretaris daerah', 'sekda'],
  ['sekdaprov', 'sekda provinsi'],
  ['sekdakab', 'sekda kabupaten'],
  ['sekdako', 'sekda kota'],
  ['sekdakot', 'sekda kota'],
  ['gubernur provinsi', 'gubernur'],
  ['wakil gubernur provinsi', 'wakil gubernur'],
  ['bupati kabupaten', 'bupati'],
  ['wakil bupati kabupaten', 'wakil bupati'],
  ['wali kota kota', 'wali kota'],
  ['wakil wali kota kota', 'wakil wali kota'],
  ['governor of', 'gubernur'],
  ['deputy governor of', 'wakil gubernur'],
  ['regent of', 'bupati'],
  ['mayor of', 'wali kota'],
];

/** English puts the form behind the name: Tebo Regency, Jambi Governor. */
const endings: readonly (readonly [string, string])[] = [
  ['provincial government', 'provinsi'],
  ['regency government', 'kabupaten'],
  ['city government', 'kota'],
  ['province', 'provinsi'],
  ['regency', 'kabupaten'],
  ['city', 'kota'],
  ['deputy governor', 'wakil gubernur'],
  ['governor', 'gubernur'],
  ['regent', 'bupati'],
  ['mayor', 'wali kota'],
];

/** What newspapers call the provinces; only where nothing but a form stands before it: "Bank Jatim" is a name of its own. */
const shortProvinces: Readonly<Record<string, string>> = {
  ...{ sumut: 'sumatera utara', sumbar: 'sumatera barat', sumsel: 'sumatera selatan', kepri: 'kepulauan riau' },
  ...{ babel: 'kepulauan bangka belitung', dki: 'dki jakarta', jabar: 'jawa barat', jateng: 'jawa tengah' },
  ...{ jatim: 'jawa timur', diy: 'di yogyakarta', ntb: 'nusa tenggara barat', ntt: 'nusa tenggara timur' },
  ...{ kalbar: 'kalimantan barat', kalteng: 'kalimantan tengah', kalsel: 'kalimantan selatan' },
  ...{ kaltim: 'kalimantan timur', kaltara: 'kalimantan utara', sulut: 'sulawesi utara', sulteng: 'sulawesi tengah' },
  ...{ sulsel: 'sulawesi selatan', sultra: 'sulawesi tenggara', sulbar: 'sulawesi barat', malut: 'maluku utara' },
};
const beforeProvince = /^((?:provinsi|gubernur|wakil gubernur|sekda provinsi) )?(\S+)$/;

/** Words that say what kind of thing a name names, and nothing of which one. */
const formWords = new Set(
  'provinsi kabupaten kota pemerintah pemprov pemkab pemkot pemda prov kab daerah pt cv ud tbk persero perumda bank rs rsud of the dan penghargaan award'.split(
    ' ',
  ),
);

/**
 * A name as it is compared: folded, and the forms of governments and offices written one way. `Pemkab Tebo`,
 * `Kab. Tebo` and `Tebo Regency` are all `kabupaten tebo`; `Pj. Gubernur Provinsi Jambi` is `gubernur jambi`.
 */
export function nameKey(name: string): string {
  let key = ended(foldName(name));
  for (let next = begun(key); next !== key; next = begun(key)) key = next;
  const [, form = '', word = ''] = beforeProvince.exec(key) ?? [];
  const whole = shortProvinces[word];
  return (whole === undefined ? key : `${form}${whole}`).replace(/^((?:\S+ )*)sumatra /, '$1sumatera ');
}

/** The words of a name that tell it from others of its kind; all of them where none does. */
export function tellingWords(key: string): string[] {
  const words = key.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !formWords.has(word));
  return telling.length > 0 ? telling : words;
}

function begun(key: string): string {
  for (const [form, written] of beginnings) {
    if (key.startsWith(`${form} `)) return `${written} ${key.slice(form.length + 1)}`.trim();
  }
  return key;
}

function ended(key: string): string {
  for (const [form, written] of endings) {
    if (key.endsWith(` ${form}`)) return `${written} ${key.slice(0, -form.length - 1)}`;
  }
  return key;
}
