/** How far something has come, in the words of the ontology; `null` where the words say that it is not so. */
export type Status =
  | 'PROPOSED'
  | 'NOMINATED'
  | 'FINALIST'
  | 'PLANNED'
  | 'ANNOUNCED'
  | 'CLAIMED'
  | 'CONFERRED'
  | 'REVOKED'
  | 'DROPPED';

/** What the words before and around a verb make of it. */
export interface Mood {
  readonly status: Status | null;
  /** The words that say so; null for what is simply told. */
  readonly words: string | null;
}

interface Rule {
  readonly pattern: RegExp;
  readonly status: Status | null;
}

/** From the strongest: a hope for an award that was revoked is a hope. */
const rules: readonly Rule[] = [
  {
    pattern:
      /(?<!\p{L})(?:semoga|moga-moga|mudah-mudahan|berharap|diharapkan|harapannya|berharap agar|memohon|mohon doa|ingin|berkeinginan|menargetkan|ditargetkan|target(?:kan|nya)|bertekad|optimis(?:tis)?|membidik|mengincar|berpeluang|berambisi|berupaya|berusaha|kelak|suatu saat|bermimpi|siap merebut|memperebutkan|diperebutkan|hop(?:e|es|ed|ing)|aims?|wants?|wish(?:es)?|could win|eyeing|vying|compet(?:e|es|ing))(?!\p{L})/iu,
    status: null,
  },
  {
    pattern:
      /(?<!\p{L})(?:membantah|bantah|menyangkal|menampik|menepis|tepis|tidak benar|hoaks|hoax|palsu|bukan(?:lah)?(?! hanya| sekadar| cuma)|gagal|narrowly missed|missed the|tanpa (?:menerima|meraih|mendapat)|(?:tidak|tak|belum)(?: pernah| juga| sempat| berhasil)? (?:menerima|meraih|mendapat\p{Ll}*|memperoleh|memenang\p{Ll}*|menang|masuk|dapat|ikut|terpilih|ada|memberi\p{Ll}*)|did not|didn[’']t|never|den(?:y|ied|ies)|fail(?:ed|s)? to|without (?:winning|an award))(?!\p{L})/iu,
    status: null,
  },
  {
    pattern:
      /(?<!\p{L})(?:beredar|viral|unggahan|media sosial|warganet|dikabarkan|kabarnya|konon|isu|diklaim|mengklaim|klaim|disebut-sebut|rumou?r(?:s|ed)?|allegedly|reportedly)(?!\p{L})/iu,
    status: null,
  },
  {
    pattern:
      /(?<!\p{L})(?:mencabut|dicabut|pencabutan|menganulir|dianulir|membatalkan|dibatalkan|menarik kembali|ditarik kembali|revoked?|rescinded|stripped|withdrawn)(?!\p{L})/iu,
    status: 'REVOKED',
  },
  {
    pattern:
      /(?<!\p{L})(?:batal (?:diserahkan|diberikan|digelar|menerima|mendapat\p{Ll}*|diberi\p{Ll}*|meraih|dianugerahi)|gugur|didiskualifikasi|mengundurkan diri|dicoret|dikeluarkan|disqualified|withdrew|dropped out|was dropped)(?!\p{L})/iu,
    status: 'DROPPED',
  },
  {
    pattern:
      /(?<!\p{L})(?:mengusulkan|diusulkan|usulkan|pengusulan|mengajukan|diajukan|merekomendasikan|direkomendasikan|propos(?:e|ed|es)|recommended)(?!\p{L})/iu,
    status: 'PROPOSED',
  },
  {
    pattern:
      /(?<!\p{L})(?:finalis|finalists?|(?<!(?:melengkapi|menutup|menggenapi) )(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d{1,2}) besar|babak final|grand final|semifinal\p{Ll}*|shortlist(?:ed)?|short-listed|last (?:three|five|ten))(?!\p{L})/iu,
    status: 'FINALIST',
  },
  {
    pattern:
      /(?<!\p{L})(?:nominasi(?:nya)?|nominator|nomine|dinominasikan|calon (?:penerima|peraih|pemenang)|kandidat|unggulan|nominat(?:ed|ion|ions)|nominees?)(?!\p{L})/iu,
    status: 'NOMINATED',
  },
  {
    pattern:
      /(?<!\p{L})(?:akan|bakal|direncanakan|berencana|rencananya|dijadwalkan|diagendakan|will|would|is to|are to|going to|(?:is|are) (?:set|due|expected|slated) to|scheduled|planned)(?!\p{L})/iu,
    status: 'PLANNED',
  },
];
/** What only may be: with these before the verb nothing is said to have happened. */
const maybe =
  /(?<!\p{L})(?:bisa|dapat|agar|supaya|jika|bila|apabila|kalau|kalaupun|seandainya|if|may|might|can|should)\s(?:[\p{Ll}]+\s){0,4}$/iu;

/**
 * The mood of a verb.
 * @param before the words of its clause before it, with those that open the sentence
 * @param behind the words of its clause behind it
 */
export function moodOf(before: string, behind: string): Mood {
  const all = `${before} ${behind}`.replace(/(?:[Jj]uara|JUARA|[Pp]emenang)\s[Hh]arapan/g, '');
  for (const { pattern, status } of rules) {
    // What is planned is said before its verb; what follows it may be another matter.
    const found = pattern.exec(status === 'PLANNED' ? before : all)?.[0];
    if (found !== undefined) return { status, words: found };
  }
  if (maybe.test(before)) return { status: null, words: maybe.exec(before)?.[0].trim() ?? null };
  return { status: 'CONFERRED', words: null };
}

/** Whether an article says that what was won is still to be handed over. */
export function isToComeYet(text: string): boolean {
  return /(?:belum (?:diterima|diserahkan|diberikan)|(?:penyerahan|penganugerahan)(?:nya)? (?:nanti|akan|baru akan|dijadwalkan|direncanakan|digelar (?:bulan|pekan|minggu) depan)|(?:piala|trofi|penghargaan|hadiah|piagam)\s[^.;]{0,50}(?:akan|bakal)\s(?:baru\s)?diserahkan|diserahkan (?:bulan|pekan|minggu) depan|(?:have|has) not (?:yet )?been (?:handed over|presented|given|awarded)|ceremony will (?:take place|be held)|(?:dijadwalkan|akan|bakal) menyerahkan(?:nya)? (?:pada|bulan|pekan)|(?:is|are) (?:set|due|expected|scheduled) to (?:hand|present|award|confer)|(?:will|to) be (?:presented|handed over|awarded|conferred) (?:on|at|in|next|later))/i.test(
    text,
  );
}
