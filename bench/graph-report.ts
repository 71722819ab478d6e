import type { ContenderName } from './contenders.ts';
import type { IngestRate } from './ingest-rate.ts';
import type { Timing } from './measure.ts';
import type { EngineName } from './options.ts';
import type { MeasuredPage, UnopenedPage } from './pages.ts';
import type { QuestionName } from './questions.ts';

/** How one contender did at one question on one graph. */
export interface Measured extends Timing {
  readonly contender: ContenderName;
  readonly roundTrips: number | null;
  readonly rows: number | null;
  readonly bytes: number;
}

export interface GraphReport {
  readonly engine: EngineName;
  readonly people: number;
  readonly edges: number;
  readonly claims: number;
  readonly writeMs: number;
  /** How long it took to load the graph in batches. */
  readonly loadMs: number;
  readonly memory: readonly { readonly contender: ContenderName; readonly megabytes: number | null }[];
  readonly questions: readonly { readonly question: QuestionName; readonly measured: readonly Measured[] }[];
  /** Processor time with the meter against without. */
  readonly metered: readonly { readonly question: QuestionName; readonly ratio: number }[];
  /** The pages of Jejak, which nobody else has. */
  readonly pages: readonly MeasuredPage[];
  readonly unopened: readonly UnopenedPage[];
  readonly skipped: readonly { readonly question: QuestionName; readonly why: string }[];
}

export interface Report {
  readonly node: string;
  readonly machine: string;
  readonly ingests: readonly IngestRate[];
  readonly graphs: readonly GraphReport[];
  readonly missing: readonly string[];
}
