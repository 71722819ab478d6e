import type { Block } from './article.ts';

/** Behind these a full stop ends no sentence. */
const abbreviations = new Set(
  'dr drs dra drg muh moh mohd abd abdul kms mgs jan feb mar apr aug sep sept oct nov dec agt okt des h hj ir prof kh rr rd krt apt ns tgk tgh ust pdt mgr gub wagub letkol kol mayjen brigjen br plt plh pj pjs utk yg dgn st no nomor pt cv tbk jl kab kec prov kel rp bpk sdr an s.d dll dsb dst mr mrs ms co ltd inc'.split(
    ' ',
  ),
);

const longest = 2_000;
/** "1). Kota Jambi; 2). …" and "1. Kota Jambi": the mark numbers an item of a list. */
const numbersItem = /(?:^|[\s(])(?:\d{1,2}|[a-z])\)?$/;

/** The sentences of a paragraph; a degree (S.Sos.), an initial and an abbreviation end none. */
export function sentencesOf({ text, start }: Block): Block[] {
  const sentences: Block[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]+["”’)]*(?=\s+["“(]?[\p{Lu}\d])/gu)) {
    const word = /[\p{L}.]*$/u.exec(text.slice(from, index))?.[0] ?? '';
    const isAbbreviation =
      abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}/u.test(word);
    if (mark.startsWith('.') && (isAbbreviation || numbersItem.test(text.slice(from, index)))) continue;
    for (; index - from > longest; from += longest) sentences.push(cut(text, start, from, from + longest));
    sentences.push(cut(text, start, from, index + mark.length));
    from = index + mark.length;
  }
  // No newspaper writes longer ones, and patterns take their time over them.
  for (; text.length - from > longest; from += longest) sentences.push(cut(text, start, from, from + longest));
  sentences.push(cut(text, start, from, text.length));
  return sentences.filter((sentence) => sentence.text !== '');
}

function cut(text: string, offset: number, from: number, to: number): Block {
  const part = text.slice(from, to);
  const blanks = part.length - part.trimStart().length;
  const trimmed = part.trim();
  return { text: trimmed, start: offset + from + blanks, end: offset + from + blanks + trimmed.length };
}
