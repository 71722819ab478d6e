/** Narrowing to some types of claim. */
export const types = {
  title: 'Hanya klaim jenis ini',
  others: 'Jenis klaim lainnya',
  apply: 'Saring',
  all: 'Semua jenis klaim',
};
