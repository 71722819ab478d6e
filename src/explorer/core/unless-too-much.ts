import { JejakError } from '../../errors.ts';

/** What only says that there is more than one answer may take. */
const tooMuch: readonly string[] = ['TOO_MANY_CONFERRALS', 'BUDGET_EXCEEDED'];

/** The answer, or null where it takes too much: then the page does without it, and says so. */
export async function unlessTooMuch<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JejakError && tooMuch.includes(error.code)) return null;
    throw error;
  }
}
