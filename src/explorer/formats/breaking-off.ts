import { type ErrorCode, JejakError } from '../../errors.ts';

/**
 * The chunks of a file; where they break off, a last line says so, since a file that only ends there would pass for all
 * of it.
 * @param formatLastLine the last line, with what is known of the failure
 * @param logError is told of the failure
 */
export async function* markingWhereItBreaks(
  chunks: AsyncIterable<string>,
  formatLastLine: (code: ErrorCode, message: string) => string,
  logError: (error: unknown) => void,
): AsyncGenerator<string> {
  try {
    yield* chunks;
  } catch (error) {
    logError(error);
    const known =
      error instanceof JejakError ? error : new JejakError('INTERNAL', 'A bug of ours; it has been logged.');
    yield formatLastLine(known.code, known.message);
  }
}
