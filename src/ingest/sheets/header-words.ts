/** What a key of a conferral is called at the head of a column. */
export interface HeaderWords {
  readonly key: string;
  /** These say so themselves. */
  readonly sure: RegExp;
  /** These may, where no other column does. */
  readonly perhaps?: RegExp;
}

const body =
  'instansi|lembaga|organisasi|perusahaan|badan usaha|bumn|bumd|dinas|opd|pemda|pemerintah daerah|sekolah|madrasah|puskesmas|tim';
const place =
  'kabupaten|kota|kabupaten kota|kab kota|daerah|pemerintah kabupaten|pemerintah kota|desa|kelurahan|desa kelurahan|kecamatan|nagari';
const english = 'institution|organi[sz]ation|company|agency|school|regency|city|regency city|village|team';

/** In the order in which they are tried. Headers come in lower case, with words alone. */
export const headerWords: readonly HeaderWords[] = [
  {
    key: 'recipient',
    sure: new RegExp(
      `^(?:(?:nama )?(?:(?:${body}|${place}) )?(?:penerima|pemenang|peraih|juara nama)(?: (?:penghargaan|anugerah|award|hadiah))?(?: (?:${body}|${place}))?|(?:name of )?(?:recipients?|winners?|awardees?|laureates?|honorees?)(?: names?)?|(?:award )?(?:recipient|winner))$`,
    ),
    perhaps: new RegExp(`^(?:nama|name|(?:nama )?(?:${body}|${place})|(?:name of )?(?:the )?(?:${english}))$`),
  },
  {
    key: 'rank',
    sure: /^(?:peringkat|ranking|rangking|rank|juara|juara ke|urutan juara|placing|place|standing)$/,
    perhaps: /^posisi|position$/,
  },
  { key: 'category.label', sure: /^(?:nama )?(?:kategori|category)(?: (?:penghargaan|award))?$/ },
  {
    key: 'category.group',
    sure: /^(?:kelompok|golongan|group|kelompok kategori)$/,
    perhaps: /^(?:jenis|klasifikasi|type|class)$/,
  },
  { key: 'category.sector', sure: /^(?:sektor|bidang|sector|field)(?: usaha)?$/ },
  { key: 'category.scale', sure: /^(?:skala|scale|size)(?: usaha| perusahaan)?$/ },
  { key: 'category.criterion', sure: /^(?:kriteria|criterion|criteria|aspek|indikator)$/ },
  { key: 'category.zone', sure: /^(?:zona|zone|zonasi)$/ },
  {
    key: 'acceptedBy',
    sure: /^(?:(?:yang )?(?:menerima|mewakili)|diterima(?: oleh)?|diwakili(?: oleh)?|wakil|accepted by|received by|represented by)$/,
  },
  {
    key: 'presenter',
    sure: /^(?:penyerah|(?:yang )?menyerahkan|diserahkan(?: oleh)?|presented by|handed over by|presenter)$/,
  },
  {
    key: 'conferrer',
    sure: /^(?:pemberi(?: penghargaan)?|penyelenggara|diberikan oleh|given by|awarded by|conferred by|conferrer|organi[sz]er|awarding body)$/,
  },
  { key: 'edition', sure: /^(?:edisi|edition|gelaran)$/ },
  { key: 'award', sure: /^(?:nama )?(?:penghargaan|anugerah|award|awards|piala|tanda jasa)$/ },
  { key: 'year', sure: /^(?:tahun|year|thn)(?: (?:penghargaan|anugerah|award|penerimaan))?$/ },
  { key: 'level', sure: /^(?:tingkat|level|jenjang)(?: (?:penghargaan|award))?$/ },
  { key: 'area', sure: /^(?:wilayah|area)$/, perhaps: /^(?:provinsi|province)$/ },
  {
    key: 'date',
    sure: /^(?:tanggal|tgl|date|hari tanggal)(?: (?:penyerahan|penganugerahan|penerimaan|penghargaan|awarded|conferred|received))?$/,
  },
  { key: 'prize', sure: /^(?:hadiah|prize|nilai hadiah|uang pembinaan|besaran hadiah|prize money)$/ },
  { key: 'status', sure: /^status(?: penghargaan)?$/ },
];

/** Numbers the rows of a list, and says nothing of them. */
export const rowNumber = /^(?:no|nomor|nomer|no urut|nomor urut|number|row|s n|sn)$/;

/** A header as it is compared. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
