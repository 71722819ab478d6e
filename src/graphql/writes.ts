/** Who asks, by the token that came along. */
export interface Principal {
  readonly name: string;
  /** A reader may ask what a write would do; an editor may write. */
  readonly role: Role;
}

export type Role = 'reader' | 'editor';

/** What one write came to. Nothing was written where there are problems. */
export interface WriteResult {
  /** Null where there are problems. */
  readonly outcome: Outcome | null;
  /** The id of the dossier that holds what was written. */
  readonly dossier: string;
  readonly problems: readonly WriteProblem[];
  /** What is allowed and may still be a slip. */
  readonly warnings: readonly string[];
  /** What it would change, line by line, where only that was asked. */
  readonly changes: readonly string[];
}

/** The same asked again is UNCHANGED: who does not know whether a write arrived sends it again. */
export type Outcome = 'INSERTED' | 'REPLACED' | 'UNCHANGED' | 'RETRACTED' | 'RESTORED';

/** What is wrong, and where; line and column start at 1. */
export interface WriteProblem {
  /** The dossier file; null where the fault is in an argument. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export interface DossierInput {
  /** The name of its file, without ending; its id is `dossier:` and the name. */
  readonly name: string;
  readonly yaml: string;
  /** The article, to be put into the archive; null where it is there, or not needed. */
  readonly article: string | null;
  /** Whether it may take the place of a dossier of this name that holds another source. */
  readonly replace: boolean;
  /**
   * The sha256 of the file of this name that it was made from, empty where there was none: with another one there by now,
   * nothing is written. Null takes the place of whatever is there.
   */
  readonly changeOf: string | null;
  readonly dryRun: boolean;
}

export interface IdentityInput {
  readonly subject: string;
  readonly verdict: 'SAME_AS' | 'NOT_SAME_AS' | 'POSSIBLY_SAME_AS';
  readonly object: string;
  readonly why: string;
  /** The newsroom that decides. */
  readonly publisher: string;
  readonly dryRun: boolean;
}

export interface ReviewInput {
  readonly contradiction: string;
  readonly state: string;
  readonly why: string;
  readonly publisher: string;
  readonly dryRun: boolean;
}

/** For whom a write is done. */
export interface WriteFor {
  /** The name of the token, which is written down as the writer. */
  readonly by: string;
  /** Called when the write is taken on: however long it then waits for its turn, it is not refused for that. */
  readonly accept: () => void;
  /** @throws {JejakError} when whoever asked has left */
  readonly stillWanted: () => void;
  /**
   * Called right before the first thing is kept. From then on the write is done whole, and its answer waited for.
   * @throws {JejakError} as `stillWanted` does
   */
  readonly begin: () => void;
}

/** What an editor can do. Each is whole or not at all, one after the other, and may be sent again. Where too many wait, TOO_MANY_WRITES. */
export interface Writes {
  ingestDossier(input: DossierInput, on: WriteFor): Promise<WriteResult>;
  retractDossier(dossier: string, reason: string, on: WriteFor): Promise<WriteResult>;
  restoreDossier(dossier: string, on: WriteFor): Promise<WriteResult>;
  decideIdentity(input: IdentityInput, on: WriteFor): Promise<WriteResult>;
  reviewContradiction(input: ReviewInput, on: WriteFor): Promise<WriteResult>;
}
