import { createRequire } from 'node:module';

/** The version of Jejak, as package.json has it. */
export function ownVersion(): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return version;
}
