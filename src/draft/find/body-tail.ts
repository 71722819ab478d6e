import { isStop } from './capitals.ts';
import { regionsNamed } from './read-region.ts';
import type { ReadingContext } from './reading-context.ts';

/** A comma and a name: `…, Ani Misal, …`; a day or a place behind a comma is none. */
export function isNamedBehind(rest: string): boolean {
  const word = /^(?:\s\([^)]{2,20}\))?,\s?(?:(dr)\b|(\p{Lu}[\p{L}.]*))/u.exec(rest);
  return word !== null && (word[1] !== undefined || !isStop(word[2] ?? ''));
}

/** `(Persero)`, `Tbk` and the short form in brackets, and what goes on behind it: `(BPBD) Kabupaten Contoh`. */
export function behindName(
  text: string,
  end: number,
  isCut: boolean,
  context: ReadingContext,
): { end: number; short: string | null } {
  if (isCut) return { end, short: null };
  const legal =
    /^(?:\s\(Persero\))?(?:,?\sTbk\.?)?(?:\s(?:Pabrik|Unit|Cabang|Kantor Cabang)(?:\s\p{Lu}\p{L}+){1,2})?/u.exec(
      text.slice(end),
    )?.[0] ?? '';
  const at = end + legal.length;
  const short = /^\s\((\p{Lu}[\p{L}\p{N}-]{1,14}(?:\s\p{Lu}[\p{L}\p{N}-]{1,14}){0,2})\)/u.exec(text.slice(at));
  if (short === null || regionsNamed(short[1] ?? '', context.index).length > 0) return { end: at, short: null };
  const behind = at + short[0].length;
  const more =
    /^\s(?:(?:Perwakilan|Wilayah|Cabang|Provinsi|Kabupaten|Kota|RI)\s?)?((?:\p{Lu}[\p{L}’'-]*\s?){0,3})/u.exec(
      text.slice(behind),
    )?.[0] ?? '';
  for (let words = more.trimEnd(); words !== ''; words = words.replace(/\s?\S+$/, '')) {
    const named = words.trim().replace(/^(?:Perwakilan|Wilayah|Cabang)\s/, '');
    if (named === 'RI' || regionsNamed(named, context.index).length > 0)
      return { end: behind + words.length, short: short[1] ?? null };
  }
  return { end: behind, short: short[1] ?? null };
}
