import { badInput } from '../../../errors.ts';

const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The characters of a page, as the HTML standard has it: by the mark at its start, else by the encoding that it names,
 * else UTF-8. What is broken becomes U+FFFD: it may stand where no reader looks.
 * @throws {JejakError} BAD_USER_INPUT where it names an encoding that is not known, or none and is not UTF-8
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const named = marked === undefined ? namedEncoding(bytes) : null;
  try {
    return new TextDecoder(marked ?? named ?? 'utf-8', { fatal: (marked ?? named) === null }).decode(bytes);
  } catch {
    throw badInput(
      'article',
      named === null
        ? 'is a page that is not UTF-8 and names no other encoding: save it anew from the browser'
        : 'is a page in an encoding that is not known: save it anew from the browser',
      named ?? undefined,
    );
  }
}

/** `<meta charset>` and its older form, near the beginning. */
function namedEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8_192)).toString('latin1');
  return /<meta\b[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i.exec(start)?.[1] ?? null;
}
