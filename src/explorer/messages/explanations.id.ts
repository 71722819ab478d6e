/**
 * What the labels on the pages mean, for a reader who has never seen the data: by the GraphQL enum and its value, and
 * under `Term` for words of ours that are no enum. One or two sentences each.
 */
export const explanationsId = {
  Term: {
    evidence:
      'Kutipan berita yang menjadi dasar sebuah klaim: kata persisnya (paling banyak dua belas), sumbernya, dan letaknya di dalam naskah. Di Jejak tidak ada klaim tanpa bukti.',
    origin:
      'Sumber tertua dari naskah yang sama. Siaran pers yang dimuat lima media berasal dari satu tulisan, jadi dihitung satu asal.',
    independentSources:
      'Berapa asal yang mendukung klaim ini. Berita yang naskahnya hampir sama dihitung satu, sebanyak apa pun media yang memuatnya.',
    certain:
      'Pasti bila kata-kata sumber sendiri menyatakannya. Tidak pasti bila kata-katanya memang ada, tetapi artinya disimpulkan oleh pembacanya; catatan pada bukti menjelaskan bagaimana.',
    attested:
      'Hari ketika hal ini, menurut sumber, memang demikian; misalnya pada hari itu seseorang disebut gubernur. Awal dan akhirnya tidak diketahui.',
    asOf: 'Menampilkan apa yang berlaku pada tanggal itu: yang belum mulai atau sudah berakhir ditinggalkan. Jabatan dan status baru tampil sejak hari pertama yang disebut sumber.',
    knownAt:
      'Menampilkan hanya apa yang sudah dapat dibaca pada saat itu; bukti yang terbit sesudahnya ditinggalkan. Bila waktu terbit tidak tercetak, dipakai waktu paling awal yang mungkin.',
    contradiction:
      'Dua hal yang tidak cocok, di dalam satu berita atau di antara beberapa berita. Jejak menampilkan keduanya dengan buktinya dan tidak memilih pihak; redaktur dapat memutuskannya.',
    gap: 'Hal yang semestinya diketahui tetapi tidak disebut sumber mana pun, misalnya siapa yang menyerahkan penghargaan. Jejak tidak mengisinya dengan tebakan.',
  },
  Modality: {
    ASSERTED: 'Redaksi menyatakannya sendiri di dalam berita, tanpa menyandarkannya pada narasumber.',
    QUOTED: 'Yang mengatakannya adalah narasumber yang disebut di dalam berita, bukan redaksi.',
    CLAIMED: 'Berita menyebutnya tanpa memberi tahu siapa yang mengatakannya atau dari mana keterangan itu diperoleh.',
    DENIAL:
      'Yang dikutip adalah bantahan: menurut yang mengatakannya, hal ini tidak benar. Bantahan biasanya dicatat sebagai bukti yang membantah klaim.',
    PLAN: 'Baru direncanakan. Rencana disimpan sebagai rencana: tidak ikut dijumlahkan dan tidak dipakai untuk menghubungkan dua nama.',
    WISH: 'Baru diharapkan. Harapan disimpan sebagai harapan: tidak ikut dijumlahkan dan tidak dipakai untuk menghubungkan dua nama.',
  },
  Stance: {
    SUPPORTS: 'Kutipan ini mendukung klaim: menurut sumbernya, memang demikian.',
    DISPUTES:
      'Kutipan ini membantah klaim: menurut sumbernya, tidak demikian. Klaimnya tetap ditampilkan bersama bantahannya.',
  },
  Standing: {
    UNCONTESTED: 'Tidak ada sumber di Jejak yang membantah klaim ini. Itu belum membuktikan bahwa klaimnya benar.',
    CONTESTED: 'Sedikitnya satu sumber membantah klaim ini. Bacalah bukti kedua pihak sebelum mengutipnya.',
    RETRACTED: 'Klaim ini sudah ditarik. Klaim yang ditarik tidak ikut dihitung.',
  },
  Verdict: {
    EXACT: 'Ketika dicocokkan dengan naskah di arsip, kata-kata kutipan ini ada persis di tempat yang dicatat.',
    MOVED: 'Kata-kata kutipan ini ada di naskah arsip, satu kali, tetapi tidak di tempat yang dicatat.',
    NORMALISED: 'Kata-kata kutipan ini ada di naskah arsip, dengan perbedaan huruf besar, tanda, atau spasi saja.',
    MISSING:
      'Kata-kata kutipan ini tidak ada di naskah arsip, atau ada di beberapa tempat lain sehingga tidak jelas mana yang dimaksud. Periksalah beritanya sebelum mengutip.',
    SOURCE_CHANGED:
      'Naskah di arsip bukan lagi naskah yang dahulu dikutip, dan kata-kata ini tidak ada di dalamnya. Beritanya mungkin sudah disunting.',
    TEXT_NOT_HERE:
      'Arsip di server ini tidak menyimpan naskah beritanya, sehingga kutipan belum dapat dicocokkan. Itu tidak berarti kutipannya keliru.',
  },
  ConferralStatus: {
    PROPOSED: 'Diusulkan untuk menerima penghargaan. Usulan belum tentu menjadi nominasi, apalagi penghargaan.',
    NOMINATED: 'Masuk nominasi. Nominasi bukan penghargaan yang diterima.',
    FINALIST: 'Sampai di tahap akhir penilaian. Finalis belum tentu menerima penghargaan.',
    PLANNED: 'Menurut sumber, penghargaan ini akan diserahkan. Penyerahannya sendiri belum diberitakan.',
    ANNOUNCED: 'Penerimanya sudah diumumkan. Penyerahannya sendiri belum diberitakan.',
    CLAIMED:
      'Disebut sambil lalu pernah diterima; penganugerahannya sendiri tidak diberitakan. Jangan dihitung sebagai penghargaan yang diterima sebelum dipastikan.',
    CONFERRED: 'Menurut sumber, penghargaan ini sudah dianugerahkan.',
    DROPPED: 'Sempat diusulkan atau dinilai, lalu gugur sebelum penganugerahan.',
    REVOKED: 'Penghargaan ini diambil kembali dari penerimanya.',
  },
  PartyRole: {
    RECIPIENT:
      'Yang diberi penghargaan: orang, jabatan, daerah, perusahaan, lembaga, tempat, atau program. Yang naik ke panggung bisa orang lain.',
    PRESENTER: 'Yang menyerahkan penghargaan kepada penerima. Ia belum tentu yang menganugerahkannya.',
    CONFERRER: 'Yang menganugerahkan, artinya yang memberi penghargaan itu, walaupun diserahkan oleh orang lain.',
    ACCEPTED_BY: 'Yang mengambil penghargaan untuk penerimanya. Ia sendiri bukan penerima.',
    PROPOSER: 'Yang mengusulkan agar penghargaan diberikan.',
    WITNESS: 'Yang menyaksikan penyerahan, tanpa ikut menyerahkan atau menerima.',
  },
  EntityKind: {
    PERSON:
      'Manusia. Namanya ditulis tanpa gelar dan sapaan; bentuk yang tercetak di berita tercantum sebagai nama lain.',
    OFFICE:
      'Sebuah jabatan, siapa pun yang memegangnya. Gubernur Jambi adalah jabatan; orang yang memegangnya dicatat terpisah.',
    PROVINCE: 'Sebuah provinsi: wilayahnya sekaligus pemerintahnya.',
    REGENCY: 'Sebuah kabupaten atau kota: wilayahnya sekaligus pemerintahnya.',
    PLACE: 'Tempat selain provinsi, kabupaten, dan kota, misalnya gedung, kecamatan, atau desa.',
    COMPANY: 'Badan usaha, termasuk BUMN, BUMD, dan perusahaan rumah sakit.',
    ORGANISATION: 'Kementerian, badan, tim, perkumpulan, atau redaksi media.',
    PROGRAMME: 'Program untuk umum, misalnya jaminan sosial ketenagakerjaan.',
    REGULATION: 'Peraturan atau keputusan resmi, misalnya perda, pergub, inpres, atau kepgub.',
    AWARD: 'Sebuah penghargaan secara keseluruhan, dari tahun ke tahun. Setiap pelaksanaannya disebut edisi.',
    EDITION:
      'Satu kali pelaksanaan sebuah penghargaan, pada satu tingkat dan di satu daerah. Tahun pada namanya bisa berbeda dari tahun penyerahannya.',
    EVENT: 'Sesuatu yang berlangsung: penganugerahan, penandatanganan, wawancara.',
    CONFERRAL:
      'Satu penghargaan kepada satu pihak atau lebih, dengan semua yang berperan: penerima, penyerah, pengusul. Yang baru diusulkan atau dinominasikan juga dicatat, maka lihatlah statusnya.',
  },
  Level: {
    NATIONAL: 'Edisi ini diadakan di tingkat nasional.',
    PROVINCIAL:
      'Edisi ini diadakan di tingkat provinsi, untuk satu provinsi. Menang di sini bukan menang di tingkat nasional.',
    REGENCY: 'Edisi ini diadakan di tingkat kabupaten atau kota.',
  },
  RegencyType: {
    KABUPATEN: 'Kabupaten, dipimpin bupati. Setingkat dengan kota.',
    KOTA: 'Kota, dipimpin wali kota. Setingkat dengan kabupaten.',
  },
  Stage: {
    INTERVIEW: 'Acara ini adalah wawancara untuk menilai calon penerima.',
    ANNOUNCEMENT: 'Dalam acara ini penerimanya diumumkan. Penyerahannya bisa pada hari lain.',
    CEREMONY: 'Dalam acara ini penghargaannya diserahkan.',
  },
  TimelineBoundary: {
    HAPPENED: 'Menurut sumber, hal ini terjadi pada tanggal itu.',
    BEGAN: 'Menurut sumber, hal ini berlaku sejak tanggal itu.',
    ENDED: 'Menurut sumber, hal ini berlaku sampai tanggal itu.',
    ATTESTED: 'Pada tanggal itu sumber menyebutnya demikian. Sejak kapan dan sampai kapan tidak diketahui.',
  },
  ReviewState: {
    OPEN: 'Belum ada putusan redaktur tentang pertentangan ini.',
    LEFT_WRONG: 'Redaktur memutuskan bahwa keterangan yang pertama keliru.',
    RIGHT_WRONG: 'Redaktur memutuskan bahwa keterangan yang kedua keliru.',
    BOTH_WRONG: 'Redaktur memutuskan bahwa kedua keterangan keliru.',
    NOT_A_CONFLICT: 'Redaktur memutuskan bahwa keduanya sebenarnya tidak bertentangan.',
  },
  ContradictionKind: {
    CONFLICT: 'Keduanya tidak mungkin sama-sama benar.',
    TENSION: 'Keduanya mungkin sama-sama benar, tetapi tidak ada sumber yang menjelaskan bagaimana.',
  },
  ChangeKind: {
    NEW: 'Pada saat yang pertama hal ini belum diketahui.',
    CONFIRMED: 'Hal ini sudah diketahui; kemudian ada bukti lain yang mengatakan hal yang sama.',
    CHANGED:
      'Hal ini sudah diketahui; kemudian ada yang baru terungkap tentangnya, misalnya tanggal, siapa yang mengatakannya, atau adanya bantahan.',
  },
} as const;
