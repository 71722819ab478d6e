import type { Cancellable, Store, Writer } from '../../store/store.ts';

/** Whoever hears of what the database is asked. */
export interface StoreObserver {
  /** @param rows that the answer has; null where there was none */
  read(question: string, ms: number, rows: number | null): void;
  /**
   * A transaction that wrote has ended.
   * @param dossiers that were written in it
   */
  transacted(ms: number, outcome: 'committed' | 'failed', dossiers: number): void;
  /** Goes around a question; absent where nothing needs to. */
  aroundRead?<T extends readonly unknown[]>(question: string, ask: () => Promise<T>): Promise<T>;
}

/** The acts that write the line of a dossier. */
const dossierActs: ReadonlySet<string> = new Set(['put-dossier', 'create-dossiers']);

/** The store, telling of each question and transaction. A server that is not watched has the store itself. */
export function observedStore(store: Store, observers: readonly StoreObserver[]): Store {
  if (observers.length === 0) return store;
  const around = observers.flatMap((observer) => observer.aroundRead?.bind(observer) ?? []);
  const read: Store['read'] = async (question, parameters, during?: Cancellable) => {
    const began = performance.now();
    let rows: number | null = null;
    try {
      const ask = () => store.read(question, parameters, during);
      const answer = await around.reduceRight((inner, one) => () => one(question, inner), ask)();
      rows = answer.length;
      return answer;
    } finally {
      for (const observer of observers) observer.read(question, performance.now() - began, rows);
    }
  };
  const transact: Store['transact'] = async (work) => {
    const began = performance.now();
    let wrote = false;
    let dossiers = 0;
    const counting = (writer: Writer): Writer => {
      [wrote, dossiers] = [false, 0]; // the database may ask for it again
      return {
        read: (question, parameters) => writer.read(question, parameters),
        write: async (act, parameters) => {
          wrote = true;
          const written = await writer.write(act, parameters);
          if (dossierActs.has(act)) dossiers += written;
          return written;
        },
      };
    };
    const told = (outcome: 'committed' | 'failed'): void => {
      if (!wrote) return;
      for (const observer of observers)
        observer.transacted(performance.now() - began, outcome, outcome === 'committed' ? dossiers : 0);
    };
    try {
      const result = await store.transact((writer) => work(counting(writer)));
      told('committed');
      return result;
    } catch (error) {
      told('failed');
      throw error;
    }
  };
  return { ...store, read, transact };
}
