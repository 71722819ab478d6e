import { plainLine } from '../../../ingest/format/plain-line.ts';
import { isElement, type PageElement, type PageNode } from './page-node.ts';

/** A paragraph, an item of a list or a row of a table. */
export interface Block {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'row';
  /** How many of its characters are links. */
  readonly linked: number;
}

const blockNames = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const between = ' | ';

/** What stands below an element, a line each: as a browser breaks it, with the numbers that it puts before list items. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let line = { text: '', linked: 0, kind: 'paragraph' as Block['kind'], mark: '' };
  const end = (): void => {
    const text = plainLine(line.text);
    if (text !== '') {
      blocks.push({ text: line.mark + text, kind: line.kind, linked: line.linked });
      line.mark = '';
    }
    line = { ...line, text: '', linked: 0 };
  };
  const walk = (node: PageNode, isLink: boolean): void => {
    if (!isElement(node)) {
      if (node.nodeType !== 3) return;
      line.text += node.textContent ?? '';
      if (isLink) line.linked += plainLine(node.textContent ?? '').length;
      return;
    }
    const name = node.localName;
    if (name === 'br') end();
    else if (name === 'tr') row(node);
    else element(node, isLink || name === 'a');
  };
  const element = (node: PageElement, isLink: boolean): void => {
    const name = node.localName;
    const isBlock = blockNames.has(name);
    if (isBlock) end();
    const { kind, mark } = line;
    if (name === 'li') line = { ...line, kind: 'item', mark: markOf(node) };
    for (const child of node.childNodes) walk(child, isLink);
    if (isBlock) end();
    if (name === 'li') line = { ...line, kind, mark };
  };
  const row = (node: PageElement): void => {
    end();
    const cells = [...node.childNodes].filter(isElement).filter(({ localName }) => /^t[dh]$/.test(localName));
    const inside = cells.map(blocksOf);
    const text = inside.map((cell) => cell.map((block) => block.text).join(' ')).join(between);
    const linked = inside.flat().reduce((sum, block) => sum + block.linked, 0);
    // A table of one column only lays out what is in it.
    if (cells.length > 1 && plainLine(text.replaceAll('|', '')) !== '')
      blocks.push({ text: plainLine(text), kind: 'row', linked });
    else if (cells.length === 1) blocks.push(...(inside[0] ?? []));
  };
  walk(root, false);
  end();
  return blocks;
}

function markOf(item: PageElement): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  const items = [...list.childNodes].filter((node) => isElement(node) && node.localName === 'li');
  const start = Number.parseInt(item.getAttribute('value') ?? '', 10);
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  return `${Number.isNaN(start) ? first + items.indexOf(item) : start}. `;
}

/** Items of one list and rows of one table follow each other; what is a paragraph stands by itself. */
export function joined(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, kind }, at) => {
      const before = blocks[at - 1];
      const isNext = before !== undefined && kind !== 'paragraph' && before.kind === kind;
      return `${before === undefined ? '' : isNext ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}
