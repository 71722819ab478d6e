/** Short labels of what has none in the ontology: our terms, and the GraphQL enums that are not its vocabularies. */
export const labelsId = {
  Term: {
    evidence: 'bukti',
    origin: 'asal',
    independentSources: 'asal yang mandiri',
    certain: 'kepastian',
    attested: 'hari yang disebut sumber',
    asOf: 'keadaan pada',
    knownAt: 'diketahui pada',
    contradiction: 'pertentangan',
    gap: 'yang belum diketahui',
  },
  TimelineBoundary: {
    HAPPENED: 'terjadi',
    BEGAN: 'mulai',
    ENDED: 'berakhir',
    ATTESTED: 'disebut demikian',
  },
  ContradictionKind: {
    CONFLICT: 'bertentangan',
    TENSION: 'belum jelas',
  },
  ChangeKind: {
    NEW: 'baru diketahui',
    CONFIRMED: 'dikuatkan',
    CHANGED: 'berubah',
  },
} as const;
