import type { PdfLine } from './pdf-lines.ts';

const listMark = /^(?:[-–•*▪●◦]|\(?\d{1,3}[.)]|[a-z][.)])\s/u;
const sentenceEnd = /[.!?:;]["”’)\]]*$/;

/** The paragraphs of a PDF: lines that go on into the next one are joined, over the end of a page too. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const lines of withoutMargins(pages)) {
    const widest = Math.max(...lines.map(({ right }) => right));
    const gap = usualGap(lines);
    const height = middle(lines.map((line) => line.height));
    for (const [at, line] of lines.entries()) {
      const goesOn = before !== null && continues(before, line, { widest, gap, height, isNewPage: at === 0 });
      if (goesOn) paragraphs.push(together(paragraphs.pop() ?? '', line.text));
      else paragraphs.push(line.text);
      before = line;
    }
  }
  return paragraphs;
}

interface Page {
  /** Where its longest line ends. */
  readonly widest: number;
  /** From the foot of one line to that of the next. */
  readonly gap: number;
  /** Of its letters. */
  readonly height: number;
  readonly isNewPage: boolean;
}

function continues(before: PdfLine, line: PdfLine, { widest, gap, height, isNewPage }: Page): boolean {
  if (listMark.test(line.text)) return false;
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15) return false;
  const isOver = sentenceEnd.test(before.text);
  const step = before.y - line.y;
  // A new page, or the next column.
  if (isNewPage || step < 0) return !isOver && /^[\p{Ll}\d(]/u.test(line.text);
  if (step > Math.max(gap, line.height * 1.2) * 1.45) return false;
  // A headline of several lines.
  if (line.height > height * 1.2) return true;
  // The first words of the next line would have had room behind one that ends a paragraph.
  const isShort = before.right < widest - (widest - before.left) * 0.15;
  const isIndented = line.left > before.left + line.height;
  if (isOver && (isShort || isIndented)) return false;
  return !(isShort && /^\p{Lu}/u.test(line.text) && before.right - before.left < (widest - before.left) * 0.6);
}

/** A hyphen at the end of a line parts a word, but where it doubles one: "anak-anak". */
function together(text: string, next: string): string {
  const [, head = ''] = /(\p{L}+)-$/u.exec(text) ?? [];
  const [tail = ''] = /^\p{Ll}+/u.exec(next) ?? [];
  if (head === '' || tail === '') return `${text} ${next}`;
  const isDouble = Array.from(head, (_, at) => head.slice(at)).some(
    (end) => end.length > 2 && tail.startsWith(end.toLowerCase()),
  );
  return isDouble ? text + next : text.slice(0, -1) + next;
}

function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y);
  // Within paragraphs lines stand closest, and of short paragraphs there may be more than of lines.
  const sorted = gaps.filter((gap) => gap > 1).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Number.POSITIVE_INFINITY;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

/** Page numbers, and what browsers print around a page: its address, and when it was printed, which is no date of the article. */
const isOfPrinting =
  /^(?:(?:page|halaman|hal\.?)?\s*\d{1,3}(?:\s*(?:\/|of|dari)\s*\d{1,3})?|.{0,200}\b(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?|(?:\d+ (?:of|dari) \d+ )?\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}[.:]\d{2}\b.*)$/i;

/** Pages without their head and foot: lines at either end that stand on most of them, whatever number is in them. */
function withoutMargins(pages: readonly (readonly PdfLine[])[]): (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const name of new Set(marginsOf(lines).map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isMargin = (line: PdfLine): boolean =>
    isOfPrinting.test(line.text) || (pages.length > 1 && (counts.get(nameOf(line)) ?? 0) > pages.length / 2);
  return pages.map((lines) => {
    const margins = new Set(marginsOf(lines).filter(isMargin));
    return lines.filter((line) => !margins.has(line));
  });
}

/** The lines that stand highest and lowest. */
function marginsOf(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  return sorted.length <= 4 ? sorted : [...sorted.slice(0, 2), ...sorted.slice(-2)];
}

function nameOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 3)} ${text.replace(/\d+/g, '0')}`;
}
