import type { Label } from './ontology.ts';

/** Under which terms the data may be used; it stands in whatever goes out. */
export const licence: Label = {
  en: 'Claims and evidence: CC BY 4.0. Provinces and regencies: ODbL 1.0, from idn-area-data, with codes of BPS. The articles belong to their publishers; at most twelve words of each passage are quoted.',
  id: 'Keterangan dan bukti: CC BY 4.0. Provinsi dan kabupaten/kota: ODbL 1.0, diambil dari idn-area-data, dengan kode BPS. Artikel milik penerbitnya; dari setiap kutipan paling banyak dua belas kata.',
};
