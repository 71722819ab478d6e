/** A text that a newsroom made of a press release, and how. */
export interface Rewording {
  readonly how: string;
  readonly text: string;
}

/** What newsrooms do to a press release, from a new headline to two words in five. @param seed which words are changed */
export function rewordingsOf(release: string, seed: number): Rewording[] {
  return [
    { how: 'another headline', text: withHeadline(release) },
    { how: 'without its first paragraph', text: withoutFirst(release) },
    { how: 'with a byline and teasers', text: withTeasers(release) },
    { how: 'its paragraphs in another order', text: reordered(release) },
    { how: 'its quotations shortened', text: withShortQuotes(release) },
    { how: 'one word in ten replaced', text: withSynonyms(release, 0.1, seed) },
    { how: 'one word in five replaced', text: withSynonyms(release, 0.2, seed) },
    { how: 'two words in five replaced', text: withSynonyms(release, 0.4, seed) },
    { how: 'headline, order and one word in ten', text: withSynonyms(reordered(withHeadline(release)), 0.1, seed) },
  ];
}

function paragraphsOf(text: string): string[] {
  return text.split('\n\n');
}

function withHeadline(text: string): string {
  return ['Bangga! Daerah Ini Harumkan Nama Wilayah, Begini Ceritanya', ...paragraphsOf(text).slice(1)].join('\n\n');
}

function withoutFirst(text: string): string {
  const [headline = '', , ...rest] = paragraphsOf(text);
  return [headline, ...rest].join('\n\n');
}

function withTeasers(text: string): string {
  const [headline = '', first = '', ...rest] = paragraphsOf(text);
  return [
    ...[headline, 'Penulis: Redaksi Daerah | Editor: Tim Penyunting', first],
    'Baca juga: Jadwal Pemadaman Bergilir Pekan Depan dan Cara Mengajukan Keberatan',
    ...rest,
    'Simak berita pilihan lain di saluran kami. Dapatkan kabar terbaru setiap pagi langsung di gawai Anda.',
  ].join('\n\n');
}

/** The headline stays; the other paragraphs come from the last to the second, the lead in the end. */
function reordered(text: string): string {
  const [headline = '', lead = '', ...rest] = paragraphsOf(text);
  return [headline, ...rest.reverse(), lead].join('\n\n');
}

function withShortQuotes(text: string): string {
  return text.replace(/“([^”]+)”/g, (_, words: string) => `“${words.split(' ').slice(0, 5).join(' ')},”`);
}

/** What editors put for a word of their own; what is not in the list gets one of those that fit anywhere. */
const synonyms: Readonly<Record<string, string>> = {
  menerima: 'memperoleh',
  memperoleh: 'mendapatkan',
  meraih: 'merebut',
  penghargaan: 'apresiasi',
  kata: 'ujar',
  ujar: 'tutur',
  diserahkan: 'diberikan',
  diberikan: 'diserahkan',
  menyebut: 'mengatakan',
  menyebutkan: 'menyatakan',
  mengatakan: 'menyampaikan',
  kategori: 'kelompok',
  seluruh: 'semua',
  hingga: 'sampai',
  yang: 'dan',
  dan: 'serta',
  dengan: 'bersama',
  untuk: 'bagi',
  dari: 'asal',
  di: 'pada',
};
const fillers = ['tersebut', 'juga', 'telah', 'sudah', 'para', 'pula', 'turut', 'sebagai', 'adalah', 'ini'];

function withSynonyms(text: string, share: number, seed: number): string {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return text.replace(/\p{L}+/gu, (word) => {
    if (random() >= share) return word;
    return synonyms[word.toLowerCase()] ?? fillers[Math.floor(random() * fillers.length)] ?? word;
  });
}
