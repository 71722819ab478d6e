export const claim = {
  description: (sentence: string, sources: string) => `${sentence}. Asal yang mandiri: ${sources}.`,
  evidence: 'Bukti',
  firstKnown: 'Dapat diketahui sejak',
  attested: 'Disebut berlaku pada',
  stated: 'Sebelum penggabungan id',
  contradictions: 'Yang tidak cocok dengannya',
  corrections: 'Ralat dan tanggapan',
};
