import { type ErrorCode, JejakError } from '../../errors.ts';

/**
 * The chunks of a file; where they break off, a last line says so, since a file that only ends there would pass for all
 * of it.
 * @param says the last line, with what is known of the failure
 * @param report is told of the failure
 */
export async function* sayingWhereItBreaks(
  chunks: AsyncIterable<string>,
  says: (code: ErrorCode, message: string) => string,
  report: (error: unknown) => void,
): AsyncGenerator<string> {
  try {
    yield* chunks;
  } catch (error) {
    report(error);
    const known =
      error instanceof JejakError ? error : new JejakError('INTERNAL', 'A bug of ours; it has been logged.');
    yield says(known.code, known.message);
  }
}
