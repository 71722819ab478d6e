import type { KnownName } from './desk-document.ts';

/** What waits at the desk: contradictions, pairs that may be one, texts that are nearly one. */
export const queueNames = ['contradictions', 'pairs', 'copies'] as const;
export type QueueName = (typeof queueNames)[number];

export interface QueueSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** As printed. */
  readonly published: string;
}

export type QueueItem =
  | {
      readonly is: 'contradiction';
      readonly id: string;
      readonly rule: string;
      readonly text: string;
      readonly about: { readonly id: string; readonly name: string };
      readonly sides: readonly {
        readonly says: string;
        readonly sources: readonly QueueSource[];
        readonly exact: readonly string[];
      }[];
    }
  | {
      readonly is: 'pair';
      readonly id: string;
      readonly one: KnownName;
      readonly other: KnownName;
      readonly why: string;
    }
  | {
      readonly is: 'copies';
      readonly id: string;
      readonly source: QueueSource;
      readonly copies: readonly QueueSource[];
    };

export interface DeskQueue {
  readonly items: readonly QueueItem[];
  /** The cursor behind which it goes on; null at its end. */
  readonly next: string | null;
}

/** What an editor decides of one. */
export interface QueueVerdict {
  readonly is: 'contradiction' | 'pair';
  readonly id: string;
  /** Of a contradiction its state; of a pair SAME_AS or NOT_SAME_AS. */
  readonly verdict: string;
  readonly why: string;
  /** The id of the newsroom that decides. */
  readonly publisher: string;
  /** Of a contradiction whom it is about; of a pair, the one that goes into the other, and the other. */
  readonly about?: string;
  readonly subject?: string;
  readonly object?: string;
}
