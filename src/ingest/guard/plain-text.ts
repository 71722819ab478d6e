import type { Span } from './rule.ts';

/** A text as the rules read it, and the way back to the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** The place in the written text, in UTF-16 units. */
  readonly written: (span: Span) => Span;
}

const dropped = /\p{Cf}|\p{Me}|[\uFE00-\uFE0F]|\u034F|[\u115F\u1160\u3164]/u;
const notPlain = /[^ -~]| {2}|^ /;
/** What looks like a mark of ASCII and is told apart by nobody who reads. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212\u2043~]/u, '-'],
  [/[·•・‧∙․。٫]/u, '.'],
  [/[،、]/u, ','],
  [/[⁄∕⧸╱]/u, '/'],
  [/[’‘ʼʹ′`´]/u, "'"],
  [/[“”″]/u, '"'],
];

/**
 * The text with one sign for all that look alike: the digits of all scripts as 0 to 9, dashes as a hyphen, blanks and
 * line breaks as one blank, nothing for what cannot be seen; a
 * blank line ends what is said, as a semicolon does. So each rule has one way of writing to know.
 */
export function plainText(written: string): PlainText {
  if (!notPlain.test(written)) return { text: withoutSums(written), written: (span) => span };
  const parts: string[] = [];
  const places: number[] = [];
  let [at, before, breaks] = [0, ' ', 0];
  for (const character of written) {
    breaks = character === '\n' ? breaks + 1 : before === ' ' ? breaks : 0;
    const plain = character === '\n' && breaks === 2 ? '; ' : plainCharacter(character, before);
    parts.push(plain);
    before = plain.at(-1) ?? before;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += character.length;
  }
  return {
    text: withoutSums(parts.join('')),
    written: ({ start, end }) => {
      const last = places[end - 1] ?? written.length - 1;
      return {
        start: places[start] ?? written.length,
        end: last + ((written.codePointAt(last) ?? 0) > 0xffff ? 2 : 1),
      };
    },
  };
}

/** What each character becomes: of the few thousand that are in use, each is looked at once. */
const known = new Map<string, string>();

function plainCharacter(character: string, before: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    plain = plainOf(character);
    known.set(character, plain);
  }
  if (plain === ' ' && before === ' ') return '';
  return plain === character && before >= '0' && before <= '9' && /\p{Mn}/u.test(character) ? '' : plain;
}

function plainOf(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (dropped.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return String(digitValue(character));
  return marks.find(([pattern]) => pattern.test(character))?.[1] ?? character.normalize('NFKC');
}

/** The ten digits of a script follow one another, and none of another script stand right before them. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10; // five alphabets of digits in a row
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

const checksum =
  /(?<![0-9a-z])(?=[0-9]*[a-f]|[0-9]{40})[0-9a-f]{32,}(?![0-9a-z])|(?<=(?:claim|contradiction|gap):)[0-9a-f]{16,}/gi;
const address = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;
const ofSomebody = /wa\.me|whatsapp|tel:|maps|waze|(?:nik|nip|hp|wa|phone|telp|email|lat|ll)=|@/i;

/** Crosses for the digits of checksums and of the addresses of pages, which are nobody's. */
function withoutSums(text: string): string {
  return text
    .replace(checksum, (sum) => 'x'.repeat(sum.length))
    .replace(address, (page) => (ofSomebody.test(page) ? page : page.replace(/\d/g, 'x')));
}
