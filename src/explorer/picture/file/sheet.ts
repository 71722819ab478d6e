import { withoutForbidden, xmlText } from '../../../interchange/xml.ts';
import { formatDate } from '../../core/format/dates.ts';
import { asText } from '../../core/format/text.ts';
import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { textWidth, wrap } from '../lay-out/wrap.ts';
import type { ViewBox } from '../placed-picture.ts';
import { pictureWords } from '../words.ts';
import { creditLine } from './credit.ts';

/** What a picture must say of itself once it has left the page. */
export interface SheetMeta {
  readonly title: string;
  /** The newspapers whose words are drawn, the foremost first. */
  readonly publishers: readonly string[];
  /** Where the site stands: `jejak.example`. */
  readonly host: string;
  /** The clocks that are set, in words; empty where none is. */
  readonly clocks: string;
  /** The day of the data, `2026-11-25`: not that of the drawing, or the same address would not give the same bytes. */
  readonly date: string;
  /** The whole address that shows this picture. */
  readonly permalink: string;
  readonly language: Language;
}

/** What is drawn on a sheet, as markup of SVG. */
export interface Drawing {
  readonly viewBox: ViewBox;
  readonly marks: string;
  /** One or two sentences for who cannot see it. */
  readonly description: string;
  /** Signs about (0, 0), 24 units wide, and what they mean. */
  readonly key: readonly { readonly label: string; readonly sign: string }[];
  /** Rules of CSS for the marks; those of the sheet are added. */
  readonly style: string;
}

const margin = 24;
const narrowest = 480;
const titleType = { size: 20, line: 26 } as const;
const noteType = { size: 12, line: 17 } as const;

const sheetStyle = `text{font-family:"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;fill:#1d1f22}
.sheet{fill:#ffffff}
.sheet-title{font-size:20px;font-weight:700}
.sheet-note,.sheet-key{font-size:12px;fill:#5c6066}
.sheet-rule{stroke:#d9d6cf;stroke-width:1px}`;

/**
 * A drawing as the text of an SVG file, complete in itself: title above; key, newspapers, date and permalink below and
 * in its metadata. The same drawing and the same words make the same bytes, and whatever names hold, it is well-formed XML.
 */
export function sheetSvg({ viewBox, marks, description, key, style }: Drawing, meta: SheetMeta): string {
  const width = Math.max(narrowest, viewBox.width + 2 * margin);
  const inner = width - 2 * margin;
  const title = wrap(asText(meta.title), { size: titleType.size * 1.1, width: inner, most: 3 });
  const top = margin + title.length * titleType.line + 8;
  const { signs, rows } = keyRows(key, inner);
  const keyTop = top + viewBox.height + 22;
  const notes = notesOf(meta).flatMap((note) => wrap(note, { size: noteType.size, width: inner, most: 4 }));
  const notesTop = keyTop + rows * 24 + 8;
  const height = notesTop + notes.length * noteType.line + margin;
  const left = Math.round((width - viewBox.width) / 2);
  return withoutForbidden(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${meta.language}" aria-labelledby="title about">`,
      `<title id="title">${shown(meta.title)}</title>`,
      `<desc id="about">${shown(description)}</desc>`,
      metadata(meta),
      `<style>${sheetStyle}\n${style}</style>`,
      `<rect class="sheet" width="${width}" height="${height}"/>`,
      ...title.map((line, index) => text('sheet-title', margin, margin + 18 + index * titleType.line, line)),
      `<g transform="translate(${left - viewBox.x} ${top - viewBox.y})">`,
      asXml(marks),
      '</g>',
      ...signs.map(({ x, row, label, sign }) => {
        const y = keyTop + row * 24;
        return `<g transform="translate(${margin + x + 12} ${y}) scale(0.7)">${asXml(sign)}</g>${text('sheet-key', margin + x + 26, y + 4, label)}`;
      }),
      `<path class="sheet-rule" d="M${margin} ${notesTop - 14}H${width - margin}"/>`,
      ...notes.map((line, index) => text('sheet-note', margin, notesTop + 6 + index * noteType.line, line)),
      '</svg>',
      '',
    ].join('\n'),
  );
}

function notesOf({ publishers, host, clocks, date, permalink, language }: SheetMeta): string[] {
  const words = wordsIn(pictureWords, language);
  const when = `${words.date}: ${formatDate(date, language).text}`;
  return [
    `${words.source}: ${creditLine(publishers, host, language)}`,
    clocks === '' ? when : `${when}; ${clocks}`,
    permalink,
  ].map(asText);
}

function metadata({ title, publishers, date, permalink, language }: SheetMeta): string {
  return [
    '<metadata>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<rdf:Description rdf:about="${shown(permalink)}">`,
    `<dc:title>${shown(title)}</dc:title>`,
    '<dc:creator>Jejak</dc:creator>',
    ...publishers.map((publisher) => `<dc:source>${shown(publisher)}</dc:source>`),
    `<dc:date>${shown(date)}</dc:date>`,
    `<dc:identifier>${shown(permalink)}</dc:identifier>`,
    '<dc:format>image/svg+xml</dc:format>',
    `<dc:language>${language}</dc:language>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</metadata>',
  ].join('\n');
}

function keyRows(key: Drawing['key'], width: number) {
  let [x, row] = [0, 0];
  const signs = key.map((entry) => {
    const wide = 26 + textWidth(entry.label, noteType.size) + 18;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const sign = { ...entry, x: Math.round(x), row };
    x += wide;
    return sign;
  });
  return { signs, rows: row + 1 };
}

// Markup for HTML leaves `>` as it is, and in XML these three may not stand in a text.
function asXml(markup: string): string {
  return markup.replaceAll(']]>', ']]&gt;');
}

function text(name: string, x: number, y: number, line: string): string {
  return `<text class="${name}" x="${x}" y="${y}">${xmlText(line)}</text>`;
}

function shown(value: string): string {
  return xmlText(asText(value));
}
