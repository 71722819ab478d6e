/** Schools below the university, by their short names, with what may belong to one: "SMP Negeri 7", "MIN 3", "TK B Pertiwi". */
export const schoolShort =
  '(?:SD(?:N|IT|LB|S|SN)?|MI(?:N|S)?|SMP(?:N|IT|S|LB)?|MTs(?:N|S)?|SMA(?:N|IT|S|LB)?|SMK(?:N|S)?|MA(?:N|S|K)|SLB(?:N)?|TK|PAUD|RA|SLTP|SLTA|STM)(?![\\p{L}])';
const number =
  '(?:[1-9]|1[0-2]|XII|XI|IX|X|IV|VI{0,3}|I{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas)';
/** A class at school, not one of hotels, prisons or boxers. */
export const schoolClass = `(?:(?<!(?:hotel|sakit|lapas|rutan|bandara|pengadilan|jalan|rsud|rs|imigrasi|pelabuhan|puskesmas|bintang|wisata) )kelas ?[: ] ?${number}(?:[ -]?[A-H](?!\\p{L}))?(?![\\p{L}\\d])(?! ?(?:kg|k|kilo|km|meter|menengah|lari|tinju|beasiswa)(?!\\p{L}))|(?:grade|year) \\d{1,2}(?![\\d-])|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th))[- ]grade)(?!\\p{L})`;
/** Whoever learns at a school. */
export const learner =
  '(?:siswa|siswi|pelajar|murid|santri(?:wan|wati)?|peserta didik|pupil|school ?(?:boy|girl|child|kid)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th)?)[- ]grader|(?:high|middle|primary|elementary|secondary|junior|senior|vocational|junior high|senior high)[- ]school(?:er| student| pupil)|(?:grade|year) \\d{1,2} student|anggota paskibraka|anggota osis|(?:wakil )?ketua (?:osis|forum anak)|duta anak|pramuka (?:siaga|penggalang)|anak sekolah|anak didik)';
/** A child by another word. "Anak" alone may be anybody's grown-up son. */
export const young =
  "(?:bocah|balita|batita|bayi|ABG|(?:gadis|penyanyi|hafi[dz]z?(?:ah)?|hafidh|dai|da'i|pesilat|atlet|seniman|penari|pelukis|penulis|pembalap|artis|anak|pendekar) (?:cilik|belia|remaja)|anak (?:kecil|yatim|piatu|di ?bawah umur|korban|pelaku|saksi|berkebutuhan khusus)|gadis kecil|(?:si )?yatim(?: piatu)?|remaja(?! masjid)(?: putri| putra)?|toddler|teen(?:ager|aged?)?|infant|preschooler|kindergart(?:e)?ner|(?:young|little) (?:boy|girl)|(?:a|the) (?:boy|girl|kid|child|minor|baby)|anak berhadapan dengan hukum|cucu(?:nya)?|(?:putra|putri|anak|si) bungsu(?:nya)?)";
