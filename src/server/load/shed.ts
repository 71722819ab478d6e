import { JejakError } from '../../errors.ts';

/** A request that is not taken on, with why: nothing of it was done, and it may be sent again. */
export class Shed extends JejakError {
  readonly retryAfterSeconds: number;

  constructor(code: 'OVERLOADED' | 'STOPPING', retryAfterSeconds: number) {
    const why =
      code === 'STOPPING' ? 'the server is about to stop' : 'as many requests are at work, or wait, as are taken on';
    super(code, `${why}; nothing was done, send it again in ${retryAfterSeconds} s`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
