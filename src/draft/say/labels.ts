const won = String.raw`diberikan|dianugerahkan|diraih|diterima|jatuh|dimenang\p{Ll}*|direbut|disabet|disematkan|diboyong`;
const noLabel =
  'yang|ini|itu|tersebut|terbaik|harapan|runner|mahkota|titel|juara|gelar|penghargaan|piala|trofi|hadiah|award|posisi|peringkat|pemenang|serupa|tahun|opini|juga|medali|kepada|khusus|utama|kehormatan|dari|pada|kategori|kedua|ketiga|sejenis|lain';
const forms: readonly RegExp[] = [
  // "gizi dimenangi R"
  new RegExp(
    String.raw`^\s*(?:dan |serta |sedangkan |sementara |adapun |and |untuk |pada |di )?(?:kategori )?(?<label>(?!${noLabel})[\p{Ll}][\p{Ll}/ -]{2,40}?)\s(?:diraih|dimenang\p{Ll}*|direbut|disabet|jatuh|went|was won)`,
    'u',
  ),
  // "untuk kota besar, juri memilih R"
  /(?:^|\s)(?:[Uu]ntuk|[Pp]ada|[Dd]ari)\s(?<label>[\p{Ll}][\p{Ll}/ -]{2,40}),?\s(?:[\p{Ll}]+\s){0,3}(?:memilih|menetapkan|menobatkan|menunjuk|pemenangnya|juaranya|penghargaan diraih|penghargaan dimenang\p{Ll}*)/u,
  // "Penghargaan perorangan diberikan kepada R"
  new RegExp(
    String.raw`^\W*(?:[Pp]enghargaan|[Pp]iala|[Tt]rofi)\s(?:untuk\s|bagi\s)?(?<label>(?!(?:${noLabel})(?!\p{L}))[\p{Ll}]+(?:\s(?!(?:${noLabel})(?!\p{L}))[\p{Ll}]+){0,2}?)\s(?:${won})(?!\p{L})`,
    'u',
  ),
  // "The award for radio went to R", "The translation prize went to R"
  /^\W*(?:while\s)?(?:[Tt]he\s)?(?:awards?|prize|trophy)\sfor\s(?<label>[\p{Ll}][\p{Ll} -]{2,30}?)\s(?:went|goes|was|were)(?!\p{L})/u,
  /^\W*(?:while\s)?[Tt]he\s(?<label>(?!(?:first|second|third|top|main|grand|same|technical|special)\s)[\p{Ll}][\p{Ll}-]*(?:\s[\p{Ll}-]+){0,2}?)\s(?:award|prize|grant|medal)\s(?:went|goes|was)(?!\p{L})/u,
];

/** A category that no word says to be one, by its place in a clause; null where there is none. */
export function labelIn(text: string): string | null {
  for (const form of forms) {
    const label = form.exec(text)?.groups?.['label'];
    if (label !== undefined) return label;
  }
  return null;
}

/** Whether a clause is of the category that was spoken of before: `kategori itu`, `in the same category`. */
export function isOfSameCategory(text: string): boolean {
  return /(?<!\p{L})(?:kategori|bidang|kelompok|jenjang) (?:itu|ini|tersebut|yang sama|serupa)(?!\p{L})|(?:in|of) (?:the same|this|that) category/iu.test(
    text,
  );
}
