/** What the server takes on at one time, whoever asks. docs/limits.md tells what each stands for. */
export const loadLimits = {
  /** Requests that ask the graph while the thread keeps up; fewer when it does not. */
  atWork: 8,
  /** They share one thread, and when that is late, more at once make each slower and none sooner done. */
  atWorkLate: 2,
  lateMs: 30,
  /** Requests that wait for one of these to end. */
  waiting: 32,
  /** Milliseconds; who would have to wait longer, as things go, is not let in. */
  expectedMs: 200,
  /** Milliseconds that one waits at most. */
  waitMs: 700,
  /** So many wait that long in any case: one reader who asks ten questions at once on an idle server gets ten answers. */
  waitingSurely: 8,
  /** After which any other is shed when nothing has ended meanwhile: who is shed is to hear of it within 100 ms. */
  stillMs: 80,
  retryAfterSeconds: 1,
  connections: 1_000,
  /** That a connection may do nothing between two requests: longer than a proxy keeps it, so that none is cut in use. */
  idleSeconds: 65,
  /** From the first byte of a request to its last. */
  requestSeconds: 15,
  /** An answer of which its client takes nothing. */
  unreadSeconds: 15,
  /** Of all answers that wait for their clients. */
  unreadBytes: 100_000_000,
  /** What a server that stops says that it does, before it takes no connection any more. */
  farewellMs: 500,
  /** From its signal to stop on what is under way may go on. */
  drainMs: 6_000,
};

export type LoadLimits = Readonly<typeof loadLimits>;
