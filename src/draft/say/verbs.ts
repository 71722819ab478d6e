/** Verbs by which whoever stands before them wins. */
export const wins =
  '(?:has|have) been (?:named|awarded|honou?red|declared)|(?:has|have) (?:won|received|shared|claimed)|took home|takes home|walked away with|scooped|collected|garnered|nabbed|earns|taking|share|menggenggam|genggam|didaulat|dikukuhkan|meraup|mendulang|menyapu|sapu|duduk|memuncaki|mendapatkannya|meraihnya|naik menjadi|naik|mengekor|menguntit|membuntuti|menyusul|(?:melengkapi|menutup|menggenapi)(?= tiga besar)|meraih|raih|diraihnya|menerima|terima|memperoleh|peroleh|mendapat(?:kan)?|dapat(?:kan)?|menyabet|sabet|memenangi|memenangkan|menangi|menangkan|menang|menjuarai|juarai|merebut|rebut|memboyong|boyong|borong|memborong|menggondol|gondol|membawa pulang|bawa pulang|mengantongi|kantongi|merengkuh|menyandang|sandang|dianugerahi|dianugerahkan|diganjar|dinobatkan|ditetapkan|ditahbiskan|terpilih|keluar sebagai|tampil sebagai|menjadi|jadi|menempati|tempati|menduduki|duduki|berada|bertengger|mempertahankan|pertahankan|mengungguli|ungguli|mengalahkan|mencatatkan|dinyatakan|didapuk|diumumkan sebagai|disebut sebagai|puas|membukukan|memimpin|finis|was awarded|were awarded|was named|were named|received|receives|receive|won|wins|win|took|takes|take|claimed|clinched|earned|bagged|got|secured|was honou?red|were honou?red|was presented with|was given|were given|was declared|was|were|came|finished|ranked|placed|shared';
/** Of these the words behind must name a place or an award: much else is received and become. */
export const nominates =
  'masuk|lolos|dinominasikan|diusulkan|dicalonkan|diajukan|direkomendasikan|diunggulkan|was shortlisted|were shortlisted|was nominated|were nominated|is among|are among|made the|tercatat|gugur|batal|mengundurkan diri|didiskualifikasi|dicoret|withdrew';
/** Verbs whose winner stands behind them. */
export const wonBy =
  'dialihkan|[Mm]enguntit di belakangnya|[Mm]enyusul (?:kemudian|di belakangnya)|diisi|dikuasai|direngkuh|digenggam|beralih ke(?:pada)?|berpindah ke(?:pada)?|lepas ke|dikaruniakan|dipersembahkan|datang dari|disumbangkan|termasuk|menganulir|bestowed on|claimed by|taken by|diraih|dimenangi|dimenangkan|direbut|disabet|diboyong|diborong|ditempati|diduduki|dipegang|digondol|diperoleh|didapat(?:kan)?|dibawa pulang|disandang|dikantongi|dipertahankan|diterima|dihuni|jatuh|disematkan|memilih|menetapkan|menobatkan|menunjuk|pemenangnya|peraihnya|penerimanya|juaranya|disusul|diikuti|dibuntuti|presented|handed over|conferred|given|went to|goes to|go to|was won|were won|won by|was given to|was awarded to|awarded to|followed by|fell to|belongs to|diberikan|dianugerahkan|ditujukan|bagi|untuk|adalah|ialah|yakni|yaitu|are|namely|antara lain|di antaranya|milik|atas nama|karya|shared by|jointly won by|chose|selected|picked|included|including';
/** Of these only behind a place, a category or a word for winners: they join much else. */
export const joins =
  /^(?:termasuk|bagi|untuk|adalah|ialah|yakni|yaitu|are|namely|antara lain|di antaranya|milik|atas nama|karya|chose|selected|picked|included|including|memilih|menetapkan|menobatkan|menunjuk|diterima|diberikan|dianugerahkan)$/;
export const gives =
  'menyerahkan|serahkan|menganugerahkan|anugerahkan|menganugerahi|memberikan|memberi|berikan|beri|menyematkan|mengalungkan|membagikan|presented|presents|handed over|hands over|handed|handing over|conferred|confers|bestowed|gave|gives|awarded';
export const givenBy =
  'diserahkan|diserahterimakan|diberikan|dianugerahkan|disematkan|dikalungkan|disampaikan|dibagikan|presented|handed over|given|conferred|handed';
export const accepts = 'diterima|diambil|dijemput|accepted|collected|received|picked up';

/** Words for what is handed over. */
export const object =
  /(?<!\p{L})(?:penghargaan|piala|pialanya|trofi|piagam|sertifikat|plakat|medali|lencana|tanda kehormatan|anugerah|lencana|bintang|satyalancana|gelar|predikat|opini|juara|hadiah|awards?|trophy|trophies|prizes?|titles?|titel|mahkota|kemenangan|kursi|honou?rs?|medals?|certificates?)(?!\p{L})/iu;
/** Speech and presence: who does this before the verb is not whom the verb is about. */
export const otherSubject =
  /(?<!\p{L})(?:menyebut(?:kan)?|mengatakan|menyatakan|menjelaskan|mengaku|menilai|menambahkan|mengingatkan|mengungkapkan|bahwa|pemenang|peserta|warganya|meminta|mendukung|mencatat|hadir|menghadiri|menyaksikan|mendampingi|didampingi|said|says|that|told|hosted|mengumumkan|menyerahkan|memberikan|menganugerahkan|presented|handed|gave|agar|supaya|untuk)(?!\p{L})/u;
/** A list is announced: who is in it stands behind. */
export const opensList =
  /(?:pemenang|penerima|peraih|juara|nominasi|nominator|nomine|finalis|berikut|daftar|winners?|recipients?|finalists?|nominees?|kategori|jenjang|antara lain|di antaranya|yaitu|yakni|keduanya|follow(?:s|ing))/i;
export const goesOn =
  /^\W*(?:Selain\s(?:itu|⟦[A-Z]\d+⟧)[^⟦]{0,40},?\s(?:ada|terdapat|turut)|(?:Ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)nya|Mereka|Para (?:penerima|pemenang|peraih|finalis|nomine)(?:nya)?|(?:Penerima|Pemenang|Peraih|Finalis|Nominator)(?:nya)?|Nama-nama (?:itu|tersebut)|(?:Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan|Sepuluh) (?:\p{Ll}+ ){1,3}(?:itu|tersebut|lainnya|lain)?|Ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s(?:\p{Ll}+\s){1,3}(?:itu|tersebut|ini))[^⟦]{0,30}\s?(?:adalah|ialah|yakni|yaitu|masing-masing|antara lain|terdiri)|Yakni|Yaitu|(?:(?:Dua|Tiga|Empat|Lima|Enam|Beberapa|Sebagian)\s)?(?:[Dd]i antaranya|[Aa]ntara lain|[Tt]ermasuk)(?:nya)?(?:\s(?:adalah|yakni|yaitu|ada))?|Mereka (?:ter)?diri(?: dari| atas)|They (?:are|were)|The (?:\p{Ll}+ )?(?:winners|recipients|finalists|nominees) (?:are|were))(?!\p{L})/u;
