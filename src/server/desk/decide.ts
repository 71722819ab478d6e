import { badInput } from '../../errors.ts';
import type { WriteResult } from '../../graphql/writes.ts';
import type { DeskContext } from './desk-context.ts';

const result = 'outcome dossier: dossierId problems { file line column message } warnings changes';
const review = `mutation DeskReview($id: ID!, $about: ID, $state: ReviewState!, $why: String!, $publisher: ID!) {
  decided: reviewContradiction(id: $id, about: $about, state: $state, why: $why, publisher: $publisher) { ${result} }
}`;
const identity = `mutation DeskDecide($subject: ID!, $verdict: IdentityVerdict!, $object: ID!, $why: String!, $publisher: ID!) {
  decided: decideIdentity(subject: $subject, verdict: $verdict, object: $object, why: $why, publisher: $publisher) { ${result} }
}`;

/** An editor's verdict on something of a queue, by the mutation that everybody else uses. */
export async function decide(body: Readonly<Record<string, unknown>>, { execute }: DeskContext): Promise<WriteResult> {
  const { is, id, verdict, why, publisher, about = null, subject, object } = body;
  if (is !== 'contradiction' && is !== 'pair') throw badInput('is', 'is contradiction or pair');
  const answer =
    is === 'contradiction'
      ? await execute({ name: 'DeskReview', text: review }, { id, about, state: verdict, why, publisher })
      : await execute({ name: 'DeskDecide', text: identity }, { subject, verdict, object, why, publisher });
  return (answer as { readonly decided: WriteResult }).decided; // as both ask for it
}
