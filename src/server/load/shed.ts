import { JejakError } from '../../errors.ts';

const why = {
  OVERLOADED: 'as many requests are at work, or wait, as are taken on',
  STOPPING: 'the server is about to stop',
  TOO_MANY_REQUESTS: 'this client has used up what one may cost in a minute',
} as const;

/** A request that is not taken on, with why: nothing of it was done, and it may be sent again. */
export class Shed extends JejakError {
  readonly retryAfterSeconds: number;

  constructor(code: keyof typeof why, retryAfterSeconds: number) {
    super(code, `${why[code]}; nothing was done, send it again in ${retryAfterSeconds} s`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
