import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page of documentation, by its path from the root. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A fenced block: its language, what stands behind the language on the fence, and the line of the fence. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  readonly line: number;
}

export function page(path: string): Page {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The pages that show queries and commands: the readmes and docs, but for the decisions. */
export function handbook(): Page[] {
  return ['README.md', 'README.id.md', 'CONTRIBUTING.md', ...markdownIn('docs')].map(page);
}

/** Every page that people read on the repository. */
export function allPages(): Page[] {
  const others = ['CHANGELOG.md', 'data/gazetteer/README.md', ...markdownIn('docs/decisions')];
  return [...handbook(), ...others.map(page)];
}

export function blocks({ text }: Page): Block[] {
  const fenced = /^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm;
  return [...text.matchAll(fenced)].map(({ index, 1: language = '', 2: info = '', 3: inside = '' }) => ({
    language,
    info,
    text: inside,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** The text outside of fenced blocks. */
export function prose({ text }: Page): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
