import type { Language } from '../../core/language.ts';
import { wordsIn } from '../../core/words.ts';
import { pictureWords } from '../words.ts';
import { type Tone, toneLabel } from './tones.ts';

/** What the tones of a picture mean: only those that are in it. */
export function ToneKey({ shown, language }: { readonly shown: readonly Tone[]; readonly language: Language }) {
  return (
    <ul class="tone-key" aria-label={wordsIn(pictureWords, language).key}>
      {shown.map((tone) => (
        <li key={tone}>
          <svg viewBox="-14 -14 28 28" width="16" height="16" aria-hidden="true">
            <ToneSign tone={tone} />
          </svg>{' '}
          {toneLabel(tone, language)}
        </li>
      ))}
    </ul>
  );
}

/** A sign of the key about (0, 0), 24 units wide. */
export function ToneSign({ tone }: { readonly tone: Tone }) {
  return <rect class={`tone-${tone}`} x="-11" y="-11" width="22" height="22" />;
}
