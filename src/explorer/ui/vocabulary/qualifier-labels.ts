import type { WordTable } from '../../core/words.ts';

/** What narrows a claim, by the name that the API gives it; a part of a category or rank stands behind a dot. */
export const qualifierLabels = {
  from: { id: 'Sejak', en: 'Since' },
  to: { id: 'Sampai', en: 'Until' },
  attested: { id: 'Berlaku pada', en: 'So on' },
  acting: { id: 'Penjabat', en: 'Acting' },
  date: { id: 'Tanggal', en: 'Date' },
  printedDate: { id: 'Tanggal di artikel', en: 'Date as printed' },
  printedWeekday: { id: 'Hari di artikel', en: 'Weekday as printed' },
  budgetLine: { id: 'Pos anggaran', en: 'Budget line' },
  year: { id: 'Tahun', en: 'Year' },
  stage: { id: 'Tahap', en: 'Stage' },
  labelYear: { id: 'Tahun pada nama', en: 'Year on the label' },
  level: { id: 'Tingkat', en: 'Level' },
  area: { id: 'Wilayah', en: 'Area' },
  assessmentPeriod: { id: 'Masa penilaian', en: 'Assessment period' },
  announcementDate: { id: 'Tanggal pengumuman', en: 'Date of the announcement' },
  onBehalfOf: { id: 'Atas nama', en: 'On behalf of' },
  capacity: { id: 'Sebagai', en: 'As' },
  category: { id: 'Kategori', en: 'Category' },
  'category.label': { id: 'Kategori', en: 'Category' },
  'category.group': { id: 'Kelompok', en: 'Group' },
  'category.sector': { id: 'Sektor', en: 'Sector' },
  'category.scale': { id: 'Skala', en: 'Scale' },
  'category.criterion': { id: 'Kriteria', en: 'Criterion' },
  'category.zone': { id: 'Zona', en: 'Zone' },
  rank: { id: 'Peringkat', en: 'Rank' },
  'rank.value': { id: 'Peringkat', en: 'Rank' },
  'rank.basis': { id: 'Dasar peringkat', en: 'What the rank rests on' },
  'rank.certain': { id: 'Peringkat pasti', en: 'Certainly a rank' },
  'rank.shared': { id: 'Peringkat bersama', en: 'A shared rank' },
  grade: { id: 'Nilai', en: 'Grade' },
  listed: { id: 'Urutan dalam daftar', en: 'Place in the list' },
  status: { id: 'Status', en: 'Status' },
  by: { id: 'Diputuskan oleh', en: 'Decided by' },
  decided: { id: 'Diputuskan pada', en: 'Decided on' },
  /** Of a conferral, where sources differ. */
  award: { id: 'Penghargaan', en: 'Award' },
  edition: { id: 'Edisi', en: 'Edition' },
} satisfies WordTable;

export type QualifierName = keyof typeof qualifierLabels;
