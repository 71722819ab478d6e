import type { WordTable } from '../../core/words.ts';

/** What the graph finds by itself: contradictions and gaps. */
export const findingWords = {
  rule: { id: 'Jenis', en: 'Sort' },
  anyRule: { id: 'semua jenis', en: 'any sort' },
  state: { id: 'Peninjauan', en: 'Review' },
  anyState: { id: 'semua keadaan', en: 'any state' },
  kind: { id: 'Tentang', en: 'About' },
  anyKind: { id: 'semua', en: 'anything' },
  about: { id: 'Hanya tentang', en: 'Only about' },
  all: { id: 'lihat semuanya', en: 'see all' },
  apply: { id: 'Saring', en: 'Filter' },
  count: (count: string) => ({ id: `${count} temuan`, en: `${count} found` }),
  evidence: { id: 'Berdasarkan', en: 'On the basis of' },
} satisfies WordTable;
