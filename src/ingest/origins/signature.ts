import { foldName } from '../../ontology/names/fold-name.ts';

// MinHash (Broder 1997): the share of equal places of two signatures estimates the share of shingles that two texts
// have in common. Bands of places make near copies meet in an index without comparing every text with every other.

// Two words a shingle: with three or four, an editor who changes one word in five leaves nothing that is alike. Two
// places a band: with four, texts that share a third of their shingles meet in one case of five.
// tests/ingest/origins/error-rates.test.ts holds what comes of it.
const shingleWords = 2;
const places = 64;
const placesABand = 2;
/** What is shorter is a caption, and captions of one event are alike whoever wrote them. */
const leastWords = 40;

/** Texts whose signatures agree in this share of places are near copies. docs/decisions/0012 has the error rates. */
export const nearCopyFrom = 0.25;

/**
 * A text as 64 numbers, written in base64; null for one too short to be told from others.
 * @param text the article alone: what an archived page has around it makes strangers alike
 */
export function signatureOf(text: string): string | null {
  const words = foldName(text).split(' ');
  if (words.length < leastWords) return null;
  const least = new Uint32Array(places).fill(0xffffffff);
  for (let at = 0; at + shingleWords <= words.length; at += 1) {
    const shingle = hash(words.slice(at, at + shingleWords).join(' '));
    for (let place = 0; place < places; place += 1) {
      const value = mix(shingle ^ mix(place + 1));
      if (value < (least[place] ?? 0)) least[place] = value;
    }
  }
  return Buffer.from(least.buffer).toString('base64');
}

/** Whether somebody's value is what `signatureOf` makes. */
export function isSignature(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length === places * Uint32Array.BYTES_PER_ELEMENT && bytes.toString('base64') === value;
}

/** The share of places in which two signatures agree, 0 to 1. */
export function similarity(a: string, b: string): number {
  const [x, y] = [numbersIn(a), numbersIn(b)];
  let equal = 0;
  for (let place = 0; place < places; place += 1) if (x[place] === y[place]) equal += 1;
  return equal / places;
}

/** The keys under which near copies meet: they share at least one. */
export function bandsOf(signature: string): string[] {
  const numbers = numbersIn(signature);
  return Array.from({ length: places / placesABand }, (_, band) => {
    const inBand = numbers.slice(band * placesABand, (band + 1) * placesABand);
    return `band:${band}-${Buffer.from(inBand.buffer, inBand.byteOffset, inBand.byteLength).toString('hex')}`;
  });
}

function numbersIn(signature: string): Uint32Array {
  const bytes = new Uint8Array(Buffer.from(signature, 'base64'));
  return new Uint32Array(bytes.buffer);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3: each bit of the input changes half of the output. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
