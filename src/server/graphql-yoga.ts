import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { LedgerIndex } from '../graph/ledger/index/ledger-index.ts';
import type { Watch } from '../graph/live/watched.ts';
import type { SourceIndex } from '../graph/source-index.ts';
import { type Context, makeContext } from '../graphql/context.ts';
import type { Limits } from '../graphql/limits.ts';
import { schema } from '../graphql/schema.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { type Operation, readerFor } from './operation.ts';
import { useAnswerLimit } from './plugins/use-answer-limit.ts';
import { useAsked } from './plugins/use-asked.ts';
import { useCostLimit } from './plugins/use-cost-limit.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { useKeptPlans } from './plugins/use-kept-plans.ts';
import { useNoSuggestions } from './plugins/use-no-suggestions.ts';
import { useOperationEnd } from './plugins/use-operation-end.ts';
import { useSizeLimits } from './plugins/use-size-limits.ts';
import { useTextLimits } from './plugins/use-text-limits.ts';

/** What a request brings along: its operation. */
export interface ServerContext {
  readonly operation: Operation;
}

export type Yoga = YogaServerInstance<ServerContext, Context>;

export interface YogaOptions {
  /** Where bugs go. */
  readonly logError: (error: unknown) => void;
  readonly limits: Limits;
  /** What was written and refused, and by whom. */
  readonly log: Log;
  /** What subscriptions listen to. */
  readonly watch: Watch;
  /** Null where nothing is kept across requests. */
  readonly ledgerIndex: LedgerIndex | null;
  readonly sourceIndex: SourceIndex | null;
}

/** GraphQL over one store, with all its limits. CORS and the types of bodies are the handler's: see graphql-handler.ts. */
export function makeYoga(store: Store, { logError, limits, watch, log, ledgerIndex, sourceIndex }: YogaOptions): Yoga {
  return createYoga<ServerContext, Context>({
    schema,
    context: ({ operation }) => {
      const { auth, client, meter, kept, cached } = operation;
      const writing = {
        log,
        client,
        accept: () => operation.accept(),
        stillWanted: () => operation.goOn(),
        begin: () => operation.beginWriting(),
      };
      return makeContext(readerFor(operation, store), watch, auth, {
        meter,
        kept,
        cached,
        ledgerIndex,
        sourceIndex,
        subscriber: operation,
        writing,
      });
    },
    // playground-page.ts has it.
    graphiql: false,
    // One masking point: the plugin below. Yoga's own would hide what we say on purpose.
    maskedErrors: false,
    plugins: [
      // Text first: nothing else may meet a query that it would choke on.
      useTextLimits(limits),
      useSizeLimits(limits),
      useNoSuggestions(),
      useAsked(),
      useCostLimit(limits),
      // Before what goes around it.
      useKeptPlans(),
      useOperationEnd(limits),
      useAnswerLimit(limits),
      // After all that refuse: it gives each refusal its code.
      useErrorCodes({ logError }),
    ],
    cors: false,
    batching: false,
    multipart: false,
    landingPage: false,
    logging: false,
  });
}
