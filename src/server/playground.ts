import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question as a tab of the playground; the tab is called by the name of its operation. */
export interface PlaygroundTab {
  readonly query: string;
  readonly variables?: string;
}

/** The questions in a folder, in the order of their files' names: one operation a file, opened by a comment that asks it. */
export function playgroundTabs(folder: string): PlaygroundTab[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ query: readFileSync(join(folder, name), 'utf8') }));
}
