import type { Label } from '../../../ontology/ontology.ts';
import type { LabelGroup } from './value-labels.ts';

/** How a column is called in a workbook for people, and whose words stand in it. */
export interface ColumnLabel {
  readonly label: Label;
  /** The vocabularies of its values, of which one has each. */
  readonly words?: readonly LabelGroup[];
  /** `true` and `false`, as people say them. */
  readonly flag?: { readonly true: Label; readonly false: Label };
}

const certainty = {
  true: { id: 'pasti', en: 'certain' },
  false: { id: 'belum pasti', en: 'uncertain' },
};
const yesOrNo = { true: { id: 'ya', en: 'yes' }, false: { id: 'tidak', en: 'no' } };

/** The columns of a workbook, by the names that a CSV has for them. What has none here, such as ids, is for programs alone. */
export const columnLabels: Readonly<Record<string, ColumnLabel>> = {
  name: { label: { id: 'Nama', en: 'Name' } },
  otherNames: { label: { id: 'Nama lain', en: 'Other names' } },
  kind: { label: { id: 'Jenis', en: 'Sort' }, words: ['EntityKind', 'ChangeKind', 'ContradictionKind'] },
  status: { label: { id: 'Status', en: 'Status' }, words: ['ConferralStatus'] },
  certain: { label: { id: 'Kepastian', en: 'Certainty' }, flag: certainty },
  date: { label: { id: 'Tanggal', en: 'Date' } },
  contested: { label: { id: 'Sumber berbeda tentang', en: 'Sources differ on' }, words: ['ContestedField'] },
  awardName: { label: { id: 'Penghargaan', en: 'Award' } },
  editionName: { label: { id: 'Edisi', en: 'Edition' } },
  labelYear: { label: { id: 'Tahun edisi', en: 'Year of the edition' } },
  year: { label: { id: 'Tahun edisi', en: 'Year of the edition' } },
  level: { label: { id: 'Tingkat', en: 'Level' }, words: ['Level'] },
  areaName: { label: { id: 'Daerah penyelenggaraan', en: 'Area of the edition' } },
  category: { label: { id: 'Kategori', en: 'Category' } },
  grade: { label: { id: 'Nilai', en: 'Grade' } },
  rank: { label: { id: 'Peringkat', en: 'Rank' } },
  rankCertain: { label: { id: 'Peringkat pasti', en: 'Certainly a rank' }, flag: yesOrNo },
  rankShared: { label: { id: 'Peringkat bersama', en: 'A shared rank' }, flag: yesOrNo },
  conferrerNames: { label: { id: 'Dianugerahkan oleh', en: 'Conferred by' } },
  presenterNames: { label: { id: 'Diserahkan oleh', en: 'Handed over by' } },
  presenterName: { label: { id: 'Diserahkan oleh', en: 'Handed over by' } },
  recipientNames: { label: { id: 'Penerima', en: 'Recipients' } },
  recipientName: { label: { id: 'Penerima', en: 'Recipient' } },
  recipientKinds: { label: { id: 'Jenis penerima', en: 'Kind of recipient' }, words: ['EntityKind'] },
  recipientCodes: { label: { id: 'Kode wilayah penerima (Kemendagri)', en: 'Code of the region (Kemendagri)' } },
  acceptedByNames: { label: { id: 'Diterima atas namanya oleh', en: 'Accepted on its behalf by' } },
  nthTime: { label: { id: 'Penerimaan ke', en: 'How manieth time' } },
  provinceName: { label: { id: 'Provinsi', en: 'Province' } },
  count: { label: { id: 'Jumlah', en: 'Number' } },
  claims: { label: { id: 'Jumlah keterangan', en: 'Number of claims' } },
  subjectName: { label: { id: 'Tentang', en: 'About' } },
  type: { label: { id: 'Keterangan', en: 'Claim' }, words: ['ClaimType'] },
  objectName: { label: { id: 'Isi keterangan', en: 'What it says' } },
  validFrom: { label: { id: 'Sejak', en: 'Since' } },
  validTo: { label: { id: 'Sampai', en: 'Until' } },
  standing: { label: { id: 'Dibantah atau tidak', en: 'Standing' }, words: ['Standing'] },
  modality: { label: { id: 'Cara disebut', en: 'How it is said' }, words: ['Modality'] },
  independentSources: { label: { id: 'Sumber independen', en: 'Independent sources' } },
  exact: { label: { id: 'Kutipan', en: 'Quotation' } },
  boundary: { label: { id: 'Arti tanggal', en: 'What the date means' }, words: ['TimelineBoundary'] },
  entityNames: { label: { id: 'Nama dalam kronologi', en: 'Names on the timeline' } },
  path: { label: { id: 'Rantai', en: 'Chain' } },
  step: { label: { id: 'Langkah', en: 'Step' } },
  fromName: { label: { id: 'Dari', en: 'From' } },
  toName: { label: { id: 'Ke', en: 'To' } },
  rule: { label: { id: 'Temuan', en: 'Finding' }, words: ['ContradictionRule', 'GapRule'] },
  state: { label: { id: 'Peninjauan', en: 'Review' }, words: ['ReviewState'] },
  aboutName: { label: { id: 'Tentang', en: 'About' } },
  aboutKind: { label: { id: 'Jenis', en: 'Kind' }, words: ['EntityKind'] },
  left: { label: { id: 'Keterangan pertama', en: 'The first' } },
  right: { label: { id: 'Keterangan kedua', en: 'The second' } },
  text: { label: { id: 'Temuan dalam kalimat', en: 'The finding as a sentence' } },
  why: { label: { id: 'Sebab', en: 'Why' } },
  title: { label: { id: 'Judul', en: 'Title' } },
  sourceTitle: { label: { id: 'Artikel', en: 'Article' } },
  publisherName: { label: { id: 'Media', en: 'Newspaper' } },
  published: { label: { id: 'Terbit', en: 'Published' } },
  url: { label: { id: 'Alamat artikel', en: 'Address of the article' } },
  sponsored: { label: { id: 'Naskah berbayar', en: 'Paid for' }, flag: yesOrNo },
  takenFrom: { label: { id: 'Diambil dari', en: 'Taken from' } },
  on: { label: { id: 'Dapat dibaca sejak', en: 'Could be read since' } },
};
