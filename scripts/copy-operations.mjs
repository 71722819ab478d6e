// Copies the .graphql files of the pages and of the tools for assistants beside the compiled modules, where these read
// them at start; ones that are gone from the sources go.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

for (const part of ['explorer', 'server/mcp']) {
  const [from, to] = [`src/${part}`, `dist/${part}`];
  const sources = operationsBelow(from);
  for (const path of operationsBelow(to)) if (!sources.includes(path)) rmSync(join(to, path));
  for (const path of sources) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

function operationsBelow(folder) {
  return readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.graphql'));
}
