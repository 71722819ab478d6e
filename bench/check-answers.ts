import type { Contender } from './contenders.ts';
import type { QuestionName, Variables } from './questions.ts';
import { saidIn } from './said.ts';

/** What one answer came to, at most. */
export interface Size {
  readonly bytes: number;
  /** Rows of the hand-written question; null for the others. */
  readonly rows: number | null;
}

/**
 * Holds that all contenders say the same, before any is timed.
 * @returns the largest answer of each contender
 * @throws {Error} naming the first lines that only one of two says
 */
export async function holdSameAnswers(
  question: QuestionName,
  each: readonly Variables[],
  contenders: readonly Contender[],
): Promise<Map<Contender, Size>> {
  const sizes = new Map<Contender, Size>();
  for (const variables of each) {
    const [first, ...others] = await Promise.all(
      contenders.map(async (contender) => {
        const body = String(await contender.ask(question, variables));
        const size = sizes.get(contender);
        const rows = contender.shape === 'rows' ? (JSON.parse(body) as unknown[]).length : null;
        sizes.set(contender, {
          bytes: Math.max(size?.bytes ?? 0, Buffer.byteLength(body)),
          rows: rows === null ? null : Math.max(size?.rows ?? 0, rows),
        });
        return { name: contender.name, said: saidIn(question, contender.shape, body) };
      }),
    );
    if (first === undefined || first.said.length === 0)
      throw new Error(`${question} ${JSON.stringify(variables)}: nobody says anything, so nothing is compared`);
    for (const other of others) holdSame(`${question} ${JSON.stringify(variables)}`, first, other);
  }
  return sizes;
}

interface Said {
  readonly name: string;
  readonly said: readonly string[];
}

function holdSame(what: string, one: Said, other: Said): void {
  const alone = [
    ...one.said.filter((line) => !other.said.includes(line)).map((line) => `  ${one.name} alone: ${line}`),
    ...other.said.filter((line) => !one.said.includes(line)).map((line) => `  ${other.name} alone: ${line}`),
  ];
  if (alone.length > 0)
    throw new Error(
      `${what}: ${one.name} and ${other.name} differ in ${alone.length} lines\n${alone.slice(0, 6).join('\n')}`,
    );
}
