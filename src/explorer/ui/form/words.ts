import type { WordTable } from '../../core/words.ts';

/** Narrowing to some types of claim. */
export const typeChoiceWords = {
  title: { id: 'Hanya klaim jenis ini', en: 'Only claims of these types' },
  others: { id: 'Jenis klaim lainnya', en: 'Other types of claim' },
  apply: { id: 'Saring', en: 'Narrow' },
  all: { id: 'Semua jenis klaim', en: 'All types of claim' },
} satisfies WordTable;
