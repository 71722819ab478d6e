import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';

/** A file's name with a hash of its content in it: explorer.css → explorer-0123456789ab.css. */
export function assetName(name, content) {
  const extension = extname(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return `${basename(name, extension)}-${hash}${extension}`;
}
