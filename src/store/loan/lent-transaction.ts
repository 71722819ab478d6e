import type { Store, Writer } from '../store.ts';
import { type Answered, type Asked, failureOf } from './messages.ts';

/** A transaction that another process asks in: held open until it ends it, its time is up, or the process is gone. */
export class LentTransaction {
  /** Ends when the database has let go of it. @returns whether it was committed */
  readonly settled: Promise<boolean>;
  readonly #send: (answer: Answered) => void;
  readonly #waiting: Asked[] = [];
  /** Of the ask that ends it. */
  #end: number | null = null;
  #isGone = false;
  #failure: unknown = null;
  #wake = (): void => {};

  /** @param id of the ask that began it, which is answered once it has */
  constructor(store: Store, id: number, send: (answer: Answered) => void) {
    this.#send = send;
    let hasBegun = false;
    const work = store.transact(async (writer) => {
      if (!hasBegun) send({ id, value: null });
      hasBegun = true;
      await this.#serve(writer);
    });
    this.settled = work.then(
      () => {
        if (this.#end !== null) send({ id: this.#end, value: null });
        return true;
      },
      (error: unknown) => {
        if (!hasBegun) send({ id, error: failureOf(error) });
        else if (error instanceof RolledBack) this.#answerEnd({ value: null });
        else this.#fail(error);
        return false;
      },
    );
  }

  ask(asked: Asked): void {
    if (this.#failure !== null) this.#send({ id: asked.id, error: failureOf(this.#failure) });
    else this.#waiting.push(asked);
    this.#wake();
  }

  /** Undoes it: whoever asked has gone. */
  gone(): void {
    this.#isGone = true;
    this.#wake();
  }

  /** @throws {RolledBack} when it is to be undone */
  async #serve(writer: Writer): Promise<void> {
    for (;;) {
      const asked = this.#isGone ? null : this.#waiting.shift();
      if (asked === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        continue;
      }
      if (asked !== null && (asked.ask === 'commit' || asked.ask === 'rollback')) this.#end = asked.id;
      if (asked === null || asked.ask === 'rollback') throw new RolledBack();
      if (asked.ask === 'commit') return;
      await this.#answer(asked, writer);
    }
  }

  async #answer(asked: Asked, writer: Writer): Promise<void> {
    if (asked.ask !== 'read' && asked.ask !== 'write') return;
    const { id, ask, name, parameters } = asked;
    try {
      // The name and the parameters are as the same code of another process gives them.
      const value =
        ask === 'read'
          ? await writer.read(name as never, parameters as never)
          : await writer.write(name as never, parameters as never);
      this.#send({ id, value });
    } catch (error) {
      this.#send({ id, error: failureOf(error) });
    }
  }

  /** It failed by itself, such as when its time was up: whatever is asked in it from now on is told so. */
  #fail(error: unknown): void {
    this.#failure = error;
    this.#answerEnd({ error: failureOf(error) });
    for (const { id } of this.#waiting.splice(0)) this.#send({ id, error: failureOf(error) });
    this.gone();
  }

  #answerEnd(answer: { readonly value: null } | { readonly error: ReturnType<typeof failureOf> }): void {
    if (this.#end !== null) this.#send({ id: this.#end, ...answer });
  }
}

class RolledBack extends Error {}
