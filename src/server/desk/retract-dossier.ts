import type { WriteResult } from '../../graphql/writes.ts';
import type { DeskContext } from './desk-context.ts';

const mutation = `mutation DeskRetract($id: ID!, $reason: String!) {
  retractDossier(id: $id, reason: $reason) { outcome dossier: dossierId problems { file line column message } warnings changes }
}`;

/** Takes a dossier back out of every answer, as the mutation does; its file stays. */
export async function retractDossier(dossier: string, reason: string, { execute }: DeskContext): Promise<WriteResult> {
  const answer = await execute({ name: 'DeskRetract', text: mutation }, { id: dossier, reason });
  return (answer as { readonly retractDossier: WriteResult }).retractDossier; // as the mutation asks for it
}
