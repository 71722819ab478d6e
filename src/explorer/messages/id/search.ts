export const search = {
  title: (text: string) => `Hasil pencarian: ${text}`,
  empty: 'Cari nama',
  description: 'Orang, jabatan, daerah, perusahaan, lembaga, program, peraturan, dan penghargaan yang tercatat.',
  kind: 'Jenis',
  anyKind: 'semua jenis',
  found: (count: string) => `${count} hasil`,
  none: (text: string) => `Tidak ada nama yang cocok dengan “${text}”.`,
  try: 'Coba sebagian nama saja, tanpa gelar; atau mulai dari daftar penghargaan.',
};
