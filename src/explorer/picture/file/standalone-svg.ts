import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { description } from '../description.ts';
import { KeySign, keyEntries } from '../picture-key.tsx';
import { PictureMarks } from '../picture-marks.tsx';
import type { PlacedPicture } from '../placed-picture.ts';
import { type SheetMeta, sheetSvg } from './sheet.ts';
import { standaloneStyle } from './standalone-style.ts';

/** A picture of entities and claims as the text of an SVG file, complete in itself. */
export function standaloneSvg(placed: PlacedPicture, meta: SheetMeta): string {
  const { language } = meta;
  const key = keyEntries(placed, language).map((entry) => ({
    label: entry.label,
    sign: renderToString(h(KeySign, { entry })),
  }));
  const marks = renderToString(h(PictureMarks, { placed, language }));
  const { viewBox } = placed;
  return sheetSvg({ viewBox, marks, description: description(placed, language), key, style: standaloneStyle }, meta);
}
