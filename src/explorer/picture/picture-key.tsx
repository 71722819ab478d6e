import { type Kind, kinds } from '../../ontology/ontology.ts';
import type { Language } from '../core/language.ts';
import { wordsIn } from '../core/words.ts';
import { isContested, isUncertain } from './description.ts';
import { glyphs } from './glyphs.ts';
import type { PlacedPicture } from './placed-picture.ts';
import { pictureWords } from './words.ts';

/** What the shapes and lines of this picture mean: only those that are in it. */
export function PictureKey({ placed, language }: { readonly placed: PlacedPicture; readonly language: Language }) {
  return (
    <ul class="picture-key" aria-label={wordsIn(pictureWords, language).key}>
      {keyEntries(placed, language).map((entry) => (
        <li key={entry.label}>
          <svg class="picture" viewBox="-14 -14 28 28" width="20" height="20" aria-hidden="true">
            <KeySign entry={entry} />
          </svg>{' '}
          {entry.label}
        </li>
      ))}
    </ul>
  );
}

export interface KeyEntry {
  readonly label: string;
  readonly sign: Kind | 'uncertain' | 'contested';
}

/** In the order of the ontology, kinds first. */
export function keyEntries({ nodes, lines }: PlacedPicture, language: Language): KeyEntry[] {
  const words = wordsIn(pictureWords, language);
  const shown = new Set(nodes.map(({ kind }) => kind));
  return [
    ...kindNames.filter((kind) => shown.has(kind)).map((kind) => ({ label: kinds[kind].label[language], sign: kind })),
    ...(lines.some(isUncertain) ? [{ label: words.uncertain, sign: 'uncertain' as const }] : []),
    ...(lines.some(isContested) ? [{ label: words.contested, sign: 'contested' as const }] : []),
  ];
}

const kindNames = Object.keys(kinds) as Kind[];

/** A sign of the key about (0, 0), 24 units wide. */
export function KeySign({ entry: { sign } }: { readonly entry: KeyEntry }) {
  if (sign === 'uncertain')
    return (
      <g class="line is-uncertain">
        <path class="line-path" d="M-13 0H13" />
      </g>
    );
  if (sign === 'contested')
    return (
      <g class="line is-contested">
        <path class="contested-shape" d="M0 -8L8 0L0 8L-8 0Z" />
        <path class="contested-sign" d="M0 -4V1M0 3.2V4" />
      </g>
    );
  return (
    <g class={`node kind-${glyphs[sign].family}`}>
      <path class="node-shape" d={glyphs[sign].path} />
    </g>
  );
}
