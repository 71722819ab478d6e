import type { Label } from '../../../ontology/ontology.ts';

/**
 * What the labels beside a claim mean, for a reader who has never seen the data: by the GraphQL enum and its value, and
 * under `Term` for words of ours that are no enum. One or two sentences each.
 */
export const claimExplanations = {
  Term: {
    evidence: {
      id: 'Kutipan berita yang menjadi dasar sebuah keterangan: kata persisnya (paling banyak dua belas), sumbernya, dan letaknya di dalam naskah. Di Jejak tidak ada keterangan tanpa bukti.',
      en: 'The passage of an article that says so: its exact words (twelve at most), its source, and where in the text they stand. There is no claim in Jejak without evidence.',
    },
    origin: {
      id: 'Sumber tertua dari naskah yang sama. Siaran pers yang dimuat lima media berasal dari satu tulisan, jadi dihitung satu sumber independen.',
      en: 'The oldest source with the same text. A press release printed by five newspapers comes from one text, so it counts as one independent source.',
    },
    independentSources: {
      id: 'Berapa sumber independen yang mendukung keterangan ini. Berita yang naskahnya hampir sama dihitung satu, sebanyak apa pun media yang memuatnya.',
      en: 'How many independent sources bear this claim out. Articles with nearly the same text count as one, however many newspapers print it.',
    },
    certain: {
      id: 'Pasti bila kata-kata sumber sendiri menyatakannya. Tidak pasti bila kata-katanya memang ada, tetapi artinya disimpulkan oleh penyusun data; catatan pada bukti menjelaskan bagaimana.',
      en: 'Certain when the words of the source say so themselves. Not certain when the words are there but the compilers of the data inferred what they mean; the note on the evidence says how.',
    },
    attested: {
      id: 'Hari ketika hal ini, menurut sumber, memang demikian; misalnya pada hari itu seseorang disebut gubernur. Awal dan akhirnya tidak diketahui.',
      en: 'A day for which a source says that it was so, such as a day on which somebody is called governor. Neither beginning nor end is known.',
    },
    asOf: {
      id: 'Menampilkan apa yang berlaku pada tanggal itu: yang belum mulai atau sudah berakhir ditinggalkan. Jabatan dan status baru tampil sejak hari pertama yang disebut sumber.',
      en: 'Shows what held on that date: what had not begun or had ended is left out. Offices and statuses appear from the first day that a source vouches for.',
    },
    knownAt: {
      id: 'Menampilkan hanya apa yang sudah dapat dibaca pada saat itu; bukti yang terbit sesudahnya ditinggalkan. Bila waktu terbit tidak tercetak, dipakai waktu paling awal yang mungkin.',
      en: 'Shows only what one could read by that moment; evidence published later is left out. Where no time of publication is printed, the earliest possible one counts.',
    },
    contradiction: {
      id: 'Dua hal yang tidak cocok, di dalam satu berita atau di antara beberapa berita. Jejak menampilkan keduanya dengan buktinya dan tidak memilih pihak; redaktur dapat memutuskannya.',
      en: 'Two things that do not fit together, within one article or between several. Jejak shows both with their evidence and takes no side; an editor may decide.',
    },
    gap: {
      id: 'Hal yang semestinya diketahui tetapi tidak disebut sumber mana pun, misalnya siapa yang menyerahkan penghargaan. Jejak tidak mengisinya dengan tebakan.',
      en: 'Something one should know and no source says, such as who handed over an award. Jejak does not fill it with a guess.',
    },
  },
  Modality: {
    ASSERTED: {
      id: 'Redaksi menyatakannya sendiri di dalam berita, tanpa menyandarkannya pada narasumber.',
      en: 'The newsroom says so itself in the article, and attributes it to nobody.',
    },
    QUOTED: {
      id: 'Yang mengatakannya adalah narasumber yang disebut di dalam berita, bukan redaksi.',
      en: 'A speaker named in the article says so, not the newsroom.',
    },
    CLAIMED: {
      id: 'Berita menyebutnya tanpa memberi tahu siapa yang mengatakannya atau dari mana hal itu diperoleh.',
      en: 'The article mentions it without telling who says so or where it was learnt.',
    },
    ALLEGED: {
      id: 'Baru dituduhkan. Tuduhan disimpan sebagai tuduhan: tidak ikut dijumlahkan dan tidak dipakai untuk menghubungkan dua nama.',
      en: 'It is only alleged. An allegation is kept as an allegation: no total counts it, and it joins no two names.',
    },
    DENIAL: {
      id: 'Yang dikutip adalah bantahan: menurut yang mengatakannya, hal ini tidak benar. Bantahan biasanya dicatat sebagai bukti yang membantah keterangan.',
      en: 'What is quoted is a denial: whoever speaks says that it is not so. As a rule a denial is recorded as evidence against the claim.',
    },
    PLAN: {
      id: 'Baru direncanakan. Rencana disimpan sebagai rencana: tidak ikut dijumlahkan dan tidak dipakai untuk menghubungkan dua nama.',
      en: 'It is only planned. A plan is kept as a plan: no total counts it, and it joins no two names.',
    },
    WISH: {
      id: 'Baru diharapkan. Harapan disimpan sebagai harapan: tidak ikut dijumlahkan dan tidak dipakai untuk menghubungkan dua nama.',
      en: 'It is only hoped for. A wish is kept as a wish: no total counts it, and it joins no two names.',
    },
  },
  Stance: {
    SUPPORTS: {
      id: 'Kutipan ini mendukung keterangan: menurut sumbernya, memang demikian.',
      en: 'This passage supports the claim: its source says that it is so.',
    },
    DISPUTES: {
      id: 'Kutipan ini membantah keterangan: menurut sumbernya, tidak demikian. Keterangannya tetap ditampilkan bersama bantahannya.',
      en: 'This passage disputes the claim: its source says that it is not so. The claim is still shown, with the dispute.',
    },
  },
  Standing: {
    UNCONTESTED: {
      id: 'Tidak ada sumber di Jejak yang membantah keterangan ini. Itu belum membuktikan bahwa keterangannya benar.',
      en: 'No source in Jejak disputes this claim. That does not prove it true.',
    },
    CONTESTED: {
      id: 'Sedikitnya satu sumber membantah keterangan ini. Bacalah bukti kedua pihak sebelum mengutipnya.',
      en: 'At least one source disputes this claim. Read the evidence on both sides before you quote it.',
    },
    RETRACTED: {
      id: 'Keterangan ini sudah ditarik. Keterangan yang ditarik tidak ikut dihitung.',
      en: 'This claim has been withdrawn. What is withdrawn is not counted.',
    },
  },
  Verdict: {
    EXACT: {
      id: 'Ketika dicocokkan dengan naskah di arsip, kata-kata kutipan ini ada persis di tempat yang dicatat.',
      en: 'When held against the archived text, these words stood exactly where the evidence says.',
    },
    MOVED: {
      id: 'Kata-kata kutipan ini ada di naskah arsip, satu kali, tetapi tidak di tempat yang dicatat.',
      en: 'These words are in the archived text, once, but not in the place that was recorded.',
    },
    NORMALISED: {
      id: 'Kata-kata kutipan ini ada di naskah arsip, dengan perbedaan huruf besar, tanda, atau spasi saja.',
      en: 'These words are in the archived text, with other capitals, marks or spaces.',
    },
    MISSING: {
      id: 'Kata-kata kutipan ini tidak ada di naskah arsip, atau ada di beberapa tempat lain sehingga tidak jelas mana yang dimaksud. Periksalah beritanya sebelum mengutip.',
      en: 'These words are not in the archived text, or in several other places, so that it is not clear which are meant. Look at the article before you quote them.',
    },
    SOURCE_CHANGED: {
      id: 'Naskah di arsip bukan lagi naskah yang dahulu dikutip, dan kata-kata ini tidak ada di dalamnya. Beritanya mungkin sudah disunting.',
      en: 'The archive no longer has the text that was quoted, and these words are not in the one it has. The article may have been edited.',
    },
    TEXT_NOT_HERE: {
      id: 'Arsip di server ini tidak menyimpan naskah beritanya, sehingga kutipan belum dapat dicocokkan. Itu tidak berarti kutipannya keliru.',
      en: 'The archive on this server does not have the text of the article, so the quotation could not be checked. That does not mean it is wrong.',
    },
  },
  TimelineBoundary: {
    HAPPENED: {
      id: 'Menurut sumber, hal ini terjadi pada tanggal itu.',
      en: 'A source says that it took place on that date.',
    },
    BEGAN: {
      id: 'Menurut sumber, hal ini berlaku sejak tanggal itu.',
      en: 'A source says that it has been so since that date.',
    },
    ENDED: {
      id: 'Menurut sumber, hal ini berlaku sampai tanggal itu.',
      en: 'A source says that it was so until that date.',
    },
    ATTESTED: {
      id: 'Pada tanggal itu sumber menyebutnya demikian. Sejak kapan dan sampai kapan tidak diketahui.',
      en: 'On that date a source says that it was so. Since when and until when is not known.',
    },
  },
  ReviewState: {
    OPEN: {
      id: 'Belum ada putusan redaktur tentang perbedaan ini.',
      en: 'No editor has decided on this contradiction yet.',
    },
    LEFT_WRONG: {
      id: 'Redaktur memutuskan bahwa keterangan yang pertama keliru.',
      en: 'An editor decided that the first side is wrong.',
    },
    RIGHT_WRONG: {
      id: 'Redaktur memutuskan bahwa keterangan yang kedua keliru.',
      en: 'An editor decided that the second side is wrong.',
    },
    BOTH_WRONG: {
      id: 'Redaktur memutuskan bahwa kedua keterangan keliru.',
      en: 'An editor decided that both sides are wrong.',
    },
    NOT_A_CONFLICT: {
      id: 'Redaktur memutuskan bahwa keduanya sebenarnya tidak bertentangan.',
      en: 'An editor decided that the two do not contradict each other after all.',
    },
  },
  ContradictionKind: {
    CONFLICT: { id: 'Keduanya tidak mungkin sama-sama benar.', en: 'Both cannot be right.' },
    TENSION: {
      id: 'Keduanya mungkin sama-sama benar, tetapi tidak ada sumber yang menjelaskan bagaimana.',
      en: 'Both may be right, but no source says how they fit together.',
    },
  },
  ChangeKind: {
    NEW: { id: 'Pada saat yang pertama hal ini belum diketahui.', en: 'It was not known at the earlier moment.' },
    CONFIRMED: {
      id: 'Hal ini sudah diketahui; kemudian ada bukti lain yang mengatakan hal yang sama.',
      en: 'It was known; since then further evidence says the same.',
    },
    CHANGED: {
      id: 'Hal ini sudah diketahui; kemudian ada yang baru terungkap tentangnya, misalnya tanggal, siapa yang mengatakannya, atau adanya bantahan.',
      en: 'It was known; since then something else became known of it, such as dates, who says so, or that it is disputed.',
    },
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;
