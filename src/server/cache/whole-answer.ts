import type { Answer } from '../short-path.ts';

/** Yoga's answer to a query in the address: in one piece where it is that, whole where it says nothing of errors. */
export async function wholeAnswer(answer: Answer | Response): Promise<Answer | Response> {
  if (!('text' in answer)) return answer;
  const { status, headers } = answer;
  if (status !== 200 || !/^application\/(graphql-response\+)?json\b/.test(headers.get('content-type') ?? ''))
    return answer;
  const body = await answer.text();
  return { status, headers: Object.fromEntries(headers), body, isWhole: !('errors' in JSON.parse(body)) };
}
