// Runs in a thread of its own: drafts the article that it is given, and answers with the draft, or with why there is none.
import { parentPort, workerData } from 'node:worker_threads';
import { makeDraft } from '../../draft/make-draft.ts';
import { JejakError } from '../../errors.ts';
import { NameIndex } from '../../ontology/names/name-index.ts';
import type { ToDraft } from './draft-elsewhere.ts';

const { file, text, names } = workerData as ToDraft; // as draft-elsewhere.ts starts it
const index = new NameIndex();
for (const [id, known] of names) index.add(id, known);
try {
  parentPort?.postMessage({ draft: makeDraft(file, Buffer.from(text), index) });
} catch (error) {
  if (!(error instanceof JejakError)) throw error;
  parentPort?.postMessage({ code: error.code, message: error.message });
}
