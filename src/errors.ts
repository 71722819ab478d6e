/**
 * Every failure that Jejak knows by name. The list is closed: a client may switch on `code`, a shell on `exit`.
 * `http` is the status of a request that cannot be answered at all; an error beside data leaves it at 200.
 * docs/errors.md prints this table.
 */
export const errorCodes = {
  BAD_USER_INPUT: {
    http: 400,
    exit: 2,
    meaning: 'A value that came in breaks a rule; the message names field and rule.',
  },
  GRAPHQL_PARSE_FAILED: { http: 400, exit: 2, meaning: 'The query is not GraphQL; the message says where.' },
  GRAPHQL_VALIDATION_FAILED: { http: 400, exit: 2, meaning: 'The query asks for what the schema does not have.' },
  QUERY_TOO_COSTLY: {
    http: 400,
    exit: 2,
    meaning: 'The query asks for more rows, or more work, than allowed; ask for smaller pages.',
  },
  QUERY_TOO_DEEP: {
    http: 400,
    exit: 2,
    meaning: 'Fields or brackets stand too deep within each other; ask for the inner part by its id.',
  },
  QUERY_TOO_LARGE: {
    http: 400,
    exit: 2,
    meaning: 'The query has too many tokens, fields or directives; ask for its parts one after the other.',
  },
  QUERY_TOO_MANY_ALIASES: {
    http: 400,
    exit: 2,
    meaning: 'Fields are asked again under too many other names; ask for many at once with a list, such as `nodes`.',
  },
  BODY_TOO_LARGE: { http: 413, exit: 2, meaning: 'The body of the request has too many bytes; send less at once.' },
  OPERATION_TOO_LONG: {
    http: 400,
    exit: 5,
    meaning: 'The whole answer took longer than an operation may; the same query would again, so ask for less.',
  },
  BUDGET_EXCEEDED: {
    http: 400,
    exit: 2,
    meaning:
      'Answering took more reading and comparing than one request may; the message says how much, and what to name.',
  },
  ANSWER_TOO_LARGE: {
    http: 400,
    exit: 2,
    meaning: 'The answer has more bytes than one may have; ask for fewer rows or fields.',
  },
  PATH_SEARCH_TOO_WIDE: {
    http: 400,
    exit: 2,
    meaning: 'Too many edges lie between the two; shorten the path, name types, or lower hubLimit.',
  },
  TOO_MANY_CONFERRALS: {
    http: 400,
    exit: 2,
    meaning: 'The question would have to look at too many conferrals one by one; the message says what to change.',
  },
  TOO_MANY_CLAIMS: {
    http: 400,
    exit: 2,
    meaning: 'The question would have to look at too many claims one by one; the message says what to name.',
  },
  TOO_MANY_ENTITIES: {
    http: 400,
    exit: 2,
    meaning: 'The question would have to look at too many entities one by one; the message says what to name.',
  },
  DOSSIER_INVALID: { http: 400, exit: 3, meaning: 'A dossier has problems; each is listed, nothing was written.' },
  BACKUP_INVALID: {
    http: 400,
    exit: 3,
    meaning: 'A backup is cut, changed or of another format; nothing was touched.',
  },
  EVIDENCE_UNPROVEN: { http: 400, exit: 3, meaning: 'Evidence could not be proved against the archived text.' },
  NOT_FOUND: { http: 404, exit: 2, meaning: 'Nothing has this address.' },
  PERSISTED_QUERY_NOT_FOUND: {
    http: 404,
    exit: 2,
    meaning:
      'No document is known by the hash that was sent. Over HTTP the status is 200 all the same: clients take that as a call to send the text along.',
  },
  NOT_INSTALLED: {
    http: 501,
    exit: 2,
    meaning: 'It needs a package that is not installed, since few need it; the message says which.',
  },
  WRITES_OFF: { http: 403, exit: 2, meaning: 'This server takes no writes: it was started without a file of tokens.' },
  UNAUTHENTICATED: { http: 401, exit: 2, meaning: 'The token is missing, unknown or has ended.' },
  FORBIDDEN: { http: 403, exit: 2, meaning: 'The token may not do this.' },
  TOO_MANY_STREAMS: { http: 503, exit: 5, meaning: 'As many subscriptions are open as are served; try later.' },
  OVERLOADED: {
    http: 503,
    exit: 5,
    meaning: 'As many requests are at work as are taken on; nothing was done, send it again after Retry-After.',
  },
  STOPPING: {
    http: 503,
    exit: 5,
    meaning: 'The server is about to stop; nothing was done, send it again in a moment.',
  },
  DATABASE_BUSY: {
    http: 503,
    exit: 5,
    meaning: 'The database gave the work up for others that were in its way, each time it tried; nothing was written.',
  },
  DATA_IN_USE: { http: 503, exit: 5, meaning: 'Another process has the embedded database open.' },
  ENGINE_UNAVAILABLE: { http: 503, exit: 5, meaning: 'The database cannot be reached; nothing was read or written.' },
  DEADLINE_EXCEEDED: { http: 504, exit: 5, meaning: 'The database took longer than the deadline.' },
  DISK_FULL: {
    http: 507,
    exit: 1,
    meaning: 'There is no room to write: nothing was written. Make room on the disk that the message names.',
  },
  TOO_MANY_WRITES: { http: 503, exit: 5, meaning: 'As many writes wait as may; nothing was written, try later.' },
  TOO_MANY_REQUESTS: {
    http: 429,
    exit: 5,
    meaning:
      'This client has used up what one may cost in a minute; nothing was done, send it again after Retry-After.',
  },
  TOO_MANY_ATTEMPTS: { http: 429, exit: 5, meaning: 'Too many unknown tokens came from this address; try later.' },
  WRITE_INCOMPLETE: {
    http: 500,
    exit: 1,
    meaning: 'The database wrote other rows than planned; all of it was undone.',
  },
  INTERNAL: { http: 500, exit: 1, meaning: 'A bug of ours: the log has all of it, the answer nothing.' },
} as const satisfies Record<string, { http: number; exit: number; meaning: string }>;

export type ErrorCode = keyof typeof errorCodes;

/** A failure we know by name. Its message reaches the client as written, so it holds no secret and no private number. */
export class JejakError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JejakError';
    this.code = code;
  }
}

/** A value from outside that breaks a rule. @param field where it stood, e.g. `view.asOf` */
export function badInput(field: string, rule: string, got?: unknown): JejakError {
  const shown = got === undefined ? '' : `, got ${quoteInput(got)}`;
  return new JejakError('BAD_USER_INPUT', `${field}: ${rule}${shown}`);
}

/** Input repeated in a message: short, on one line, and without long runs of digits, which may be private numbers. */
export function quoteInput(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, ' ');
  const hidden = hideNumbers(text);
  return `"${hidden.length > 60 ? `${hidden.slice(0, 60)}…` : hidden}"`;
}

/** Text without its long runs of digits, which may be private numbers. */
export function hideNumbers(text: string): string {
  return text.replace(/\d(?:[ .-]?\d){8,}/g, '…');
}
