/** Whether a line leads to something else: other articles, a channel, a sponsor. */
export function isTeaser(text: string): boolean {
  return text.length <= longest && teaser.test(text);
}

const teaser =
  /^\W*(?:(?:baca|simak|lihat|tonton|cek)\s+(?:juga|pula|selengkapnya)|(?:artikel|berita|topik)\s+(?:terkait|lainnya|terpopuler|pilihan)|pilihan\s+(?:editor|redaksi)|simak\s+(?:breaking|berita)|gabung\s+(?:di|ke)|update\s+berita|(?:advertisement|iklan)\W*$|scroll\s+(?:to|untuk)|(?:also|see|read)\s+(?:also|more|read)|related\s+(?:articles?|news|stories)|tags?\s*:|bagikan|share\s+(?:this|on)|ikuti\s+(?:kami|berita)|dapatkan\s+(?:berita|update))/i;
/** A longer paragraph says something, whatever it begins with. */
const longest = 250;
