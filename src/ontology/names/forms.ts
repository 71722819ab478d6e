// Newspapers write one government and one office in many ways. Where a name begins with a left side, the right side is
// written for it, until nothing more fits. No right side begins with its own or a later left side, so that this ends.

type Written = readonly (readonly [string, string])[];

const governments: Written = [
  ['pemerintah daerah provinsi', 'provinsi'],
  ['pemerintah daerah kabupaten', 'kabupaten'],
  ['pemerintah daerah kota', 'kota'],
  ['pemerintah provinsi', 'provinsi'],
  ['pemerintah prov', 'provinsi'],
  ['pemerintah kabupaten', 'kabupaten'],
  ['pemerintah kab', 'kabupaten'],
  ['pemerintah kota', 'kota'],
  ['pemprov', 'provinsi'],
  ['pemda provinsi', 'provinsi'],
  ['pemda kabupaten', 'kabupaten'],
  ['pemda kab', 'kabupaten'],
  ['pemda kota', 'kota'],
  ['pemkab', 'kabupaten'],
  ['pemkot', 'kota'],
  ['pemko', 'kota'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
  ['kab', 'kabupaten'],
  ['kabupaten administrasi', 'kabupaten'],
  ['kabupaten adm', 'kabupaten'],
  ['kota administrasi', 'kota'],
  ['kota administratif', 'kota'],
  ['kota adm', 'kota'],
  ['kotamadya', 'kota'],
  ['government of', ''],
  ['provincial government of', 'provinsi'],
  ['regency government of', 'kabupaten'],
  ['city government of', 'kota'],
  ['province of', 'provinsi'],
  ['regency of', 'kabupaten'],
  ['city of', 'kota'],
  ['municipality of', 'kota'],
];

const offices: Written = [
  // Whoever acts in an office acts in that office: the claim says so, not the name.
  ['pj', ''],
  ['plt', ''],
  ['pjs', ''],
  ['plh', ''],
  ['penjabat', ''],
  ['acting', ''],
  ['gub', 'gubernur'],
  ['wagub', 'wakil gubernur'],
  ['wakil gub', 'wakil gubernur'],
  ['wabup', 'wakil bupati'],
  ['walkot', 'wali kota'],
  ['wawako', 'wakil wali kota'],
  ['wawali', 'wakil wali kota'],
  ['wawalkot', 'wakil wali kota'],
  ['walikota', 'wali kota'],
  ['wakil walikota', 'wakil wali kota'],
  ['sekretaris daerah', 'sekda'],
  ['sekdaprov', 'sekda provinsi'],
  ['sekdakab', 'sekda kabupaten'],
  ['sekdako', 'sekda kota'],
  ['sekdakot', 'sekda kota'],
  ['regional secretary of', 'sekda'],
  ['gubernur provinsi', 'gubernur'],
  ['gubernur prov', 'gubernur'],
  ['wakil gubernur provinsi', 'wakil gubernur'],
  ['wakil gubernur prov', 'wakil gubernur'],
  ['bupati kabupaten', 'bupati'],
  ['bupati kab', 'bupati'],
  ['wakil bupati kabupaten', 'wakil bupati'],
  ['wakil bupati kab', 'wakil bupati'],
  ['wali kota kota', 'wali kota'],
  ['wakil wali kota kota', 'wakil wali kota'],
  ['governor of', 'gubernur'],
  ['deputy governor of', 'wakil gubernur'],
  ['vice governor of', 'wakil gubernur'],
  ['regent of', 'bupati'],
  ['deputy regent of', 'wakil bupati'],
  ['vice regent of', 'wakil bupati'],
  ['mayor of', 'wali kota'],
  ['deputy mayor of', 'wakil wali kota'],
  ['vice mayor of', 'wakil wali kota'],
];

/** Short forms of the trade that name one thing alone, also where nothing stands behind them. */
const trade: Written = [
  ['wapres', 'wakil presiden'],
  ['vice president of', 'wakil presiden'],
  ['vice president', 'wakil presiden'],
  ['president of', 'presiden'],
  ['president', 'presiden'],
  ['rs', 'rumah sakit'],
  ['rsu', 'rumah sakit umum'],
  ['rsud', 'rumah sakit umum daerah'],
  ['rsup', 'rumah sakit umum pusat'],
  ['rsia', 'rumah sakit ibu dan anak'],
  ['kadis', 'kepala dinas'],
  ['kadinkes', 'kepala dinas kesehatan'],
  ['kadisdik', 'kepala dinas pendidikan'],
  ['kadinsos', 'kepala dinas sosial'],
  ['dinkes', 'dinas kesehatan'],
  ['disdik', 'dinas pendidikan'],
  ['dinsos', 'dinas sosial'],
  ['disnaker', 'dinas tenaga kerja'],
  ['dirut', 'direktur utama'],
  ['dirjen', 'direktur jenderal'],
  ['sekjen', 'sekretaris jenderal'],
  ['ketum', 'ketua umum'],
  ['waka', 'wakil ketua'],
];

// Ministries have been renamed and split; only short forms that have meant one of them all along are here.
const ministries: Readonly<Record<string, string>> = {
  kes: 'kesehatan',
  keu: 'keuangan',
  sos: 'sosial',
  dagri: 'dalam negeri',
  lu: 'luar negeri',
  aker: 'ketenagakerjaan',
  naker: 'ketenagakerjaan',
  ag: 'agama',
  tan: 'pertanian',
  hub: 'perhubungan',
  han: 'pertahanan',
  perin: 'perindustrian',
  dag: 'perdagangan',
};
const ofMinistries: Written = [
  ...Object.entries(ministries).flatMap(
    ([short, field]): Written => [
      [`men${short}`, `menteri ${field}`],
      [`wamen${short}`, `wakil menteri ${field}`],
      [`kemen${short}`, `kementerian ${field}`],
    ],
  ),
  ['minister of health', 'menteri kesehatan'],
  ['minister of finance', 'menteri keuangan'],
  ['minister of home affairs', 'menteri dalam negeri'],
  ['minister of manpower', 'menteri ketenagakerjaan'],
  ['minister of social affairs', 'menteri sosial'],
  ['ministry of health', 'kementerian kesehatan'],
  ['ministry of finance', 'kementerian keuangan'],
  ['ministry of home affairs', 'kementerian dalam negeri'],
  ['ministry of manpower', 'kementerian ketenagakerjaan'],
  ['ministry of social affairs', 'kementerian sosial'],
];

/** Beginnings behind which a name goes on. */
export const beginnings: Written = [...governments, ...offices];

/** Beginnings that may be the whole of a name. */
export const wholes: Written = [...trade, ...ofMinistries];

/** English puts the form behind the name: Tebo Regency, Jambi Governor. */
export const endings: Written = [
  ['provincial government', 'provinsi'],
  ['regency government', 'kabupaten'],
  ['city government', 'kota'],
  ['province', 'provinsi'],
  ['regency', 'kabupaten'],
  ['municipality', 'kota'],
  ['city', 'kota'],
  ['deputy governor', 'wakil gubernur'],
  ['vice governor', 'wakil gubernur'],
  ['governor', 'gubernur'],
  ['deputy regent', 'wakil bupati'],
  ['vice regent', 'wakil bupati'],
  ['regent', 'bupati'],
  ['deputy mayor', 'wakil wali kota'],
  ['vice mayor', 'wakil wali kota'],
  ['mayor', 'wali kota'],
];

/** Offices and bodies of the state: "RI" behind them tells nothing. */
export const ofTheState =
  /^((?:wakil )?(?:presiden|menteri)\b.*|kementerian .*|mpr|dpr|dpd) (?:republik indonesia|ri|indonesia)$/;

/** What may stand before the name of a region, with the kind of region that then follows. */
export const beforeRegion: readonly (readonly [string, 'province' | 'regency' | 'city' | 'any'])[] = [
  ['wakil gubernur', 'province'],
  ['gubernur', 'province'],
  ['sekda provinsi', 'province'],
  ['dprd provinsi', 'province'],
  ['provinsi', 'province'],
  ['wakil bupati', 'regency'],
  ['bupati', 'regency'],
  ['sekda kabupaten', 'regency'],
  ['dprd kabupaten', 'regency'],
  ['kabupaten', 'regency'],
  ['wakil wali kota', 'city'],
  ['wali kota', 'city'],
  ['sekda kota', 'city'],
  ['dprd kota', 'city'],
  ['kota', 'city'],
  ['sekda', 'any'],
  ['dprd', 'any'],
];

/** Words that say what kind of thing a name names, and nothing of which one. */
export const formWords: ReadonlySet<string> = new Set(
  'provinsi kabupaten kota pemerintah pemprov pemkab pemkot pemda prov kab daerah pt cv ud tbk persero perumda bank rs rsud rumah sakit umum of the dan penghargaan award'.split(
    ' ',
  ),
);
