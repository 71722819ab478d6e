import type { Label } from '../../../ontology/ontology.ts';

/** What each group of words is called, in the order in which they are explained. */
export const groupLabels = {
  Term: { id: 'Istilah', en: 'Terms' },
  Modality: { id: 'Cara disebut', en: 'How it is said' },
  Stance: { id: 'Sikap sumber', en: 'Stance of the source' },
  Standing: { id: 'Kedudukan keterangan', en: 'Standing of the claim' },
  Verdict: { id: 'Hasil pemeriksaan bukti', en: 'How evidence fared when checked' },
  ConferralStatus: { id: 'Status penganugerahan', en: 'Status of a conferral' },
  PartyRole: { id: 'Peran dalam penganugerahan', en: 'Role in a conferral' },
  EntityKind: { id: 'Jenis', en: 'Kinds' },
  Level: { id: 'Tingkat', en: 'Level' },
  RegencyType: { id: 'Kabupaten dan kota', en: 'Regencies and cities' },
  Stage: { id: 'Tahap edisi', en: 'Stage of an edition' },
  TimelineBoundary: { id: 'Awal dan akhir', en: 'Beginning and end' },
  ReviewState: { id: 'Peninjauan keterangan berbeda', en: 'Review of a contradiction' },
  ContradictionKind: { id: 'Macam perbedaan', en: 'Sort of contradiction' },
  ChangeKind: { id: 'Macam kabar', en: 'Sort of news' },
} satisfies Readonly<Record<string, Label>>;

/** Short labels of what has none in the ontology: our terms, and the GraphQL enums that are not its vocabularies. */
export const ownLabels = {
  Term: {
    evidence: { id: 'bukti', en: 'evidence' },
    origin: { id: 'asal', en: 'origin' },
    independentSources: { id: 'sumber independen', en: 'independent sources' },
    certain: { id: 'kepastian', en: 'certainty' },
    attested: { id: 'hari yang disebut sumber', en: 'day a source vouches for' },
    asOf: { id: 'keadaan per', en: 'as of' },
    knownAt: { id: 'diketahui per', en: 'as known on' },
    contradiction: { id: 'keterangan berbeda', en: 'contradiction' },
    gap: { id: 'belum diketahui', en: 'not known yet' },
  },
  TimelineBoundary: {
    HAPPENED: { id: 'tanggal kejadian', en: 'took place' },
    BEGAN: { id: 'mulai', en: 'began' },
    ENDED: { id: 'berakhir', en: 'ended' },
    ATTESTED: { id: 'disebut pada', en: 'said to be so' },
  },
  ContradictionKind: {
    CONFLICT: { id: 'bertentangan', en: 'conflict' },
    TENSION: { id: 'belum jelas', en: 'unexplained' },
  },
  ChangeKind: {
    NEW: { id: 'baru diketahui', en: 'new' },
    CONFIRMED: { id: 'dikuatkan', en: 'confirmed' },
    CHANGED: { id: 'berubah', en: 'changed' },
  },
  CorrectionKind: {
    CORRECTION: { id: 'Ralat', en: 'Correction' },
    REPLY: { id: 'Tanggapan', en: 'Reply' },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;
