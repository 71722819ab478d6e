import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { badInput, JejakError } from '../../../errors.ts';
import { inputLimits } from '../input-limits.ts';
import { type Block, blocksOf, joined } from './blocks.ts';
import { candidatesIn, headLines } from './page-head.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { withoutTeasers } from './teasers.ts';

/** Letters of which an article has more. */
const fewLetters = 80;

/**
 * The article on a page: its title, byline, date and site as the page prints them, a line each, then its paragraphs.
 * Menus, scripts, teasers and whatever else stands around it are left out. A piece of a page is taken whole: somebody
 * has chosen it.
 * @throws {JejakError} BAD_USER_INPUT
 */
export function pageText(html: string): string {
  // Pictures that are written into the page.
  const lean = html.replace(/data:[\w/+.-]{1,60};base64,[\w+/=%\s-]+/g, '');
  if (lean.length > inputLimits.pageCharacters)
    throw badInput('article', `is a page of more than ${inputLimits.pageCharacters} characters: ${instead}`);
  try {
    const lines = /<(?:html|head|body)\b/i.test(lean) ? ofWholePage(lean) : ofPiece(lean);
    if ((lines.match(/\p{L}/gu)?.length ?? 0) < fewLetters)
      throw badInput('article', `has no article that can be told from the page around it: ${instead}`);
    return lines;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    if (error instanceof JejakError) throw error;
    // The libraries stumble over some of what nobody would call a page any more.
    throw badInput('article', `is a page that cannot be read: ${instead}`);
  }
}

const instead = "save the article's words as text and try again";

function ofWholePage(html: string): string {
  const document = parsed(html);
  for (const element of [...document.querySelectorAll(unread)]) element.remove();
  const candidates = candidatesIn(document);
  // The library has no types for a document that is no browser's, and changes the one it is given.
  const read = new Readability<PageElement>(document as never, {
    maxElemsToParse: 0,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  const blocks = read?.content ? withDateline(withoutTeasers(blocksOf(read.content))) : [];
  if (read === null || blocks.length === 0) return '';
  const head = headLines(candidates, {
    title: read.title ?? '',
    byline: read.byline ?? '',
    published: read.publishedTime ?? '',
    language: read.lang ?? '',
  });
  return [...head, '', joined(withoutHead(blocks, head))].join('\n');
}

/** What is on a page and in no article. Structured data stays: it tells title, byline and date. */
const unread =
  'script:not([type="application/ld+json"]), style, noscript, template, iframe, svg, form, nav, footer, [hidden], [aria-hidden="true"]';

function ofPiece(html: string): string {
  const document = parsed(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of [...document.querySelectorAll(unread)]) element.remove();
  return document.body === null ? '' : joined(blocksOf(document.body));
}

function parsed(html: string): PageDocument {
  const document = parseHTML(html).document as unknown as PageDocument;
  const elements = [...document.querySelectorAll('*')];
  if (elements.length > inputLimits.pageElements)
    throw badInput('article', `is a page of more than ${inputLimits.pageElements} elements: ${instead}`);
  const depths = new Map<PageElement, number>();
  for (const element of elements) {
    const depth = (element.parentElement === null ? 0 : (depths.get(element.parentElement) ?? 0)) + 1;
    if (depth > inputLimits.pageDepth) throw tooDeep();
    depths.set(element, depth);
  }
  return document;
}

function tooDeep(): JejakError {
  return badInput('article', `is a page that is nested too deep: ${instead}`);
}

/** A dateline that stands by itself, such as "Tebo -", belongs to the paragraph behind it. */
function withDateline(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ text }) => /^\p{Lu}[\p{L}\d.,() ]{1,50} ?[-–—]$/u.test(text));
  const [dateline, first] = [blocks[at], blocks[at + 1]];
  if (dateline === undefined || first?.kind !== 'paragraph') return [...blocks];
  return [...blocks.slice(0, at), { ...first, text: `${dateline.text} ${first.text}` }, ...blocks.slice(at + 2)];
}

/** Where the article repeats its head. */
function withoutHead(blocks: readonly Block[], head: readonly string[]): Block[] {
  const first = 8;
  return blocks.filter(({ text }, at) => at >= first || !head.includes(text));
}
