import { contradictionRules, gapRules } from './rules.ts';

/** What the graph finds by itself: contradictions and gaps. */
export const findings = {
  contradictionRules,
  gapRules,
  rule: 'Jenis',
  anyRule: 'semua jenis',
  state: 'Peninjauan',
  anyState: 'semua keadaan',
  kind: 'Tentang',
  anyKind: 'semua',
  about: 'Hanya tentang',
  all: 'lihat semuanya',
  apply: 'Saring',
  count: (count: string) => `${count} temuan`,
  evidence: 'Berdasarkan',
  left: 'Yang pertama',
  right: 'Yang kedua',
};

export const contradictions = {
  title: 'Pertentangan',
  description:
    'Klaim yang tidak cocok satu sama lain, ditemukan dengan aturan yang sama untuk semua. Pertentangan bukan tuduhan: sering kali satu sumber hanya salah ketik.',
  none: 'Tidak ada pertentangan yang cocok dengan saringan ini.',
};

export const gaps = {
  title: 'Celah',
  description:
    'Yang semestinya diketahui dan tidak disebut satu sumber pun: daftar pekerjaan bagi redaksi. Celah bukan tuduhan: sumbernya saja yang belum lengkap.',
  none: 'Tidak ada celah yang cocok dengan saringan ini.',
};
