import type { Model } from '../../draft/model/model.ts';
import type { Execute } from '../../explorer/core/ask.ts';
import type { Language } from '../../explorer/core/language.ts';
import type { Watch } from '../../graph/live/watched.ts';
import type { Principal } from '../../graphql/writes.ts';
import type { Checksums } from '../../ingest/evidence/archive.ts';
import type { EditingPlaces } from '../editing/ingest-written.ts';

/** What one request of an editor at the desk is answered with. */
export interface DeskContext {
  readonly places: EditingPlaces & { readonly checksums: Checksums };
  readonly watch: Watch;
  /** The model that may be asked beside the rules; null where none is set. */
  readonly model: Model | null;
  /** Ends when the editor leaves. */
  readonly signal: AbortSignal;
  /** Asks the API in the name of the editor, mutations too: what is written goes the way of everybody's. */
  readonly execute: Execute;
  readonly principal: Principal;
  readonly language: Language;
}
