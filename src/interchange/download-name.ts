import { createHash } from 'node:crypto';
import type { View } from '../ontology/view.ts';
import type { Language } from '../ontology/wording.ts';
import { type ExportFormatName, exportFormatNames, exportFormats } from './formats.ts';

/** What a file name asks for. A version of null is whichever is current. */
export interface DownloadName {
  readonly version: string | null;
  readonly format: ExportFormatName;
  /** Its checksum, and not the file. */
  readonly isChecksum: boolean;
}

const checksum = '.sha256';

/** `jejak-4fd3e394bbb2fa03.ftm.json`, `jejak.ftm.json` for the version that is current, either with `.sha256`. */
export function downloadNameIn(name: string): DownloadName | null {
  const isChecksum = name.endsWith(checksum);
  const file = isChecksum ? name.slice(0, -checksum.length) : name;
  const [, version = null, ending] = /^jejak(?:-([0-9a-f]{16}))?\.(.+)$/.exec(file) ?? [];
  const format = exportFormatNames.find((one) => exportFormats[one].ending === ending);
  return format === undefined ? null : { version, format, isChecksum };
}

/** The path of a file, without its parameters. */
export function downloadPath(language: Language, format: ExportFormatName, version: string | null): string {
  const name = version === null ? 'jejak' : `jejak-${version}`;
  return `${language === 'id' ? '/unduh' : '/en/downloads'}/${name}.${exportFormats[format].ending}`;
}

/** The name under which a browser keeps it: with the clocks, which the path has not. */
export function keptAs(version: string, { asOf, knownAt }: View, format: ExportFormatName): string {
  const clocks = [asOf === null ? '' : `-as-of-${asOf}`, knownAt === null ? '' : `-known-${knownAt.slice(0, 10)}`];
  return `jejak-${version}${clocks.join('')}.${exportFormats[format].ending}`;
}

/** Equal tags, equal files: of one program, version, view, language and site. */
export function tagOf(parts: readonly (string | null)[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}"`;
}
