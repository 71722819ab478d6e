import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import type { Operations } from './operation-types.ts';

export type OperationName = keyof Operations & string;

/** The text of each operation that the pages ask, with the fragments that it spreads, by its name. */
export const operationTexts = readOperations(new URL('../', import.meta.url));

interface OperationFile {
  readonly path: string;
  readonly text: string;
  readonly document: DocumentNode;
}

/**
 * Reads all `.graphql` files below a folder. A file holds one operation, or fragments, or both.
 * @throws {Error} with the path of the file that cannot be read or parsed, or that spreads a fragment that no file has;
 * with that of the folder where it has none
 */
export function readOperations(folder: URL): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => readOperationFile(folder, path.replaceAll('\\', '/')));
  if (files.length === 0) throw new Error(`${folder.pathname}: has no .graphql file; npm run build copies them`);
  const fragments = new Map(
    files.flatMap((file) => namesIn(file, Kind.FRAGMENT_DEFINITION).map((name) => [name, file] as const)),
  );
  return new Map(
    files.flatMap((file) =>
      namesIn(file, Kind.OPERATION_DEFINITION).map((name) => {
        const texts = [...withFragments(file, fragments)].map(({ text }) => text);
        return [name, texts.join('\n\n')] as const;
      }),
    ),
  );
}

function readOperationFile(folder: URL, path: string): OperationFile {
  try {
    const text = readFileSync(new URL(path, folder), 'utf8').trim();
    return { path, text, document: parse(text) };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function namesIn({ document }: OperationFile, kind: Kind.OPERATION_DEFINITION | Kind.FRAGMENT_DEFINITION): string[] {
  return document.definitions.flatMap((one) => (one.kind === kind && one.name !== undefined ? [one.name.value] : []));
}

/** The file, and those whose fragments it spreads, each once. */
function withFragments(
  file: OperationFile,
  fragments: ReadonlyMap<string, OperationFile>,
  found = new Set<OperationFile>(),
): Set<OperationFile> {
  found.add(file);
  visit(file.document, {
    FragmentSpread: ({ name }) => {
      const spread = fragments.get(name.value);
      if (spread === undefined) throw new Error(`${file.path}: no fragment is called ${name.value}`);
      if (!found.has(spread)) withFragments(spread, fragments, found);
    },
  });
  return found;
}
