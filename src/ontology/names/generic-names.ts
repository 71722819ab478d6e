import type { Kind } from '../ontology.ts';
import { foldName } from './fold-name.ts';
import { posts } from './posts.ts';

// A post or a common noun names somebody only where it stands: "Gubernur" in one paper, "Panitia" in another.

/** One of these has to be in a generic name: what is named. */
const heads: ReadonlySet<string> = new Set([
  ...posts,
  ...words(`
  panitia komite tim dewan juri penilai penyelenggara pelaksana pemerintah pemprov pemkab pemkot pemda pemdes
  kementerian dinas badan kantor instansi lembaga organisasi perusahaan perseroan bank sekolah puskesmas rsud rs yayasan
  koperasi dinkes disdik disnaker dinsos dprd opd skpd bumd asosiasi komunitas kelompok pokja satgas sekretariat
  provinsi kabupaten kota kecamatan kelurahan desa
  committee jury judges organiser organisers organizer organizers government ministry agency office department company
  school hospital board team province regency city`),
]);

/** What may stand beside it and still tells nothing of which one. */
const tellingNothing = words(`
  wakil wali wilayah tingkat nasional pusat daerah regional lokal setempat umum utama eksekutif pelaksana harian jenderal
  pj plt plh pjs penjabat acting mantan para seluruh semua dan dari di of the a an and for at level provincial national
  local deputy vice regional organising organizing selection central former public state
  penghargaan award awards lomba acara kegiatan anugerah penganugerahan seleksi verifikasi kurator ahli pengarah kehormatan
  negeri swasta milik rumah sakit badan usaha perangkat organisasi rukun warga tetangga rt rw seksi bidang bagian
  presiden pengurus anggota staf khusus dua satu i ii iii terkait bersangkutan tersebut ini itu kami`);

/** The fields of a government's offices; each government has one of each. */
const fields = words(`
  kesehatan pendidikan kebudayaan sosial tenaga kerja ketenagakerjaan transmigrasi perhubungan pertanian perikanan
  perdagangan perindustrian koperasi ukm pariwisata pemuda olahraga lingkungan hidup komunikasi informatika pangan ketahanan
  perpustakaan arsip kearsipan pekerjaan penataan ruang perumahan permukiman pemberdayaan masyarakat perempuan perlindungan
  anak pengendalian penduduk keluarga berencana kependudukan pencatatan sipil penanaman modal perizinan kebakaran
  penyelamatan perencanaan pembangunan keuangan aset pendapatan kepegawaian penelitian pengembangan penanggulangan bencana
  pelayanan terpadu pintu health education social manpower environment tourism`);

/** Of each government there is one of these, with fields of its own; a ministry's field tells which it is. */
const ofAnyGovernment = words('dinas badan kadis kepala kabid kabag bidang bagian seksi office agency department');

/** Words that fit the rule and name one thing all the same. */
const one: ReadonlySet<string> = new Set(['pemerintah pusat', 'central government']);

/**
 * Whether a name is a bare post or a common noun, without the place or body that would tell whose: `Gubernur`, `Panitia
 * tingkat provinsi`, `Dinas Kesehatan`. Such a name means something in its own dossier, and nobody elsewhere.
 */
export function isGenericName(name: string): boolean {
  const folded = foldName(name);
  const parts = folded.split(' ');
  if (one.has(folded) || !parts.some((word) => heads.has(word))) return false;
  const hasFields = parts.some((word) => ofAnyGovernment.has(word));
  return parts.every(
    (word) => heads.has(word) || tellingNothing.has(word) || (hasFields && fields.has(word)) || /^\d{4}$/.test(word),
  );
}

/** The kinds that common nouns are printed for; an award may well be called after one, "Lomba Desa". */
const bearers: ReadonlySet<Kind | null> = new Set<Kind>(['Person', 'Office', 'Company', 'Organisation', 'Place']);

/** Whether a name that something of this kind is given names it in its own dossier alone. */
export function isGenericFor(kind: Kind | null, name: string): boolean {
  return bearers.has(kind) && isGenericName(name);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
