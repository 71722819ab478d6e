import type { WordTable } from '../../core/words.ts';

/** Narrowing to some types of claim. */
export const typeChoiceWords = {
  title: { id: 'Hanya keterangan jenis ini', en: 'Only claims of these types' },
  others: { id: 'Jenis keterangan lainnya', en: 'Other types of claim' },
  apply: { id: 'Saring', en: 'Narrow' },
  all: { id: 'Semua jenis keterangan', en: 'All types of claim' },
} satisfies WordTable;

/** A date to type or to choose. */
export const dateFieldWords = {
  example: { id: '8 Mei 2024', en: '8 May 2024' },
  pick: (label: string) => ({ id: `Pilih di kalender: ${label}`, en: `Choose from a calendar: ${label}` }),
} satisfies WordTable;
