import type { Block } from './blocks.ts';

const teaser =
  /^\W*(?:(?:baca|simak|lihat|tonton|cek)\s+(?:juga|pula|selengkapnya)|(?:artikel|berita|topik)\s+(?:terkait|lainnya|terpopuler|pilihan)|pilihan\s+(?:editor|redaksi)|(?:advertisement|iklan)\W*$|scroll\s+(?:to|untuk)|(?:also|see|read)\s+(?:also|more|read)|related\s+(?:articles?|news|stories)|tags?\s*:|bagikan|share\s+(?:this|on)|ikuti\s+(?:kami|berita)|dapatkan\s+(?:berita|update))/i;
/** A longer paragraph says something, whatever it begins with. */
const longest = 250;

/** An article without lines that lead to something else, and without the lists of links that follow them. */
export function withoutTeasers(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let leading = false;
  for (const block of blocks) {
    const isTeaser = teaser.test(block.text) && block.text.length <= longest;
    // The label stands by itself, and what it announces below it.
    if (leading && block.linked > block.text.length * 0.8) continue;
    leading = isTeaser;
    if (!isTeaser) kept.push(block);
  }
  return kept;
}
