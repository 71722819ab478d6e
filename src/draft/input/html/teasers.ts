import { isTeaser } from '../teaser-words.ts';
import type { Block } from './blocks.ts';

/** An article without lines that lead to something else, and without the lists of links that follow them. */
export function withoutTeasers(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let leading = false;
  for (const block of blocks) {
    // The label stands by itself, and what it announces below it.
    if (leading && block.linked > block.text.length * 0.8) continue;
    leading = isTeaser(block.text);
    if (!leading) kept.push(block);
  }
  return kept;
}
