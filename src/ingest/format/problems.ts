import { JejakError } from '../../errors.ts';

/** What is wrong at one place of a file, and what to do about it. Lines and columns start at 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A dossier that cannot be taken in: all its problems, none of its content. */
export class DossierInvalid extends JejakError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const listed = inOrder(problems);
    const count = listed.length === 1 ? '1 problem' : `${listed.length} problems`;
    super('DOSSIER_INVALID', `${listed.map(formatProblem).join('\n')}\n${count}; nothing was written.`);
    this.problems = listed;
  }
}

export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** By place, each once: a value that several claims share is wrong only once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
}
