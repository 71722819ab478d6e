import { numberWords } from '../number-words.ts';

function oneOf(...words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Schools below the university, by their short names, with what may belong to one: "SMP Negeri 7", "MIN 3", "TK B Pertiwi". */
export const schoolShort =
  '(?:SD(?:N|IT|LB|S|SN|K|I|LBN|IP)?|MI(?:N|S)?|SMP(?:N|IT|S|LB|K|TK|LBN|IP)?|MTs(?:N|S)?|SMA(?:N|IT|S|LB|K|TK|LBN)?|SMK(?:N|S|IT)?|MA(?:N|S|K)|SR(?= \\d)|SRMA|SRMP|SRT|SLB(?:N)?|TK(?:IT|LB|N)?|PAUD|RA|TPQ|TPA|SLTP|SLTA|STM|PKBM)(?![\\p{L}])';
/** The same with those that are written out, for where a word before them says that somebody goes there. */
export const schoolLevel = `(?:${schoolShort}|MA(?!\\p{L})|sekolah (?:dasar|menengah|rakyat|luar biasa)|madrasah|tsanawiyah|ibtidaiyah|aliyah|wustha|ulya|taman kanak-kanak|play ?group|kelompok bermain|day ?care|(?:primary|elementary|middle|secondary|junior high|senior high|high|vocational) school|(?:junior|senior) high|kindergarten|preschool)`;
const number = `(?:[1-9]|1[0-2]|XII|XI|IX|X|IV|VI{0,3}|I{1,3}|${numberWords})`;
const ordinal =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th))';
/** A class at school, not one of hotels, prisons or boxers. */
export const schoolClass = `(?:(?<!(?:hotel|sakit|lapas|rutan|bandara|pengadilan|jalan|rsud|rs|imigrasi|pelabuhan|puskesmas|bintang|wisata|rawat inap|bpjs) )(?:kelas|kls\\.?|klas|kl\\.|darjah)(?:nya|nyo|e)? ?[: ] ?(?:baru |masih )?${number}(?:[ -]?[A-H](?!\\p{L}))?(?![\\p{L}\\d])(?! ?(?:atau|sampai|hingga|s/?d|to|or) (?:kelas )?(?:\\d|[IVX]+(?!\\p{L})))(?!(?:, \\d{1,2})+,? dan \\d)(?! ?(?:kg|k|kilo|km|meter|menengah|lari|tinju|beasiswa|rawat|bpjs)(?!\\p{L}))|(?:grade|year|form) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\d-])|${ordinal}[- ]grade|TK [AB](?!\\p{L})|(?<=(?:TK|kelas|kls|di|,|\\() ?)nol (?:besar|kecil)|(?<=\\()(?:XII|XI|IX|X|VI{0,3}|IV|I{1,3})[ -](?:[A-H]|(?:M?IPA|IPS)(?: \\d)?)(?=\\))|(?:XII|XI|IX|VIII|VII)-[A-H](?!\\p{L})|(?:XII|XI|X)[ -](?:M?IPA|IPS|TKJ|RPL|AKL?|OTKP|DKV|TKR|TSM|MM|BDP|Bahasa|Agama|Merdeka)(?:[ -]\\d)?)(?!\\p{L})`;
/** Whoever learns at a school. */
export const learner = oneOf(
  'siswa|siswi|sisw|pelajar(?! islam)|pljr|murid|mrd|santri(?:wan|wati)?|peserta didik|pupil',
  'homeschool(?:ing|ed|er)?|(?:kejar )?paket [ABC](?!\\p{L})|anak didik pemasyarakatan|andikpas',
  `school ?(?:boy|girl|child|kid)|${ordinal}[- ]grader`,
  '(?:high|middle|primary|elementary|secondary|junior|senior|vocational|junior high|senior high)[- ]school(?:er| student| pupil)',
  'kindergart(?:e)?ner|(?:grade|year) \\d{1,2} student|(?:anggota )?paskibra(?:ka)?|pembawa baki',
  '(?:anggota|pengurus|sekretaris|bendahara|(?:wakil )?ketua) osis',
  '(?:anggota|pengurus|sekretaris|wakil|delegasi|utusan|(?:wakil )?ketua) forum anak',
  '(?:delegasi|duta|wakil|utusan) (?:anak(?! (?:cabang|ranting|perusahaan))|pelajar)',
  `${schoolShort} ?\\d{0,3} (?:student|pupil)|(?:junior|senior)[- ]high (?:student|pupil)`,
  `student (?:at|of|from)(?= ${schoolShort})|(?:pramuka )?(?:siaga|penggalang)(?= garuda)`,
  'pramuka (?:siaga|penggalang)|(?:dokter|polisi) kecil|dokcil|pocil',
  `(?:gadis|cewek|cowok|dara|bujang|budak|bocah) (?:sekolah|kelas|${schoolShort})`,
  `anak (?:sekolah|didik|asuh|panti|${schoolShort})`,
);
/** Whose young are called as children are. */
const animals = 'gajah|harimau|orang ?utan|sapi|kerbau|kambing|kucing|anjing|beruang|macan|penyu|ayam|kuda';
/** A child by another word. "Anak" alone may be anybody's grown-up son. */
export const young = oneOf(
  '\\p{L}+ (?:cilik|belia)',
  '(?:qari(?:ah)?|pianis|penari|pelukis|penyair|dalang|drummer|penulis|pendekar|peserta|artis|bintang) kecil',
  'ananda|adinda|(?:a?dek|dedek)(?= \\p{Lu})|ABH|pre-?teen(?:ager)?|bocah|bocil|lare|arek cilik',
  `kanak bajang|(?:balita|batita|bayi(?! (?:${animals}|tabung)))(?:nya|ku)?`,
  '(?:putra|putri|anak|cucu) kecil(?:nya|ku)?|si kecil',
  'anak(?: saksi| korban| pelaku)?(?= \\p{L}(?:[ .,(]|$))|ABG|kanak-kanak',
  'buah hati(?= (?:pasangan|dari|\\p{Lu}))|budak (?:kecik|kecil)',
  "(?:penyanyi|hafi[dz]z?(?:ah)?|hafidh|dai|da'i|pesilat|atlet|seniman|penari|pelukis|penulis|pembalap|artis|gadis|pendekar|anak) remaja",
  '(?:penerima|pemilik|pemegang) (?:kartu identitas anak|KIA)',
  '(?:masih|msh) (?:anak-anak|anak2|kecil(?:-kecil|2)?|kanak-kanak)',
  'anak (?:kecil|kecik|bajang|yatim|piatu|di ?bawah umur|korban|pelaku|saksi|berkebutuhan khusus|disabilitas|jalanan)',
  'gadis kecil|(?:si )?yatim(?: piatu)?|remaja(?! (?:masjid|islam))(?: putri| putra)?|toddler',
  'teen(?:ager|aged?)?|infant|newborn|preschooler|youngster|orphan|(?:young|little|baby) (?:boy|girl)',
  '(?:a|the) (?:boy|girl|kid|child|minor|baby)|(?:school|class)mate|teman se(?:kelas|bangku|kolah)(?:nya)?',
  'belum (?:akil|baligh?|(?:di)?(?:sunat|khitan))|anak baru gede|anak berhadapan dengan hukum',
  `(?:anak(?! (?:sungai|${animals}))|gadis|girl|boy|child)(?= (?:\\p{L}+ ){0,3}(?:bernama|(?:ber)?inisial|dipanggil|named|called))`,
  '(?<=seorang )anak (?:laki-laki|lelaki|perempuan)',
  '(?:pemain|kapten|kiper|penyerang|bek|gelandang|atlet|petenis|pebulu tangkis|player|striker|captain|top ?s[ck]or(?:er)?|pencetak gol)(?: \\p{L}+){0,2} (?:KU|U)-?(?:1[0-7]|9|8)',
  'kategori (?:KU|U)-?(?:1[0-7]|9|8)|(?<=\\()(?:KU|U)-?(?:1[0-7]|9|8)(?=\\))',
  '(?:putra|putri|anak|si) bungsu(?:nya)?|d[ib]? ?bwh (?:umur|usia)|di ?bawah umur|saksi anak',
  'belum (?:dewasa|cukup umur)|belum (?:punya|memiliki|mempunyai|ber-?) ?(?:e-?)?KTP|under ?age',
);

