import { Worker } from 'node:worker_threads';
import type { ArticleDraft } from '../../draft/draft.ts';
import { makeDraft } from '../../draft/make-draft.ts';
import { type ErrorCode, JejakError } from '../../errors.ts';
import { NameIndex } from '../../ontology/names/name-index.ts';

/** What a thread needs to draft an article: the article, and each name that is known, with its id. */
export interface ToDraft {
  readonly file: string;
  readonly text: string;
  readonly names: readonly (readonly [id: string, names: readonly string[]])[];
}

/** An index that can be made again elsewhere. */
export class TravellingIndex extends NameIndex {
  readonly names: (readonly [string, readonly string[]])[] = [];

  override add(id: string, names: readonly string[]): void {
    this.names.push([id, names]);
    super.add(id, names);
  }
}

/** A shorter article is drafted in the time in which a thread starts. */
const fewCharacters = 10_000;

/** Threads run what was built: Node reads no TypeScript by itself. */
const isBuilt = import.meta.url.endsWith('.js');

/**
 * Drafts an article, a long one in a thread of its own, so that no reader waits for it.
 * @throws {JejakError} BAD_USER_INPUT where it is no article
 */
export async function draftElsewhere(file: string, text: string, index: TravellingIndex): Promise<ArticleDraft> {
  if (!isBuilt || text.length <= fewCharacters) return makeDraft(file, Buffer.from(text), index);
  const workerData: ToDraft = { file, text, names: index.names };
  const worker = new Worker(new URL('draft-thread.js', import.meta.url), { workerData });
  try {
    const answer = await new Promise<Drafted>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    if ('draft' in answer) return answer.draft;
    throw new JejakError(answer.code, answer.message);
  } finally {
    await worker.terminate();
  }
}

type Drafted = { readonly draft: ArticleDraft } | { readonly code: ErrorCode; readonly message: string };
