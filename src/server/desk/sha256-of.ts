import { createHash } from 'node:crypto';

/** The sha256 of a text in UTF-8, in hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
