export const entity = {
  alsoCalled: 'Juga disebut',
  claims: 'Yang dinyatakan',
  noClaims: 'Tidak ada klaim di bawah waktu yang dipilih.',
  description: (name: string, kind: string, claims: string) =>
    `${name}, ${kind}: ${claims} klaim, masing-masing dengan buktinya.`,
};
