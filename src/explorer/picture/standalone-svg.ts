import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withoutForbidden, xmlText } from '../../interchange/xml.ts';
import { formatDate } from '../core/format/dates.ts';
import { asText } from '../core/format/text.ts';
import type { Language } from '../core/language.ts';
import { wordsIn } from '../core/words.ts';
import { description } from './description.ts';
import { textWidth, wrap } from './lay-out/wrap.ts';
import { KeySign, keyEntries } from './picture-key.tsx';
import { PictureMarks } from './picture-marks.tsx';
import type { PlacedPicture } from './placed-picture.ts';
import { standaloneStyle } from './standalone-style.ts';
import { pictureWords } from './words.ts';

/** What a picture must say of itself once it has left the page. */
export interface StandaloneMeta {
  readonly title: string;
  /** Whose data it is, and of when: one line. */
  readonly source: string;
  /** The day of the data, `2026-11-25`: not that of the drawing, or the same address would not give the same bytes. */
  readonly date: string;
  /** The whole address that shows this picture. */
  readonly permalink: string;
  readonly language: Language;
}

const margin = 24;
const narrowest = 480;
const titleType = { size: 20, line: 26 } as const;
const noteType = { size: 12, line: 17 } as const;

/**
 * A picture as the text of an SVG file, complete in itself: title above, key, source, date and permalink below and in
 * its metadata. The same picture and the same words make the same bytes, and whatever names hold, it is well-formed XML.
 */
export function standaloneSvg(placed: PlacedPicture, meta: StandaloneMeta): string {
  const { viewBox } = placed;
  const width = Math.max(narrowest, viewBox.width + 2 * margin);
  const inner = width - 2 * margin;
  const title = wrap(asText(meta.title), { size: titleType.size * 1.1, width: inner, most: 3 });
  const top = margin + title.length * titleType.line + 8;
  const key = keyRows(placed, meta.language, inner);
  const keyTop = top + viewBox.height + 22;
  const notes = notesOf(meta).flatMap((note) => wrap(note, { size: noteType.size, width: inner, most: 4 }));
  const notesTop = keyTop + key.rows * 24 + 8;
  const height = notesTop + notes.length * noteType.line + margin;
  const left = Math.round((width - viewBox.width) / 2);
  return withoutForbidden(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${meta.language}" aria-labelledby="title about">`,
      `<title id="title">${shown(meta.title)}</title>`,
      `<desc id="about">${shown(description(placed, meta.language))}</desc>`,
      metadata(meta),
      `<style>${standaloneStyle}</style>`,
      `<rect class="sheet" width="${width}" height="${height}"/>`,
      ...title.map((line, index) => text('sheet-title', margin, margin + 18 + index * titleType.line, line)),
      `<g transform="translate(${left - viewBox.x} ${top - viewBox.y})">`,
      asXml(renderToString(h(PictureMarks, { placed, language: meta.language }))),
      '</g>',
      ...key.signs.map(({ x, row, entry }) => {
        const y = keyTop + row * 24;
        const sign = asXml(renderToString(h(KeySign, { entry })));
        return `<g transform="translate(${margin + x + 12} ${y}) scale(0.7)">${sign}</g>${text('sheet-key', margin + x + 26, y + 4, entry.label)}`;
      }),
      `<path class="sheet-rule" d="M${margin} ${notesTop - 14}H${width - margin}"/>`,
      ...notes.map((line, index) => text('sheet-note', margin, notesTop + 6 + index * noteType.line, line)),
      '</svg>',
      '',
    ].join('\n'),
  );
}

function notesOf({ source, date, permalink, language }: StandaloneMeta): string[] {
  const words = wordsIn(pictureWords, language);
  return [`${words.source}: ${source}`, `${words.date}: ${formatDate(date, language).text}`, permalink].map(asText);
}

function metadata({ title, source, date, permalink, language }: StandaloneMeta): string {
  return [
    '<metadata>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<rdf:Description rdf:about="${shown(permalink)}">`,
    `<dc:title>${shown(title)}</dc:title>`,
    '<dc:creator>Jejak</dc:creator>',
    `<dc:source>${shown(source)}</dc:source>`,
    `<dc:date>${shown(date)}</dc:date>`,
    `<dc:identifier>${shown(permalink)}</dc:identifier>`,
    '<dc:format>image/svg+xml</dc:format>',
    `<dc:language>${language}</dc:language>`,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</metadata>',
  ].join('\n');
}

function keyRows(placed: PlacedPicture, language: Language, width: number) {
  let [x, row] = [0, 0];
  const signs = keyEntries(placed, language).map((entry) => {
    const wide = 26 + textWidth(entry.label, noteType.size) + 18;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const sign = { x: Math.round(x), row, entry };
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
