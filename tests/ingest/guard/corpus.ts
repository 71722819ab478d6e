import { readFileSync } from 'node:fs';

export interface Sample {
  /** The rule that must find it; null for a text that must pass. */
  readonly rule: string | null;
  readonly text: string;
}

/** The samples of a file beside this one: one a line, a rule and a tab before the text where something is private in it. */
export function samplesIn(file: string): Sample[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    )
    .map((line) => {
      const [before = '', behind] = line.split('\t');
      return behind === undefined ? { rule: null, text: before } : { rule: before, text: behind };
    });
}
