import type { Language } from './language.ts';

/**
 * Where each kind of page stands, in each language; `:id` stands for an id. Indonesian has the plain addresses. What an
 * id names decides which of the pages at `/:id` it is.
 */
export const paths = {
  home: { id: '/', en: '/en' },
  ledger: { id: '/penghargaan', en: '/en/awards' },
  connect: { id: '/hubungan', en: '/en/connect' },
  timeline: { id: '/linimasa', en: '/en/timeline' },
  contradictions: { id: '/pertentangan', en: '/en/contradictions' },
  gaps: { id: '/celah', en: '/en/gaps' },
  sources: { id: '/sumber', en: '/en/sources' },
  changes: { id: '/perubahan', en: '/en/changes' },
  about: { id: '/tentang', en: '/en/about' },
  search: { id: '/cari', en: '/en/search' },
  network: { id: '/jaringan/:id', en: '/en/network/:id' },
  entity: { id: '/:id', en: '/en/:id' },
  claim: { id: '/:id', en: '/en/:id' },
  source: { id: '/:id', en: '/en/:id' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type PageName = keyof typeof paths;

/** The page on which an id stands. */
export function pageOfId(id: string): 'entity' | 'claim' | 'source' {
  if (id.startsWith('claim:')) return 'claim';
  return id.startsWith('source:') ? 'source' : 'entity';
}