/** Somebody's own child; a subsidiary is an "anak perusahaan". */
const anak = `anak(?! (?:perusahaan|usaha|sungai|cabang|buah|tangga|panah|muda|negeri|bangsa|krakatau|${animals}))`;
/** Of whom an age makes a child, and who may be grown up without one. */
export const childWord = `(?<!\\p{L})${oneOf(
  `${anak}(?:nya|ku)?|ank(?:nya)?|bayi(?! (?:${animals}))(?:nya)?|(?:putra|putri|cucu|keponakan|adik|bungsu)(?:nya)?`,
  'bocah|bocil|lare|balita|batita|remaja|ABG|gadis|cilik|belia|termuda|si kecil|hafiz|hafizah|hafidz|penghafal',
  'siswa|siswi|pelajar|pljr|murid|santri|santriwan|santriwati|pupil|student|schoolboy|schoolgirl',
  'boys?|girls?|child|children|kid|sons?|daughters?|toddler|baby|teen|teenager|youngest',
)}(?!\\p{L})`;
/** Whoever is known by whose family they are. */
export const kinWord = oneOf(
  `${anak}(?! (?:asuh|didik))|ank|put(?:e?r)[ai]|cucu|cicit|buyut|ke(?:po|me)nakan|ponakan|kamanakan|sepupu|adik|adek`,
  'buah hati|bayi|(?:si )?kembar|si (?:bungsu|sulung)|(?:step|foster |god|adopted )?(?:son|daughter|child|kid)s?',
  '(?:great-)?grand(?:son|daughter|child)|nephew|niece|cousin|twins?|triplets|youngest',
  '(?:younger|little|kid|step|half-)(?: ?brother| ?sister)',
);
